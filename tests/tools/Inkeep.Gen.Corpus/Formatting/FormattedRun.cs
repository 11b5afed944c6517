using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>
/// What became of an SDK's C# after some of its pages were formatted. <paramref name="OtherWords"/> are files where just the documentation
/// differs: formatters also take away blanks, and lay out lists and tables of descriptions anew.
/// </summary>
internal sealed record FormattedRun(int Changed, int Files, int EqualFiles, int OtherWords, string Findings, IReadOnlyList<string> Differences)
{
    public bool IsEqual => Differences.Count == 0;

    public static FormattedRun Compare(SdkFolder folder, IReadOnlyList<InputPage> pages, IReadOnlyList<int> sample, PageFormatter formatter)
    {
        var formatted = formatter.Format([.. sample.Select(page => pages[page])]);
        var after = pages.ToArray();
        foreach (var (page, text) in sample.Zip(formatted))
        {
            after[page] = pages[page] with { Text = text };
        }

        var before = GeneratorRun.Of(folder.InputOf(pages));
        var run = GeneratorRun.Of(folder.InputOf(after));
        var names = before.Sources.Keys.Union(run.Sources.Keys).Order(StringComparer.Ordinal).ToList();
        var different = names
            .Select(name => (Name: name, Before: before.Sources.GetValueOrDefault(name, ""), After: run.Sources.GetValueOrDefault(name, "")))
            .Where(static file => file.Before != file.After)
            .ToLookup(static file => CodeOf(file.Before) == CodeOf(file.After));
        var differences = different[false].Concat(different[true])
            .Select(static file => $"{file.Name}, {FirstDifference(file.Before, file.After)}")
            .ToList();
        var findings = CountsOf(before).SetEquals(CountsOf(run)) ? "same" : $"{before.Diagnostics.Length} -> {run.Diagnostics.Length}";
        var equal = names.Count - differences.Count;
        if (run.Exception is { } exception)
        {
            differences.Insert(0, exception.ToString());
        }

        return new FormattedRun(after.Where((page, i) => page.Text != pages[i].Text).Count(), names.Count, equal, different[true].Count(), findings, differences);
    }

    private static HashSet<(string Id, int Count)> CountsOf(GeneratorRun run) =>
        [.. run.Diagnostics.GroupBy(static diagnostic => diagnostic.Id).Select(static id => (id.Key, id.Count()))];

    private static string CodeOf(string source) =>
        string.Join('\n', source.Split('\n').Where(static line => !line.AsSpan().TrimStart().StartsWith("///", StringComparison.Ordinal)));

    private static string FirstDifference(string before, string after)
    {
        var (old, current) = (before.Split('\n'), after.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, current.Length)).First(i => old.ElementAtOrDefault(i) != current.ElementAtOrDefault(i));
        return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}\n  - {old.ElementAtOrDefault(line)}\n  + {current.ElementAtOrDefault(line)}");
    }
}
