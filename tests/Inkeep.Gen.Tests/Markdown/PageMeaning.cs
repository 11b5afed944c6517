using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>What a page says as Markdig reads it with all that GitHub has: its headings, texts, code and cells, and nothing of how they are written.</summary>
internal static partial class PageMeaning
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation().Build();

    public static List<string> Of(string page)
    {
        var blocks = new List<string>();
        Write(Parse(page), blocks);
        return blocks;
    }

    /// <summary>The tables of a page, each as its rows of cells, and these as <paramref name="read"/> has it.</summary>
    public static List<List<string[]>> TablesOf(string page, Func<ContainerInline, string> read) => [.. Parse(page).Descendants<Table>().Select(table => Rows(table, read))];

    /// <summary>The link definitions of a page, which its cells need to be understood.</summary>
    public static string DefinitionsOf(string page) => string.Concat(Definition().Matches(page.Contains('\n', StringComparison.Ordinal) ? page : page.Replace('\r', '\n')).Select(static match => match.Value + "\n"));

    // Comments of MDX are no part of Markdown, and Markdig knows no tab behind a row.
    private static MarkdownDocument Parse(string page) => Markdig.Markdown.Parse(Unseen().Replace(page.TrimStart('\ufeff'), ""), Pipeline);

    private static List<string[]> Rows(Table table, Func<ContainerInline, string> read) =>
        [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => string.Concat(cell.OfType<ParagraphBlock>().Select(text => read(text.Inline!)))).ToArray())];

    private static void Write(ContainerBlock container, List<string> blocks)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Markdig.Syntax.HeadingBlock heading:
                    // A section is called the same in any case, and an anchor is no part of its name.
                    var text = Decoration().Replace(InlineMeaning.Of(heading.Inline!), "").Trim();
                    blocks.Add(string.Create(CultureInfo.InvariantCulture, $"h{heading.Level} {(heading.Level == 2 ? text.ToLowerInvariant() : text)}"));
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add("p " + InlineMeaning.Of(paragraph.Inline!));
                    break;
                case FencedCodeBlock fence:
                    blocks.Add($"code {fence.Info}\n{fence.Lines.ToString().ReplaceLineEndings("\n")}");
                    break;
                case Table table:
                    blocks.AddRange(Rows(table, InlineMeaning.Of).Select(static row => "row " + string.Join(" | ", row.Select(Mark))));
                    break;
                case ContainerBlock inner and not LinkReferenceDefinitionGroup:
                    Write(inner, blocks);
                    break;
            }
        }
    }

    private static string Mark(string cell) => cell switch
    {
        "✔" or "✔️" or "✅" or "✓" or "yes" or "Yes" or ":white_check_mark:" => ":heavy_check_mark:",
        "➖" or "no" or "No" => ":heavy_minus_sign:",
        _ => cell,
    };

    // Around the name of a heading: emphasis, anchors, and attributes.
    [GeneratedRegex("⟨[*~]+ |⟨</?a[^⟩]*⟩|⟩| \\{#[^}]*\\}$")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^\{/\*[\s\S]*?\*/\}\r?$|\t+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"^\[[^\]\r\n]+\]: [^\r\n]+", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
