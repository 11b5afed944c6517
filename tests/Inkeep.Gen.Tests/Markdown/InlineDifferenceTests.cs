using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>What our reader makes of a cell against what Markdig makes of it within its table: the same words, and the same emphasis, code and links.</summary>
[Trait("Set", "Long")]
public sealed class InlineDifferenceTests
{
    [Fact]
    public void Cells_of_our_pages_say_what_Markdig_reads() => Compare(DifferencePages.Ours);

    [Fact]
    public void Cells_of_respelled_pages_say_what_Markdig_reads() => Compare(DifferencePages.Respelled);

    [Theory]
    [InlineData("corpus")]
    [InlineData("dialects")]
    public void Cells_of_published_pages_say_what_Markdig_reads(string folder) => Compare(DifferencePages.Published(folder));

    [Fact]
    public void Cells_of_mutated_pages_say_what_Markdig_reads() => Compare(DifferencePages.MutatedTables);

    private static void Compare(IEnumerable<InputPage> pages) =>
        DifferencePages.Compare(pages, page => (PageMeaning.TablesOf(page.Text, ShownText.Of), Tables(new ParseContext(page.Path, page.Text))));

    private static List<List<CutCell[]>> Tables(ParseContext context) =>
    [
        .. DifferencePages.TablesOf(context.Text)
            .Select(table => table.Rows.Prepend(table.Header).Select(row => Array.ConvertAll(row.Cells, cell => Read(context, cell))).ToList()),
    ];

    // What is too long for a name or a type is prose, which this reader leaves as it is written; a line separator at a cell's end shows nothing.
    private static CutCell Read(ParseContext context, PageSpan cell) =>
        new(context.Text[cell], cell.Length > InlineReader.Longest ? null : ShownText.Of(context.Plain(cell).Trim(), context.Inlines(cell).Typed.Trim()));
}
