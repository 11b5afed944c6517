namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The text of a type cell, cut where it has parts.</summary>
internal static class TypeText
{
    public static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    public static bool EndsWith(string text, string end) => text.Length > end.Length && text.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    public static string Last(string text, char separator) => text.Substring(text.LastIndexOf(separator) + 1);

    public static string? Without(string text, params string[] starts) =>
        Array.Find(starts, start => StartsWith(text, start) && text.Length > start.Length && text[start.Length] is ' ' or ':') is { } found
            ? text.Substring(found.Length).TrimStart(' ', ':')
            : null;

    // The parts outside of brackets and quotes.
    public static List<string> Split(string text, params string[] separators)
    {
        var parts = new List<string>();
        var (start, open, quote) = (0, 0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            quote = c is '"' ? (quote == c ? '\0' : quote == '\0' ? c : quote) : quote;
            open += quote != '\0' ? 0 : c is '<' or '[' or '(' or '{' ? 1 : c is '>' or ']' or ')' or '}' ? -1 : 0;
            if (open == 0 && quote == '\0' && Array.Find(separators, separator => string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0) is { } found)
            {
                parts.Add(text.Substring(start, i - start).Trim());
                start = i + found.Length;
                i = start - 1;
            }
        }

        parts.Add(text.Substring(start).Trim());
        parts.RemoveAll(static part => part.Length == 0);
        return parts.Count == 0 ? [text] : parts;
    }

    /// <summary>Whether the text from there to its last character is a size: that of <c>number[3]</c>, <c>integer[1-16]</c>, <c>X[n]</c>.</summary>
    public static bool IsSize(string text, int start)
    {
        for (var i = start; i < text.Length - 1; i++)
        {
            if (!(char.IsDigit(text[i]) || (text[i] is '-' or '.' or '*' or ' ' && i > start) || (text[i] is 'n' or 'N' && text.Length - start == 2)))
            {
                return false;
            }
        }

        return text.Length - start > 1;
    }

    public static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] is '<' or '[' or '(' ? 1 : text[i] is '>' or ']' or ')' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
