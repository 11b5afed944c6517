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
        Compare(Enumerable.Range(0, 4).SelectMany(number => rounds.Make(number).Mutated).Where(static page => page.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static page => (page.Path, page.Text)));
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("dialects")]
    public void Rows_of_published_pages_are_cut_as_Markdig_cuts_them(string folder)
    {
        Assert.SkipWhen(SharedFolder.Find(folder) is null, SharedFolder.WhyNotRun);
        Compare(Directory.EnumerateFiles(SharedFolder.Find(folder)!, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => (file, File.ReadAllText(file))));
    }

    private static void Compare(IEnumerable<(string Path, string Text)> pages)
    {
        var (tables, differences) = (0, new List<string>());
        foreach (var (path, text) in pages)
        {
            var expected = PageMeaning.TablesOf(text);
            var actual = Ours(text);
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

    private static List<List<string[]>> Ours(string text)
    {
        var page = new PageText(text);
        return [.. PageOutline.Read(page).Blocks
            .Select(block => block is Paragraph ? TableReader.Find(page, block.Span) : null)
            .OfType<Table>()
            .Select(table => table.Rows.Prepend(table.Header).Select(row => row.Cells.Select(cell => page[cell]).ToArray()).ToList())];
    }
}
