using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using static Inkeep.Gen.Dialects.Tables.TypeText;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>
/// The one grammar of a type cell: words, links and names, and what stands around them in any tradition (<c>array of X</c>, <c>X[]</c>,
/// <c>?X</c>, <c>map&lt;string, X&gt;</c>, <c>X or null</c>). A cell that is not understood to its end counts by the known word that it
/// begins or ends with.
/// </summary>
/// <param name="titles">The types of this page.</param>
internal sealed class TypeCellParser(HashSet<string> titles)
{
    private const int MaxDepth = 12;
    private const int Longest = 400;
    private const int MostAlternatives = 32;

    // Whoever needs more tries of one reading after the other means no type.
    private const int MostSteps = 300;

    private static readonly string[] ListStarts =
        ["array of ", "arrays of ", "array containing ", "list of ", "lists of ", "collection of ", "set of ", "sequence of ", "vector of ", "repeated ", "array "];

    private static readonly string[] MapStarts =
        ["map of ", "maps of ", "dictionary of ", "dict of ", "mapping of ", "object of ", "map from ", "map "];

    private static readonly string[] Articles = ["a ", "an ", "the ", "one ", "single "];
    private static readonly string[] Nullables = ["nullable ", "null or ", "null | ", "optional nullable "];
    private static readonly string[] ListEnds = [" array", " arrays", " list", " lists", " collection"];
    private static readonly string[] NameEnds = [" object", " objects", " structure", " structures", " resource", " schema", " struct", " model", " instance", " enum", " value", " values"];
    private static readonly string[] IdEnds = [" id", " ids", " uuid", " uuids", " key", " keys", " name", " names"];
    private static readonly string[] OptionalMarks = ["(optional)", ", optional", " optional", "[optional]"];
    private static readonly string[] RequiredMarks = ["(required)", ", required", "*required*", "[required]"];

    private static readonly char[] Dashes = [' ', '-', '–', '—'];
    private static readonly char[] Stops = [' ', ',', ';', ':', '.'];

    private readonly CellLinks _links = new();
    private int _steps;
    private bool _isNullable;
    private bool? _isRequired;
    private bool _isPartial;
    private bool _isUnderstood = true;

    public CellType Read(string typed)
    {
        var text = _links.Take(typed.Length > Longest ? typed.Substring(0, Longest) : typed);
        if (text.Trim(Dashes).Length == 0)
        {
            return new CellType(TypeWords.Any) { IsEmpty = true };
        }

        if (text.Length == 1 && _links.IsLink(text[0]))
        {
            return new CellType(_links.Read(text[0])) { IsUnderstood = true };
        }

        if (TypeWords.IsNull(text))
        {
            return new CellType(TypeWords.Any) { IsNullable = true, IsUnderstood = true };
        }

        var type = Type(TakeMarks(text), 0) ?? Unknown(typed);
        return new CellType(type) { IsNullable = _isNullable, IsRequired = _isRequired, IsPartial = _isPartial, IsUnderstood = _isUnderstood };
    }

    private UnknownType Unknown(string text)
    {
        _isUnderstood = false;
        return new UnknownType(text);
    }

    // What is said of presence stands at the end, whatever the type.
    private string TakeMarks(string text)
    {
        foreach (var (marks, isRequired) in (ReadOnlySpan<(string[], bool)>)[(OptionalMarks, false), (RequiredMarks, true)])
        {
            if (Array.Find(marks, mark => text.EndsWith(mark, StringComparison.OrdinalIgnoreCase) && text.Length > mark.Length) is { } mark)
            {
                _isRequired = isRequired;
                return text.Substring(0, text.Length - mark.Length).TrimEnd(' ', ',');
            }
        }

        return text;
    }

    private TypeExpression? Type(string written, int depth)
    {
        var text = written.Trim(Stops);
        if (text.Length == 0 || depth > MaxDepth || ++_steps > MostSteps)
        {
            return null;
        }

        if (text.Length > 1 && text[0] == '?')
        {
            _isNullable = true;
            return Type(text.Substring(1), depth + 1);
        }

        if (text.Length > 1 && text[text.Length - 1] == '?')
        {
            _isNullable = true;
            return Type(text.Substring(0, text.Length - 1), depth + 1);
        }

        return Named(text) ?? Enclosed(text, depth) ?? Alternatives(text, depth) ?? InWords(text, depth);
    }

    // A word, a link, or a text in quotes.
    private TypeExpression? Named(string text)
    {
        if (text.Length == 1 && _links.IsLink(text[0]))
        {
            return _links.Read(text[0]);
        }

        if (text.Length > 2 && text[0] is '"' or '\'' or '“' && text[text.Length - 1] is '"' or '\'' or '”' && text.IndexOf(text[0], 1) is var end && (end < 0 || end == text.Length - 1))
        {
            return new InlineEnum(EquatableArray.Create(new EnumValue(text.Substring(1, text.Length - 2), null)), false);
        }

        return titles.Contains(TypeHeading.Pascal(text)) && TypeWords.Find(text) is null or not ScalarType
            ? new TypeReference(null, TypeHeading.Pascal(text), null) { Otherwise = TypeWords.Find(text) ?? TypeWords.Any }
            : TypeWords.Find(text);
    }

