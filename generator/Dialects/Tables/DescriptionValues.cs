using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The values that a description lists: behind words, in braces, a line each, or as numbers with what they mean.</summary>
internal static class DescriptionValues
{
    private const int LongestValue = 60;
    private const int MostValues = 200;

    // A list of values begins with one of the first texts in quotes of a description.
    private const int MostTries = 6;

    private static readonly string[] ValueWords =
    [
        "possible values", "valid values", "allowed values", "available values", "accepted values", "supported values", "acceptable values", "permitted values",
        "one of", "can be either", "is either", "either", "enum:", "values are", "value can be", "values:", "possible value is", "can be one of", "must be one of",
        "valid options", "可能的值", "有効な値",
    ];

    private static readonly string[] BetweenValues =
        [",", ";", ":", "|", "/", "or", "and", "are", "is", "the", "following", "include", "includes", "either", "of", "values", "(default)", "default", "•", "-", ".", "*", "can", "be"];

    private static readonly char[] Quotes = ['`', '"', '\'', '“', '‘'];
    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />", "<li>"];

    /// <summary>The values behind words such as <c>possible values</c>; null when there are none, or just one.</summary>
    public static InlineEnum? Of(string description)
    {
        if (description.IndexOfAny(Quotes) < 0)
        {
            return null;
        }

        foreach (var words in ValueWords)
        {
            var at = description.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && ListFrom(description, at + words.Length) is { } values)
            {
                return values;
            }
        }

