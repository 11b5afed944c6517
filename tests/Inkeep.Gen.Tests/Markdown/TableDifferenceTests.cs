using Inkeep.Gen.Markdown;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Our own cutting of rows against Markdig's pipe tables, which are exact and slow: the same tables have the same cells.</summary>
[Trait("Set", "Long")]
public sealed class TableDifferenceTests
{
    [Fact]
    public void Rows_of_our_pages_are_cut_as_Markdig_cuts_them() => Compare(DifferencePages.Ours);

    [Fact]
    public void Rows_of_respelled_pages_are_cut_as_Markdig_cuts_them() => Compare(DifferencePages.Respelled);

    [Theory]
    [InlineData("corpus")]
    [InlineData("dialects")]
    public void Rows_of_published_pages_are_cut_as_Markdig_cuts_them(string folder) => Compare(DifferencePages.Published(folder));

    [Fact]
    public void Rows_of_mutated_pages_are_cut_as_Markdig_cuts_them() => Compare(DifferencePages.MutatedTables);

    private static void Compare(IEnumerable<InputPage> pages) =>
        DifferencePages.Compare(pages, page => (PageMeaning.TablesOf(page.Text, InlineMeaning.Of), Tables(page.Text)));

    private static List<List<CutCell[]>> Tables(string text)
    {
        var page = new PageText(text);
        var definitions = PageMeaning.DefinitionsOf(text);
        return
        [
            .. DifferencePages.TablesOf(page)
                .Select(table => table.Rows.Prepend(table.Header).Select(row => Array.ConvertAll(row.Cells, cell => new CutCell(page[cell], InlineMeaning.OfCell(page[cell], definitions)))).ToList()),
        ];
    }
}
