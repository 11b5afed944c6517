using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>What a line of Markdown says, as Markdig reads it: text, emphasis, code and where links lead. Spellings of the same are equal.</summary>
internal static class InlineMeaning
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The inlines of a cell, a heading or a paragraph; <paramref name="definitions"/> are the page's link definitions.</summary>
    public static ContainerInline Parse(string text, string definitions = "") =>
        (text.Length == 0 ? null : Markdig.Markdown.Parse(text + "\n\n" + definitions, Pipeline).OfType<ParagraphBlock>().FirstOrDefault()?.Inline) ?? new ContainerInline();

    public static string Of(string text, string definitions = "") => Of(Parse(text, definitions));

    public static string Of(ContainerInline inlines)
    {
        var meaning = new StringBuilder();
        Write(inlines, meaning);
        return meaning.ToString().Trim(' ', '\t', '\u00a0');
    }

    /// <summary>A cell as the text that its row was cut into: the pipe is the one mark that is escaped for the table and not for the text.</summary>
    public static string OfCell(string cell, string definitions = "") => Of(cell.Replace("\\|", "|", StringComparison.Ordinal), definitions);

    private static void Write(ContainerInline container, StringBuilder meaning)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    meaning.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    meaning.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    meaning.Append('⟨').Append("code ").Append(code.Content).Append('⟩');
                    break;
                case EmphasisInline emphasis:
                    meaning.Append('⟨').Append(emphasis.DelimiterChar == '~' ? '~' : '*', emphasis.DelimiterCount).Append(' ');
                    Write(emphasis, meaning);
                    meaning.Append('⟩');
                    break;
                case LinkInline link:
                    meaning.Append('⟨').Append("link ").Append(Target(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "")).Append(' ');
                    Write(link, meaning);
                    meaning.Append('⟩');
                    break;
                case AutolinkInline link:
                    meaning.Append('⟨').Append("link ").Append(Target(link.Url)).Append(' ').Append(link.Url).Append('⟩');
                    break;
                case HtmlInline html:
                    meaning.Append('⟨').Append(html.Tag is "<br/>" or "<br />" or "<br>" ? "br" : html.Tag).Append('⟩');
                    break;
                case LineBreakInline:
                    meaning.Append('\n');
                    break;
                case DelimiterInline delimiter:
                    meaning.Append(delimiter.ToLiteral());
                    Write(delimiter, meaning);
                    break;
                case ContainerInline inner:
                    Write(inner, meaning);
                    break;
                default:
                    meaning.Append('⟨').Append(inline).Append('⟩');
                    break;
            }
        }
    }

    private static string Target(string url)
    {
        var target = Uri.UnescapeDataString(url.Split('#')[0]);
        return target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target;
    }

    // Blocks are somebody else's matter: a cell that begins with a dash is no list.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }
}
