using System.Text;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Comments between words, which nobody sees.</summary>
internal static class MarkdownComments
{
    /// <summary>The text without its comments, where these are not code.</summary>
    public static string Remove(string markdown)
    {
        var start = Next(markdown, 0);
        if (start < 0)
        {
            return markdown;
        }

        var shown = new StringBuilder(markdown.Length);
        var (from, ticks, counted) = (0, 0, 0);
        for (; start >= 0; start = Next(markdown, Math.Max(start + 1, from)))
        {
            for (; counted < start; counted++)
            {
                ticks += markdown[counted] == '`' ? 1 : 0;
            }

            var closing = markdown[start] == '<' ? "-->" : "*/}";
            var end = ticks % 2 == 0 ? markdown.IndexOf(closing, start, StringComparison.Ordinal) : -1;
            if (ticks % 2 == 0 && end < 0)
            {
                break;
            }

            if (end >= 0)
            {
                shown.Append(markdown, from, start - from);
                from = counted = end + closing.Length;
            }
        }

        return shown.Append(markdown, from, markdown.Length - from).ToString().Trim();
    }

    private static int Next(string markdown, int start)
    {
        for (var at = start; at < markdown.Length; at++)
        {
            at = markdown.IndexOfAny(['<', '{'], at);
            if (at < 0 || string.CompareOrdinal(markdown, at, "<!--", 0, 4) == 0 || string.CompareOrdinal(markdown, at, "{/*", 0, 3) == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