    // Brackets of all kinds around a type, or behind the word for what they make of it.
    private TypeExpression? Enclosed(string text, int depth)
    {
        if (text.EndsWith("[]", StringComparison.Ordinal))
        {
            return text.Length == 2 ? TypeWords.AnyList : ListOf(Type(text.Substring(0, text.Length - 2), depth + 1));
        }

        if (text[text.Length - 1] == ']' && text.LastIndexOf('[') is > 0 and var size && IsSize(text, size + 1))
        {
            // string[36] may be the length of a text.
            return Type(text.Substring(0, size), depth + 1) is { } item and not ScalarType { Kind: ScalarKind.String } ? item == TypeWords.AnyList ? item : ListOf(item) : null;
        }

        if (text.StartsWith("[]", StringComparison.Ordinal))
        {
            return ListOf(Type(text.Substring(2), depth + 1));
        }

        if (text[0] == '[' && text[text.Length - 1] == ']' && Closing(text, 0) == text.Length - 1)
        {
            return ListOf(Type(text.Substring(1, text.Length - 2), depth + 1));
        }

        if (text[0] == '(' && text[text.Length - 1] == ')' && Closing(text, 0) == text.Length - 1)
        {
            return Type(text.Substring(1, text.Length - 2), depth + 1);
        }

        var open = text.IndexOfAny(['<', '[', '(']);
        return open <= 0 ? null : Behind(text, open, Closing(text, open), depth);
    }

    private TypeExpression? Behind(string text, int open, int close, int depth)
    {
        if (close < 0)
        {
            return null;
        }

        var head = text.Substring(0, open).Trim();
        var inner = text.Substring(open + 1, close - open - 1);
        var rest = text.Substring(close + 1).Trim();
        if (TypeWords.IsMap(head) && text[open] != '(' && rest.Length > 0 && Split(inner, ",").Count == 1)
        {
            return MapOf(Type(rest, depth + 1));
        }

        if (rest.Length > 0 && rest != "[]")
        {
            // A note, and what comes behind it: number (int64), in cents
            return text[open] == '(' ? Type(head + " " + rest, depth + 1) : null;
        }

        var type = text[open] == '(' ? Formatted(head, inner, depth) : Generic(head, Split(inner, ","), depth);
        return rest == "[]" ? ListOf(type) : type;
    }

    private TypeExpression? Generic(string head, List<string> arguments, int depth)
    {
        if (TypeWords.IsList(head))
        {
            return ListOf(Type(arguments[0], depth + 1));
        }

        if (TypeWords.IsMap(head) || head is "Record")
        {
            return MapOf(Type(arguments[arguments.Count - 1], depth + 1));
        }

        _isNullable |= head is "Optional" or "Nullable" or "Maybe" or "Option";
        return head is "Optional" or "Nullable" or "Maybe" or "Option" ? Type(arguments[0], depth + 1) : null;
    }

    // number (int64), string(uuid), String(1..128), Collection(Edm.String), array(string)
    private TypeExpression? Formatted(string head, string inner, int depth)
    {
        if (head.Length == 0)
        {
            return null;
        }

        if (TypeWords.IsList(head) && TypeWords.Find(head) is ArrayType && (TypeWords.Find(Last(inner, '.')) is not null || (inner.Length > 0 && inner.IndexOf(' ') < 0)))
        {
            return ListOf(Type(Last(inner, '.'), depth + 1));
        }

        _isNullable |= inner.IndexOf("null", StringComparison.OrdinalIgnoreCase) >= 0;
        _isRequired ??= inner.Equals("optional", StringComparison.OrdinalIgnoreCase) ? false : inner.Equals("required", StringComparison.OrdinalIgnoreCase) ? true : null;
        var type = head.Equals("enum", StringComparison.OrdinalIgnoreCase) ? Type(inner, depth + 1) : Type(head, depth + 1);
        return type is ScalarType scalar && TypeWords.Find(inner.TrimStart('$')) is ScalarType format && IsFormatOf(scalar.Kind, format.Kind) ? format : type;
    }

    private static bool IsFormatOf(ScalarKind type, ScalarKind format) => type.ToJsonKinds() == format.ToJsonKinds() && format != ScalarKind.Any;

    private TypeExpression? Alternatives(string text, int depth)
    {
        var listed = Without(text, "one of", "oneof", "any of", "anyof", "either");
        var parts = Split(listed ?? text, "|", "¦", " or ", "∣", "または", "或");
        if (listed is not null && parts.Count == 1)
        {
            parts = Split(listed, ",", " or ");
        }

        if (parts.Count == 1)
        {
            parts = Split(text, ",", "/");
            if (parts.Count == 1 || parts.Count > MostAlternatives || !parts.TrueForAll(part => TypeWords.IsNull(part) || Named(part) is not null))
            {
                return null;
            }
        }

        return parts.Count > MostAlternatives ? null : OneOf(parts, depth);
    }

