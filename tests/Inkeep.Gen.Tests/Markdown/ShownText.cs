using System.Text;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>The words of a cell as Markdig reads it, with and without their marks.</summary>
internal static class ShownText
{
    /// <summary>Tags that mark words, and are no words themselves; any other is what somebody forgot to escape.</summary>
    private static readonly HashSet<string> Tags = new(
        ["a", "abbr", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The words alone, and with emphasis in asterisks, code in back-ticks, links as <c>[x](y)</c>: one spelling of each.</summary>
    public static string Of(ContainerInline cell)
    {
        var (plain, marked) = (new StringBuilder(), new StringBuilder());
        Write(cell, isMarked: false, plain);
        Write(cell, isMarked: true, marked);
        return Of(plain.ToString().Trim(), marked.ToString().Trim());
    }

    public static string Of(string plain, string marked) => plain.Length + marked.Length == 0 ? "" : plain + " = " + marked;

    private static void Write(ContainerInline container, bool isMarked, StringBuilder text)
    {
        foreach (var inline in container)
        {
            var tag = inline is HtmlInline html ? html.Tag.Trim('<', '>', '/').Split(' ', '/')[0] : null;
            var (before, after) = !isMarked ? ("", "") : inline switch
            {
                CodeInline => ("`", "`"),
                EmphasisInline { DelimiterChar: not '~' } emphasis => (new string('*', emphasis.DelimiterCount), new string('*', emphasis.DelimiterCount)),
                LinkInline { IsImage: false } link => ("[", $"]({link.GetDynamicUrl?.Invoke() ?? link.Url})"),
                _ => ("", ""),
            };
            text.Append(before);
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlInline when tag is "br" or "BR" => " ",
                HtmlInline when tag!.StartsWith("!--", StringComparison.Ordinal) || Tags.Contains(tag) => "",
                HtmlInline unknown => unknown.Tag,
                DelimiterInline delimiter => delimiter.ToLiteral(),
                _ => "",
            });
            if (inline is ContainerInline inner)
            {
                // The words of a link are its name, whatever stands out in it.
                Write(inner, isMarked && inline is not LinkInline, text);
            }

            text.Append(after);
        }
    }
}