        return null;
    }

    /// <summary>The values of a member whose type is a text.</summary>
    public static InlineEnum? OfText(string description) =>
        InBraces(description, isEnum: false) is { } braced ? braced.Values.Count < 2 ? null : braced : Of(description) ?? ByLine(description, isNumber: false);

    /// <summary>The values of a member whose type is called an enum, so that any list of texts in quotes is one of its values.</summary>
    public static InlineEnum? OfEnum(string description)
    {
        if (InBraces(description, isEnum: true) is { } braced)
        {
            return braced;
        }

        if (Of(description) is { } listed)
        {
            return listed;
        }

        if (ByLine(description, isNumber: false) is { } lines)
        {
            return lines;
        }

        var at = description.IndexOfAny(Quotes);
        for (var tries = 0; at >= 0 && tries < MostTries; tries++)
        {
            if (ListFrom(description, at) is { } values)
            {
                return values;
            }

            at = description.IndexOfAny(Quotes, at + 1);
        }

        return null;
    }

    /// <summary>The values of a member whose type is a whole number: <c>0 (role) or 1 (member)</c>, or a line each.</summary>
    public static InlineEnum? OfNumber(string description) =>
        Of(description) is { IsNumeric: true } listed ? listed : ByLine(description, isNumber: true) ?? WithMeanings(description);

    // Enum {'A', 'B'}, Enum {A, B}; the one value of an enum is one, too.
    private static InlineEnum? InBraces(string text, bool isEnum)
    {
        var word = text.IndexOf("Enum", StringComparison.OrdinalIgnoreCase);
        var open = word < 0 ? -1 : text.IndexOf('{', word, Math.Min(text.Length - word, 12));
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        if (close < 0)
        {
            return null;
        }

        var values = new List<EnumValue>();
        foreach (var part in text.Substring(open + 1, close - open - 1).Split(','))
        {
            var value = part.Trim(' ', '\n', '\'', '"', '`', '“', '”', '‘', '’');
            if (value.Length is 0 or > LongestValue || value.IndexOfAny(['<', '{', ':']) >= 0 || values.Count == MostValues)
            {
                return null;
            }

            AddOnce(values, new EnumValue(value, null));
        }

        return values.Count < 2 && !isEnum ? null : ListOf(values);
    }

    // 'A': what it is<br>'B': what it is
    private static InlineEnum? ByLine(string text, bool isNumber)
    {
        var values = new List<EnumValue>();
        for (var start = 0; start >= 0 && start < text.Length && values.Count < MostValues;)
        {
            var next = NextLine(text, start, out var end);
            var at = start;
            while (at < end && text[at] is ' ' or '-' or '*' or '•')
            {
                at++;
            }

            var (value, behind) = ValueAt(text, at, end, isNumber);
            if (value.Length > 0 && behind < end && text.Substring(behind, end - behind).TrimStart() is { Length: > 0 } rest && rest[0] is ':' or '-' or '–' or '=')
            {
                AddOnce(values, new EnumValue(value, null) { Description = rest.TrimStart(':', '-', '–', '=', ' ').TrimEnd() });
            }

            start = next;
        }

        return values.Count < 2 ? null : isNumber ? Named(values) : ListOf(values);
    }

    private static (string Value, int Behind) ValueAt(string text, int at, int end, bool isNumber)
    {
        if (at < end && Array.IndexOf(Quotes, text[at]) >= 0 && Closing(text, at) is > 0 and var close && close < end)
        {
            var quoted = text.Substring(at + 1, close - at - 1).Trim();
            return quoted.Length is > 0 and <= LongestValue && (!isNumber || EnumValue.IsInteger(quoted)) ? (quoted, close + 1) : ("", end);
        }

        var digits = DigitsAt(text, at);
        return isNumber && digits > 0 ? (text.Substring(at, digits), at + digits) : ("", end);
    }

    // One way through the text, however many lines it has.
    private static int NextLine(string text, int start, out int end)
    {
        for (end = start; end < text.Length; end++)
        {
            var length = text[end] == '\n' ? 1 : text[end] == '<' ? TagAt(text, end) : 0;
            if (length > 0)
            {
                return end + length;
            }
        }

        return -1;
    }

    private static int TagAt(string text, int at) =>
        Array.Find(LineBreaks, tag => string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0)?.Length ?? 0;

    // 0 (role) or 1 (member)
    private static InlineEnum? WithMeanings(string text)
    {
        const int LongestMeaning = 30;
        var values = new List<EnumValue>();
        for (var at = FirstDigit(text, 0); at >= 0 && values.Count < MostValues;)
        {
            var digits = DigitsAt(text, at);
            var open = at + digits + 1;
            var close = digits > 0 && open < text.Length && text[open - 1] == ' ' && text[open] == '(' ? text.IndexOf(')', open, Math.Min(LongestMeaning + 2, text.Length - open)) : -1;
            if (close < 0)
            {
                at = values.Count > 0 ? -1 : FirstDigit(text, at + Math.Max(1, digits));
                continue;
            }

            AddOnce(values, new EnumValue(text.Substring(at, digits), null) { Description = text.Substring(open + 1, close - open - 1) });
            var rest = text.Substring(close + 1, Math.Min(6, text.Length - close - 1)).TrimStart(' ', ',', ';', '/');
            rest = rest.StartsWith("or ", StringComparison.Ordinal) ? rest.Substring(3) : rest;
            at = rest.Length > 0 && char.IsDigit(rest[0]) ? FirstDigit(text, close + 1) : -1;
        }

        return values.Count < 2 ? null : Named(values);
    }

    private static int FirstDigit(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is >= '0' and <= '9' && (at == 0 || text[at - 1] is ' ' or '(' or '>' or '\n'))
            {
                return at;
            }
        }

        return -1;
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 10 && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - at;
    }

    // What a number means is its name where that is a word or two.
    private static InlineEnum Named(List<EnumValue> values) => new(
        values.ConvertAll(static value => value.Description.Length is > 0 and <= 30 && value.Description.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-')
            ? value with { MemberName = new EnumMemberNamer().Name(value.Description) }
            : value).ToEquatableArray(),
        true);

    private static InlineEnum ListOf(List<EnumValue> values) => new(values.ToEquatableArray(), values.TrueForAll(static value => EnumValue.IsInteger(value.Text)));

    private static void AddOnce(List<EnumValue> values, EnumValue value)
    {
        if (!values.Exists(other => other.Text == value.Text))
        {
            values.Add(value);
        }
    }

    // Texts in code or quotes with nothing but commas and small words between them.
    private static InlineEnum? ListFrom(string text, int start)
    {
        var values = new List<EnumValue>();
        for (var at = start; at < text.Length && values.Count < MostValues;)
        {
            if (text[at] is '`' or '"' or '\'' or '“' or '‘' && Closing(text, at) is > 0 and var close)
            {
                var value = text.Substring(at + 1, close - at - 1).Trim('"', '\'', '`', ' ');
                if (value.Length is 0 or > LongestValue || value.IndexOf('\n') >= 0)
                {
                    break;
                }

                AddOnce(values, new EnumValue(value, null));
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

        return values.Count < 2 ? null : ListOf(values);
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
}