    private TypeExpression? OneOf(List<string> parts, int depth)
    {
        var members = new List<TypeExpression>();
        var values = new List<EnumValue>();
        foreach (var part in parts)
        {
            if (TypeWords.IsNull(part))
            {
                _isNullable = true;
            }
            else if (Type(part, depth + 1) is not { } type)
            {
                return null;
            }
            else if (type is InlineEnum { Values: var listed })
            {
                values.AddRange(listed.Where(value => !values.Exists(other => other.Text == value.Text)));
            }
            else if (!members.Contains(type))
            {
                members.Add(type);
            }
        }

        if (values.Count > 0)
        {
            members.RemoveAll(static type => type is ScalarType { Kind: ScalarKind.String });
            members.Insert(0, new InlineEnum(values.ToEquatableArray(), false));
        }

        // What may be any object or any list says no more than any JSON.
        return members.Count == 0 ? null
            : members.Count == 1 ? members[0]
            : members.Exists(static type => type.Innermost() is ScalarType { Kind: ScalarKind.Any } or UnknownType) ? TypeWords.Any
            : new InlineUnion(members.ToEquatableArray());
    }

    private TypeExpression? InWords(string text, int depth)
    {
        if (Array.Find(Nullables, start => StartsWith(text, start)) is { } nullable)
        {
            _isNullable = true;
            return Type(text.Substring(nullable.Length), depth + 1);
        }

        if (StartsWith(text, "optional ") || StartsWith(text, "required "))
        {
            _isRequired = StartsWith(text, "required ");
            return Type(text.Substring("optional ".Length), depth + 1);
        }

        if (StartsWith(text, "partial "))
        {
            _isPartial = true;
            return Type(text.Substring("partial ".Length), depth + 1);
        }

        if (Array.Find(ListStarts, start => StartsWith(text, start)) is { } list)
        {
            return ListOf(OneOfMany(Type(text.Substring(list.Length), depth + 1)));
        }

        if (Array.Find(MapStarts, start => StartsWith(text, start)) is { } map)
        {
            var value = text.Substring(map.Length);
            var to = value.IndexOf(" to ", StringComparison.Ordinal) is >= 0 and var index ? index + 4 : 0;
            return MapOf(Type(value.Substring(to), depth + 1));
        }

        if (Array.Find(Articles, start => StartsWith(text, start)) is { } article)
        {
            return Type(text.Substring(article.Length), depth + 1);
        }

        if (Array.Find(ListEnds, end => EndsWith(text, end)) is { } lists)
        {
            return ListOf(Type(text.Substring(0, text.Length - lists.Length), depth + 1));
        }

        if (Array.Find(IdEnds, end => EndsWith(text, end)) is not null && text.Any(_links.IsLink))
        {
            return TypeWords.String;
        }

        return Array.Find(NameEnds, end => EndsWith(text, end)) is { } name
            ? Type(text.Substring(0, text.Length - name.Length), depth + 1) ?? TypeWords.Find(name)
            : AtAnEnd(text, depth);
    }

    // String - Hexadecimal; string, the name; unsigned integer; [X](#x) in the form …
    private TypeExpression? AtAnEnd(string text, int depth)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" - ", " – ", ", ", "; ", ": "])
        {
            if (text.IndexOf(separator, StringComparison.Ordinal) is > 0 and var end && Type(text.Substring(0, end), depth + 1) is { } type and not TypeReference { Word: not null, Link: null })
            {
                return type;
            }
        }

        if (text.IndexOf(' ') is < 0)
        {
            return Word(Last(text, '.'), text);
        }

        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= 3 && Named(words[words.Length - 1]) is { } last)
        {
            return last;
        }

        if (Named(words[0]) is { } first)
        {
            return first;
        }

        if (text.Count(_links.IsLink) == 1)
        {
            return _links.Read(text.First(_links.IsLink));
        }

        return words.Length <= 3 ? Word(text, text) : null;
    }

    private TypeExpression? Word(string name, string text)
    {
        if (name != text && Named(name) is { } qualified)
        {
            return qualified;
        }

        var isName = text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ' or '$') && char.IsLetter(name.Length > 0 ? name[0] : ' ');
        if (!isName)
        {
            return null;
        }

        _isUnderstood = false;
        return new TypeReference(null, TypeHeading.Pascal(name), null) { Otherwise = TypeWords.Any, Word = text, NearestWord = TypeWords.Nearest(text) };
    }

    // An array of guild members is one of GuildMember.
    private TypeExpression? OneOfMany(TypeExpression? item) =>
        item is TypeReference { Link: null } reference && !titles.Contains(reference.Name) ? reference with { Name = TypeHeading.Singular(reference.Name) } : item;

    private static ArrayType? ListOf(TypeExpression? item) => item is null ? null : new ArrayType(item);

    private static MapType? MapOf(TypeExpression? value) => value is null ? null : new MapType(value);
}
