using System.Text;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Back-slashes that Markdown tables and <c>.mdx</c> pages put before characters which would mean something to them.</summary>
internal static class MarkdownEscapes
{
    /// <summary>Undoes every escape that these pages use.</summary>
    public static string Undo(string text) => Undo(text, isMdx: true);

    /// <summary>Undoes <c>\|</c>, and in <c>.mdx</c> pages also <c>\&lt;</c>, <c>\&gt;</c>, <c>\{</c> and <c>\}</c>.</summary>
    public static string Undo(string text, bool isMdx)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length
                && (text[i + 1] == '|' || (isMdx && text[i + 1] is '<' or '>' or '{' or '}'));
            if (!isEscape)
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
