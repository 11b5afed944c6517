using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>
/// The one grammar of types. A heading spells a type in code, a cell in Markdown, where emphasis, code marks and links decorate the same code.
/// <code>
/// Type := Part ("|" Part)*                                     more than one only for uploads
/// Part := Atom "[]"*
/// Atom := Marks Type Marks | "[" Name "](" target ")" | "text" | Name | Map | "Array" "&lt;" Part ">" | Stream "&lt;" ... ">"
/// Name := word | word "." word
/// Map  := "Record" "&lt;" "string" "," Part ">" | "{" "[" word ":" "string" "]" ":" Part ";"? "}"
/// </code>
/// </summary>
internal struct TypeParser
{
    /// <summary>Deeper types than this are not read, so that neither this nor any later walk over the type can overflow the stack.</summary>
    private const int MaxDepth = 32;

    private const int LongestMarks = 8;

    private readonly string _source;
    private readonly bool _isMarkdown;
    private TextCursor _cursor;
    private int _openMarks;

    private TypeParser(string source, string text, bool isMarkdown)
    {
        _source = source;
        _isMarkdown = isMarkdown;
        _cursor = new(text);
    }

    /// <summary>The type that plain code spells; an <see cref="UnknownType"/> when it is not in the grammar.</summary>
    public static TypeExpression ParseCode(string code) => new TypeParser(code, code, isMarkdown: false).Parse();

    /// <summary>
    /// The type that Markdown spells; an <see cref="UnknownType"/> when it is not in the grammar. Names and words count between asterisks or
    /// underscores, or inside a map or list: alone they could be another language's.
    /// </summary>
    public static TypeExpression ParseMarkdown(string markdown) =>
        new TypeParser(markdown, MarkdownEscapes.UndoInType(markdown), isMarkdown: true).Parse();

    /// <summary>The type that shown Markdown spells (<see cref="InlineText.Typed"/>), where nothing is escaped.</summary>
    public static TypeExpression ParseShown(string typed) => new TypeParser(typed, typed, isMarkdown: true).Parse();

    private TypeExpression Parse()
    {
        var type = ReadType(0, hasWords: !_isMarkdown, closing: "");
        return type is not null && _cursor.AtEnd ? type : new UnknownType(_source);
    }

    // The only alternatives on these pages are uploads: [File](…) | [Blob](…) | [components.X](…).
    private TypeExpression? ReadType(int depth, bool hasWords, string closing)
    {
        var type = ReadPart(depth, hasWords, closing);
        var isOne = true;
        var isUpload = type is NotSerializableType;
        while (type is not null && TryTake("|"))
        {
            type = ReadPart(depth, hasWords, closing);
            isOne = false;
            isUpload |= type is NotSerializableType;
        }

        return isOne ? type : type is not null && isUpload ? new NotSerializableType() : null;
    }

    private TypeExpression? ReadPart(int depth, bool hasWords, string closing)
    {
        var type = depth > MaxDepth ? null : ReadAtom(depth, hasWords, closing);
        while (type is not null && TryTake("[]"))
        {
            type = ++depth > MaxDepth ? null : new ArrayType(type);
        }

        return type;
    }

    private TypeExpression? ReadAtom(int depth, bool hasWords, string closing)
    {
        _cursor.SkipBlanks();
        return _cursor.Current switch
        {
            '"' => ReadText(closing),
            '{' => ReadIndexSignature(depth),
            '[' when _isMarkdown => ReadLink(),
            '*' or '_' or '`' when _isMarkdown => ReadMarked(depth, hasWords),
            _ => ReadNamed(depth, hasWords, closing),
        };
    }

    // What opens emphasis or code is closed by the same in reverse; other languages write marks of their own, such as Go's **string*.
    private TypeExpression? ReadMarked(int depth, bool hasWords)
    {
        var marks = TakeMarks();
        if (marks.Length > LongestMarks || ++_openMarks > MaxDepth)
        {
            return null;
        }

        var closing = Reverse(marks);
        var type = ReadType(depth, hasWords || marks.Trim('`').Length > 0, closing);
        _openMarks--;
        return type is not null && _cursor.TryTake(closing) ? type : null;
    }

    // The text may hold quotes and marks of its own, so it ends at the last quote, and in marks where quote and marks are followed by what
    // can follow a type.
    private TextLiteralType? ReadText(string closing)
    {
        var start = _cursor.Position + 1;
        var end = closing.Length == 0 ? -1 : FindQuote(start, "\"" + closing);
        end = end < 0 ? _cursor.Text.LastIndexOf('"') : end;
        if (end < start)
        {
            return null;
        }

        _cursor.Position = end + 1;
        var text = _cursor.Text.Substring(start, end - start);
        return new(TextLiteral.Unescape(_isMarkdown ? WithUnderlines(MarkdownEscapes.UndoInText(text)) : text));
    }

