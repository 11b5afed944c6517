using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Where the pages come from that our reading and Markdig's are compared on.</summary>
internal static class DifferencePages
{
    private const int Seed = 20_250_421;
    private const int Rounds = 4;

    public static IEnumerable<InputPage> Ours => In(Path.Combine(RepositoryFolder.Path, "specs")).Concat(Markdown(RespellingPages.All.SelectMany(static project => project.Input.Pages)));

    /// <summary>Our pages in three mixtures of all respellings.</summary>
    public static IEnumerable<InputPage> Respelled => Markdown(
        from project in RespellingPages.All
        from seed in Enumerable.Range(0, 3)
        from page in RespellingCase.Respell(project.Input, new(seed, [.. Enum.GetValues<Respelling>().Where((_, i) => (i + seed) % 2 == 0)])).Pages
        select page);

    /// <summary>The tables of mutated pages, each as a page of its own: what mutated lines do to the blocks of a page is Markdig's own matter.</summary>
    public static IEnumerable<InputPage> MutatedTables
    {
        get
        {
            var rounds = new RoundMaker(PagePool.Read(Path.Combine(RepositoryFolder.Path, "specs")), Seed);
            return
                from page in Markdown(Enumerable.Range(0, Rounds).SelectMany(number => rounds.Make(number).Mutated))
                let text = new PageText(page.Text)
                from table in TablesOf(text)
                let lines = text.Text[table.Header.Span.Start..(table.Rows.Count > 0 ? table.Rows[^1].Span.End : text.LineEnd(text.NextLine(table.Header.Span.Start)))]
                where TableDifference.IsTableForMarkdig(lines)
                select page with { Text = lines + "\n\n" + PageMeaning.DefinitionsOf(page.Text) };
        }
    }

    /// <summary>The tables that we find in a page.</summary>
    public static IEnumerable<Table> TablesOf(PageText page) =>
        PageOutline.Read(page).Blocks.Select(block => block is Paragraph ? TableReader.Find(page, block.Span) : null).OfType<Table>();

    /// <summary>The pages of a folder beside the repository; without it the test is skipped and says so.</summary>
    public static IEnumerable<InputPage> Published(string folder)
    {
        Assert.SkipWhen(SharedFolder.Find(folder) is null, SharedFolder.WhyNotRun);
        return In(SharedFolder.Find(folder)!);
    }

    /// <summary>Holds the tables of pages as Markdig cuts them against ours.</summary>
    public static void Compare(IEnumerable<InputPage> pages, Func<InputPage, (List<List<string[]>> Expected, List<List<CutCell[]>> Ours)> read)
    {
        var (tables, differences) = (0, new List<string>());
        foreach (var page in pages)
        {
            var (expected, ours) = read(page);
            tables += expected.Count;
            if (TableDifference.Find(expected, ours) is { } difference)
            {
                differences.Add($"{page.Path}: {difference}");
            }
        }

        Assert.True(tables > 0);
        Assert.True(differences.Count == 0, $"{differences.Count} of {tables} tables\n{string.Join('\n', differences.Take(10))}");
    }

    private static IEnumerable<InputPage> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => new InputPage(file, File.ReadAllText(file)));

    private static IEnumerable<InputPage> Markdown(IEnumerable<InputPage> pages) => pages.Where(static page => page.Path.EndsWith(".md", StringComparison.Ordinal));
}
