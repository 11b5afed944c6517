using Inkeep.Gen.Markdown;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Our own cutting of rows against Markdig's pipe tables, which are exact and slow: the same tables have the same cells.</summary>
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

    // Table by table: what mutated lines do to the blocks of a page is Markdig's own matter.
    [Fact]
    public void Rows_of_mutated_pages_are_cut_as_Markdig_cuts_them() => Compare(
        from page in DifferencePages.Mutated
        let text = new PageText(page.Text)
        from table in Find(text)
        let lines = text.Text[table.Header.Span.Start..(table.Rows.Count > 0 ? table.Rows[^1].Span.End : text.LineEnd(text.NextLine(table.Header.Span.Start)))]
        where TableDifference.IsTableForMarkdig(lines)
        select page with { Text = lines + "\n\n" + PageMeaning.DefinitionsOf(page.Text) });

    private static void Compare(IEnumerable<InputPage> pages)
    {
        var (tables, differences) = (0, new List<string>());
        foreach (var page in pages)
        {
            var expected = PageMeaning.TablesOf(page.Text, InlineMeaning.Of);
            tables += expected.Count;
            if (TableDifference.Find(expected, Tables(page.Text)) is { } difference)
            {
                differences.Add($"{page.Path}: {difference}");
            }
        }

        Assert.True(tables > 0);
        Assert.True(differences.Count == 0, $"{differences.Count} of {tables} tables\n{string.Join('\n', differences.Take(10))}");
    }

    private static List<List<CutCell[]>> Tables(string text)
    {
        var page = new PageText(text);
        var definitions = PageMeaning.DefinitionsOf(text);
        return [.. Find(page).Select(table => table.Rows.Prepend(table.Header).Select(row => Array.ConvertAll(row.Cells, cell => new CutCell(page[cell], InlineMeaning.OfCell(page[cell], definitions)))).ToList())];
    }

    private static IEnumerable<Table> Find(PageText page) =>
        PageOutline.Read(page).Blocks.Select(block => block is Paragraph ? TableReader.Find(page, block.Span) : null).OfType<Table>();
}
