using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>Whether pages give the same C# after other programs have formatted them: what Markdown says doesn't depend on who wrote it down.</summary>
internal sealed class FormatterCheck(CorpusArguments arguments, TextWriter output)
{
    private const int ShownDifferences = 3;

    public bool Run(IReadOnlyList<SdkFolder> folders)
    {
        PageFormatter.Install();
        var total = folders.Sum(static folder => folder.ReadPages().Count);
        var rows = new List<string[]> { new[] { "SDK", "pages", "formatter", "changed by it", "C# files", "equal", "other words", "findings" } };
        var isClean = true;
        var first = 0;
        foreach (var folder in folders)
        {
            var pages = folder.ReadPages();
            var sample = Sample(pages, first, total);
            first += pages.Count;
            foreach (var formatter in sample.Count > 0 ? PageFormatter.All : [])
            {
                var comparison = FormattedRun.Compare(folder, pages, sample, formatter);
                isClean &= comparison.IsEqual;
                rows.Add([folder.Name, Number(sample.Count), formatter.Name, Number(comparison.Changed), Number(comparison.Files), Number(comparison.EqualFiles), Number(comparison.OtherWords), comparison.Findings]);
                foreach (var difference in comparison.Differences.Take(ShownDifferences))
                {
                    output.WriteLine($"{folder.Name}, {formatter.Name}: {difference}");
                }
            }
        }

        MarkdownTable.Print(rows, output);
        output.WriteLine(isClean ? "All C# is the same." : "There are differences.");
        return isClean;
    }

    // The same share of each SDK, spread over its pages.
    private List<int> Sample(IReadOnlyList<InputPage> pages, int first, int total)
    {
        var step = arguments.FormatsAll ? 1 : Math.Max(1, (total + CorpusArguments.FormattedSample - 1) / CorpusArguments.FormattedSample);
        return [.. Enumerable.Range(0, pages.Count).Where(page => (first + page) % step == 0)];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
