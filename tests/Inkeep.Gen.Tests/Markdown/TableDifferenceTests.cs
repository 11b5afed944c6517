using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Our own cutting of rows against Markdig's pipe tables, which are exact and slow: the same tables have the same cells.</summary>
public sealed class TableDifferenceTests
{
    private const int Seed = 20_250_421;

    [Fact]
    public void Rows_of_our_pages_are_cut_as_Markdig_cuts_them() => Compare(OurPages());

    [Fact]
    public void Rows_of_respelled_pages_are_cut_as_Markdig_cuts_them() => Compare(
        from project in RespellingPages.All
        from seed in Enumerable.Range(0, 3)
        from page in new RespellingCase(project.Name, seed, [.. Enum.GetValues<Respelling>().Where((_, i) => (i + seed) % 2 == 0)]) is var respelled && respelled.Respell(out var input) is not null ? input.Pages : []
        where page.Path.EndsWith(".md", StringComparison.Ordinal)
        select (page.Path, page.Text));

    [Fact]
    public void Rows_of_mutated_pages_are_cut_as_Markdig_cuts_them()
    {
        var rounds = new RoundMaker(PagePool.Read(Path.Combine(RepositoryFolder.Path, "specs")), Seed);
        CompareTables(Enumerable.Range(0, 4).SelectMany(number => rounds.Make(number).Mutated).Where(static page => page.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static page => (page.Path, page.Text)));
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("dialects")]
    public void Rows_of_published_pages_are_cut_as_Markdig_cuts_them(string folder)
    {
        Assert.SkipWhen(SharedFolder.Find(folder) is null, SharedFolder.WhyNotRun);
        Compare(Directory.EnumerateFiles(SharedFolder.Find(folder)!, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => (file, File.ReadAllText(file))));
    }

    // A whole page, so that both find the same tables.
    private static void Compare(IEnumerable<(string Path, string Text)> pages) => Compare(
        from page in pages
        select (page.Path, PageMeaning.TablesOf(page.Text), TablesOf(new PageText(page.Text)).ToList(), page.Text));

    // One table, cut by us and by Markdig: what is a table is Markdig's own matter, which mutated pages try it on.
    private static void CompareTables(IEnumerable<(string Path, string Text)> pages) => Compare(
        from page in pages
        let text = new PageText(page.Text)
        from table in Find(text)
        let lines = text.Text[table.Header.Span.Start..table.Rows.Select(static row => row.Span.End).Append(text.NextLine(text.NextLine(table.Header.Span.Start))).Max()]
        where TableDifference.IsTableForMarkdig(lines)
        select (page.Path, PageMeaning.TablesOf(lines + "\n\n" + PageMeaning.DefinitionsOf(page.Text)), new List<List<string[]>> { CellsOf(text, table) }, page.Text));

    private static void Compare(IEnumerable<(string Path, List<List<string[]>> Expected, List<List<string[]>> Actual, string Text)> pages)
    {
        var (tables, differences) = (0, new List<string>());
        foreach (var (path, expected, actual, text) in pages)
        {
            tables += expected.Count;
            if (TableDifference.Find(expected, actual, PageMeaning.DefinitionsOf(text)) is { } difference)
            {
                differences.Add($"{path}: {difference}");
            }
        }

        Assert.True(tables > 0);
        Assert.True(differences.Count == 0, $"{differences.Count} of {tables} tables\n{string.Join('\n', differences.Take(10))}");
    }

    private static IEnumerable<(string Path, string Text)> OurPages() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "specs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => (file, File.ReadAllText(file)))
            .Concat(RespellingPages.All.SelectMany(static project => project.Input.Pages).Where(static page => page.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static page => (page.Path, page.Text)));

    private static IEnumerable<List<string[]>> TablesOf(PageText page) => Find(page).Select(table => CellsOf(page, table));

    private static IEnumerable<Table> Find(PageText page) => PageOutline.Read(page).Blocks.Select(block => block is Paragraph ? TableReader.Find(page, block.Span) : null).OfType<Table>();

    private static List<string[]> CellsOf(PageText page, Table table) =>
        [.. table.Rows.Prepend(table.Header).Select(row => row.Cells.Select(cell => page[cell]).ToArray())];
}
