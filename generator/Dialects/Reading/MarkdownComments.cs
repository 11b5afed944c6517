using System.Text;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Comments between words, which nobody sees.</summary>
internal static class MarkdownComments
{
    /// <summary>The text without its comments, where these are not code.</summary>
    public static string Remove(string markdown)
    {
        if (markdown.IndexOf("<!--", StringComparison.Ordinal) < 0 && markdown.IndexOf("{/*", StringComparison.Ordinal) < 0)
        {
            return markdown;
        }

        var shown = new StringBuilder(markdown.Length);
        var (from, missing) = (0, 0);
        for (var at = 0; (at = markdown.IndexOfAny(['<', '{', '`'], at)) >= 0;)
        {
            if (markdown[at] == '`')
            {
                _ = CodeSpan.TryRead(markdown, at, ref missing, out _, out at);
            }
            else if (!Opens(markdown, at))
            {
                at++;
            }
            else if (markdown.IndexOf(markdown[at] == '<' ? "-->" : "*/}", at, StringComparison.Ordinal) is var end and >= 0)
            {
                shown.Append(markdown, from, at - from);
                from = at = end + "-->".Length;
            }
            else
            {
                break;
            }
        }

        return shown.Append(markdown, from, markdown.Length - from).ToString().Trim();
    }

    private static bool Opens(string markdown, int at) =>
        string.CompareOrdinal(markdown, at, "<!--", 0, 4) == 0 || string.CompareOrdinal(markdown, at, "{/*", 0, 3) == 0;
}
