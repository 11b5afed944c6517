using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What a description says of its member for certain.</summary>
internal static class DescriptionWords
{
    private const int LongestValue = 60;
    private const int MostValues = 200;

    private static readonly string[] ValueWords =
    [
        "possible values", "valid values", "allowed values", "available values", "accepted values", "supported values", "acceptable values", "permitted values",
        "one of", "can be either", "is either", "either", "enum:", "values are", "value can be", "values:", "possible value is", "can be one of", "must be one of",
        "valid options", "可能的值", "有効な値",
    ];

    private static readonly string[] BetweenValues =
        [",", ";", ":", "|", "/", "or", "and", "are", "is", "the", "following", "include", "includes", "either", "of", "values", "(default)", "default", "•", "-", ".", "*", "can", "be"];

    private static readonly string[] OptionalMarks = ["(optional)", "[optional]", "（省略可）", "[可選]", "（可选）"];
    private static readonly string[] RequiredMarks = ["(required)", "[required]", "[mandatory]", "(mandatory)", "[必選]", "**required**", "**required.**"];
    private static readonly char[] Emphasis = ['*', '_', ' ', '(', '[', '~', ')', ']'];
    private static readonly char[] MarkStarts = ['(', '[', '（', '*'];
    private static readonly char[] Quotes = ['`', '"', '\'', '“', '‘'];
    private static readonly string[] Conditions = ["if ", "when ", "for ", "unless ", "only ", "in ", "on ", "by ", "with ", "to "];

    /// <summary>Whether the description says that the member must be there; null where it doesn't say.</summary>
    /// <param name="description">The description.</param>
    /// <param name="isMark">It is said by a mark of its own, <c>(optional)</c>, that others would have too.</param>
    public static bool? Presence(string description, out bool isMark)
    {
        isMark = false;
        if (description.Length == 0)
        {
            return null;
        }

        if (description.IndexOfAny(MarkStarts) >= 0 && (Says(description, OptionalMarks) ? false : Says(description, RequiredMarks) ? true : (bool?)null) is { } marked)
        {
            isMark = true;
            return marked;
        }

        var text = description.TrimStart(Emphasis);
        return Sentence(text, "Required") ?? Sentence(text, "Mandatory") ?? Not(Sentence(text, "Optional"))
            ?? (description.IndexOf(" Required.", StringComparison.Ordinal) >= 0 ? true
                : description.IndexOf(" Optional.", StringComparison.Ordinal) >= 0 ? false
                : (bool?)null);
    }

    private static bool Says(string text, string[] words) => Array.Exists(words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether it says <c>Nullable.</c></summary>
    public static bool SaysNullable(string description) =>
        description.IndexOf("Nullable.", StringComparison.Ordinal) >= 0 || description.StartsWith("Nullable", StringComparison.Ordinal);

    public static bool SaysDeprecated(string description)
    {
        var text = description.TrimStart(Emphasis);
        return text.StartsWith("deprecated", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The type of a text or number that the description says more of: a point in time, or the seconds since 1970.</summary>
    public static TypeExpression? Time(string name, string description, TypeExpression type)
    {
        if (type is not ScalarType { Kind: ScalarKind.String or ScalarKind.DateTime })
        {
            return null;
        }

        bool Has(string words) => description.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
        var isNumber = Has("unix") || Has("epoch") || Has("milliseconds") || Has("seconds since");
        if (type is ScalarType { Kind: ScalarKind.DateTime })
        {
            return isNumber ? ScalarType.Of(ScalarKind.Int64) : null;
        }

        var isIso = Has("ISO 8601") || Has("ISO8601") || Has("ISO-8601") || Has("RFC 3339") || Has("RFC3339");
        var isPoint = name.EndsWith("At", StringComparison.Ordinal) || name.EndsWith("_at", StringComparison.Ordinal) || Has("timestamp") || Has("date and time") || Has("date-time") || Has("datetime") || Has("Thh:mm") || Has("THH:mm");
        return isIso && isPoint && !isNumber && !Has("duration") && !Has("interval") && !Has("period") ? ScalarType.Of(ScalarKind.DateTime) : null;
    }

    /// <summary>The values that the description lists behind words such as <c>possible values</c>; null when it lists none, or just one.</summary>
    public static InlineEnum? Values(string description)
    {
        if (description.IndexOfAny(Quotes) < 0)
        {
            return null;
        }

        var braces = description.IndexOf("Enum", StringComparison.OrdinalIgnoreCase) is >= 0 and var word ? description.IndexOf('{', word, Math.Min(description.Length - word, 12)) : -1;
        if (braces >= 0)
        {
            return ListFrom(description, braces + 1, mayEnd: '}');
        }

        foreach (var words in ValueWords)
        {
            var at = description.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && ListFrom(description, at + words.Length, mayEnd: '\0') is { } values)
            {
                return values;
            }
        }

        return null;
    }

    // Texts in code or quotes with nothing but commas and small words between them.
    private static InlineEnum? ListFrom(string text, int start, char mayEnd)
    {
        var values = new List<EnumValue>();
        for (var at = start; at < text.Length && text[at] != mayEnd && values.Count < MostValues;)
        {
            if (text[at] is '`' or '"' or '\'' or '“' or '‘' && Closing(text, at) is > 0 and var close)
            {
                var value = text.Substring(at + 1, close - at - 1).Trim('"', '\'', '`', ' ');
                if (value.Length is 0 or > LongestValue || value.IndexOf('\n') >= 0)
                {
                    break;
                }

                if (!values.Exists(other => other.Text == value))
                {
                    values.Add(new EnumValue(value, null));
                }

                at = SkipNote(text, close + 1);
                continue;
            }

            if (text[at] is ' ' or '\n' or '[' or ']' or '<' && SkipTag(text, at) is var next && next > at)
            {
                at = next;
            }
            else if (Array.Find(BetweenValues, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0) is { } between)
            {
                at += between.Length;
            }
            else
            {
                break;
            }
        }

        return values.Count < 2 ? null : new InlineEnum(values.ToEquatableArray(), values.TrueForAll(static value => EnumValue.IsInteger(value.Text)));
    }

    private static int Closing(string text, int open)
    {
        var quote = text[open] switch { '“' => '”', '‘' => '’', var c => c };
        var ticks = text[open] == '`' && open + 1 < text.Length && text[open + 1] == '`' ? 2 : 1;
        return ticks == 2 ? -1 : text.IndexOf(quote, open + 1, Math.Min(LongestValue + 2, text.Length - open - 1));
    }

    // `manual` (the default), `auto`
    private static int SkipNote(string text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && text[at + 1] == '(' && text.IndexOf(')', at, Math.Min(100, text.Length - at)) is > 0 and var close ? close + 1 : at;

    private static int SkipTag(string text, int at) =>
        text[at] != '<' ? at + 1
        : string.Compare(text, at, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && text.IndexOf('>', at) is > 0 and var close ? close + 1
        : at;

    private static bool? Not(bool? value) => value is null ? null : !value;

    // True where the word is a sentence or begins one; false behind a condition, which makes it optional.
    private static bool? Sentence(string text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (text.Length > word.Length && char.IsLetter(text[word.Length])))
        {
            return null;
        }

        var rest = text.Substring(word.Length).TrimStart(Emphasis);
        return word == "Optional" ? true : !Array.Exists(Conditions, condition => rest.StartsWith(condition, StringComparison.OrdinalIgnoreCase)) ? true : false;
    }
}
