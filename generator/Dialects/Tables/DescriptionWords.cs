using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What a description says of its member for certain.</summary>
internal static class DescriptionWords
{
    private static readonly string[] OptionalMarks = ["(optional)", "[optional]", "（省略可）", "[可選]", "（可选）"];
    private static readonly string[] RequiredMarks = ["(required)", "[required]", "[mandatory]", "(mandatory)", "[必選]", "**required**", "**required.**"];
    private static readonly char[] Emphasis = ['*', '_', ' ', '(', '[', '~', ')', ']'];
    private static readonly char[] MarkStarts = ['(', '[', '（', '*'];
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