    // Two underlines at both ends of a word are strong emphasis to formatters, which write it with asterisks.
    private static string WithUnderlines(string text)
    {
        const string Strong = "**";
        var isStrong = text.Length > 2 * Strong.Length && text.StartsWith(Strong, StringComparison.Ordinal) && text.EndsWith(Strong, StringComparison.Ordinal);
        var word = isStrong ? text.Substring(Strong.Length, text.Length - (2 * Strong.Length)) : "";
        return isStrong && word.All(static unit => unit == '_' || char.IsLetterOrDigit(unit)) ? "__" + word + "__" : text;
    }

    private readonly int FindQuote(int start, string end)
    {
        var text = _cursor.Text;
        for (var at = start; ; at++)
        {
            at = text.IndexOf(end, at, StringComparison.Ordinal);
            var next = at + end.Length;
            if (at < 0 || next == text.Length || text[next] is '[' or '>' or '}' or ';' or ' ' or '|')
            {
                return at;
            }
        }
    }

    // { [k: string]: X }
    private MapType? ReadIndexSignature(int depth)
    {
        _cursor.Position++;
        if (!TryTake("[") || !TryTakeWord() || !TryTake(":") || !TryTakeString() || !TryTake("]") || !TryTake(":"))
        {
            return null;
        }

        var value = ReadPart(depth + 1, hasWords: true, closing: "");
        TryTake(";");
        return value is not null && TryTake("}") ? new(value) : null;
    }

    private TypeExpression? ReadNamed(int depth, bool hasWords, string closing)
    {
        var name = _cursor.TakeGroup() ?? TakeName(closing);
        if (name.Length == 0)
        {
            return null;
        }

        if (TryTake("<"))
        {
            return ReadGeneric(name, depth);
        }

        if (!hasWords)
        {
            return null;
        }

        return _cursor.TryTake(".") ? TypeWords.Reference(name, TakeName(closing)) : TypeWords.FindOrRefer(name);
    }

    private TypeExpression? ReadGeneric(string name, int depth)
    {
        if (TypeWords.IsStream(name))
        {
            return TrySkipArguments() ? new NotSerializableType() : null;
        }

        var isMap = name == "Record";
        if (isMap ? !TryTakeString() || !TryTake(",") : name != "Array")
        {
            return null;
        }

        var argument = ReadPart(depth + 1, hasWords: true, closing: "");
        return argument is null || !TryTake(">") ? null : isMap ? new MapType(argument) : new ArrayType(argument);
    }

    private TypeExpression? ReadLink()
    {
        _cursor.Position++;
        var text = _cursor.TakeUntil("](");
        var target = text is null ? null : _cursor.TakeUntil(")");
        if (text is null || target is null)
        {
            return null;
        }

        // A title or angle brackets around the target: read by what is shown.
        if (target.IndexOfAny([' ', '<', '"']) >= 0)
        {
            return null;
        }

        return TypeLinks.Read(WithoutMarks(text), target);
    }

    private bool TryTake(string expected)
    {
        _cursor.SkipBlanks();
        return _cursor.TryTake(expected);
    }

    private bool TryTakeWord()
    {
        _cursor.SkipBlanks();
        return _cursor.TakeName().Length > 0;
    }

    // The key of a map, which may be marked like any other word.
    private bool TryTakeString()
    {
        _cursor.SkipBlanks();
        var marks = _isMarkdown ? TakeMarks() : "";
        return _cursor.TryTake("string") && _cursor.TryTake(Reverse(marks));
    }

    // Underscores that close emphasis could be the name's own.
    private string TakeName(string closing)
    {
        var name = _cursor.TakeName();
        var underscores = closing.Length - closing.TrimStart('_').Length;
        if (underscores == 0 || !name.EndsWith(closing.Substring(0, underscores), StringComparison.Ordinal))
        {
            return name;
        }

        _cursor.Position -= underscores;
        return name.Substring(0, name.Length - underscores);
    }

    private string TakeMarks()
    {
        var start = _cursor.Position;
        while (IsMark(_cursor.Current))
        {
            _cursor.Position++;
        }

        return _cursor.Text.Substring(start, _cursor.Position - start);
    }

    // A stream of what doesn't matter: JSON has no form of it.
    private bool TrySkipArguments()
    {
        var open = 1;
        for (; open > 0 && !_cursor.AtEnd; _cursor.Position++)
        {
            open += _cursor.Current switch { '<' => 1, '>' => -1, _ => 0 };
        }

        return open == 0;
    }

    private static string WithoutMarks(string text)
    {
        var marks = 0;
        while (text.Length > (2 * marks) + 1 && IsMark(text[marks]) && text[marks] == text[text.Length - 1 - marks])
        {
            marks++;
        }

        return text.Substring(marks, text.Length - (2 * marks));
    }

    private static bool IsMark(char c) => c is '*' or '_' or '`';

    private static string Reverse(string marks)
    {
        if (marks.Length < 2)
        {
            return marks;
        }

        var reverse = marks.ToCharArray();
        Array.Reverse(reverse);
        return new string(reverse);
    }
}
