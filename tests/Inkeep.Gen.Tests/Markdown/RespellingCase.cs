using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>A project with its pages respelled: in all parts, or in just one.</summary>
internal sealed record RespellingCase(string Project, int Seed, ImmutableArray<Respelling> Respellings, int? Part = null)
{
    private static readonly ConcurrentDictionary<string, GeneratorRun> Runs = new();

    private static readonly ImmutableDictionary<string, GeneratorInput> Projects = RespellingPages.All.ToImmutableDictionary(pages => pages.Name, pages => pages.Input);

    private GeneratorRun Before => Runs.GetOrAdd(Project, static name => GeneratorRun.Of(Projects[name]));

    /// <summary>Cases that fail for less: one respelling of several, or one part of many.</summary>
    public IEnumerable<RespellingCase> Smaller()
    {
        if (Respellings.Length > 1)
        {
            return Respellings.Select(only => this with { Respellings = [only] }).Concat(Respellings.Select(without => this with { Respellings = Respellings.Remove(without) }));
        }

        return Part is null ? Enumerable.Range(0, Respell(out _).Parts).Select(part => this with { Part = part }) : [];
    }

    /// <summary>What is different in the C# or the findings after respelling; null when nothing is.</summary>
    public string? FindDifference()
    {
        Respell(out var respelled);
        var after = GeneratorRun.Of(respelled);
        if ((after.Exception ?? Before.Exception) is { } exception)
        {
            return exception.ToString();
        }

        var source = Before.Sources.Keys.Union(after.Sources.Keys).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => Before.Sources.GetValueOrDefault(name) != after.Sources.GetValueOrDefault(name));
        var (expected, actual) = (Findings(Before), Findings(after));
        if (source is null && expected == actual)
        {
            return null;
        }

        var difference = new StringBuilder();
        foreach (var (page, other) in Respell(Projects[Project], new RespellingChoice(Seed, [])).Pages.Zip(respelled.Pages).Where(pair => pair.First.Text != pair.Second.Text).Take(3))
        {
            difference.Append(CultureInfo.InvariantCulture, $"{page.Path}: {FirstDifference(page.Text, other.Text)}\n");
        }

        difference.Append(source is null ? "" : $"{source}: {FirstDifference(Before.Sources.GetValueOrDefault(source, "(none)"), after.Sources.GetValueOrDefault(source, "(none)"))}\n");
        return difference.Append(expected == actual ? "" : $"findings: {expected} -> {actual}\n{string.Join('\n', after.Diagnostics.Take(3))}\n").ToString();
    }

    /// <summary>The project as it becomes; a page that isn't Markdown stays as it is.</summary>
    public RespellingChoice Respell(out GeneratorInput respelled)
    {
        var choice = new RespellingChoice(Seed, Respellings, Part);
        respelled = Respell(Projects[Project], choice);
        return choice;
    }

    /// <summary>A project with its pages respelled.</summary>
    public static GeneratorInput Respell(GeneratorInput input, RespellingChoice choice) => input with
    {
        Pages = [.. input.Pages.Select(page => page.Path.EndsWith(".md", StringComparison.Ordinal) ? page with { Text = PageRespeller.Respell(page.Text, choice) } : page)],
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Project}, seed {Seed}, {string.Join(" + ", Respellings)}{(Part is { } part ? $", part {part} only" : "")}");

    private static string Findings(GeneratorRun run) => string.Join(' ', run.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));

    private static string FirstDifference(string before, string after)
    {
        var (old, current) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        if (old.AsSpan().SequenceEqual(current))
        {
            return "other line ends";
        }

        var line = Enumerable.Range(0, Math.Max(old.Length, current.Length)).First(i => old.ElementAtOrDefault(i) != current.ElementAtOrDefault(i));
        return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}\n  - {old.ElementAtOrDefault(line)}\n  + {current.ElementAtOrDefault(line)}");
    }
}
