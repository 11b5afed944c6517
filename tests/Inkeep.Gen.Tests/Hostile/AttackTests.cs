using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Every hostile text in every place of a page: what comes out has the shape that a tame text gives there, and compiles.</summary>
[Trait("Set", "Long")]
public sealed partial class AttackTests
{
    private const string Table = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    // Pages that nobody touches. Whatever stands beside them, they give the same.
    private static readonly (string Path, string Text)[] Bystanders =
    [
        (HostilePlace.Folder + "size.md", "# Size\n\n## Values\n\n```typescript\n\"small\" | \"large\"\n```"),
        (HostilePlace.Folder + "either.md", "# Either\n\n## Supported Types\n\n### `string`\n\n### `components.Pallet`"),
        (HostilePlace.Folder + "pallet.md", $"# Pallet\n\n## Fields\n\n{Table}| `size` | [components.Size](size.md) | :heavy_check_mark: | How large. |\n| `next` | *components.Either* | :heavy_minus_sign: | N/A |"),
    ];

    private static readonly GeneratorRun Undisturbed = GeneratorRun.Of(GeneratorInput.Of(Bystanders).WithProperty("InkeepSchema", "true"));

    private static readonly HashSet<string> EntryPoints =
        [EntryPoint(Undisturbed.Sources["SpecJson.g.cs"]), EntryPoint(GeneratorRun.Of(GeneratorInput.Of(Bystanders)).Sources["SpecJson.g.cs"])];

    public static TheoryData<string> Places => [.. HostilePlace.All.Select(static place => place.Name)];

    public static TheoryData<string> Projects => [.. HostilePlace.Projects.Select(static place => place.Name)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_is_nothing_but_text(string name)
    {
        var place = HostilePlace.All.Single(place => place.Name == name);
        var tame = Shapes(Run(place, HostileTexts.Tame));
        var expected = tame.Values.ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(expected);

        var complaints = new List<string>();
        var run = Run(place, [.. HostileTexts.All.Select(static item => item.Text)], complaints);
        var shapes = Shapes(run);
        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            // A page can be read as none: then nothing comes of it, as of a tame text that has no page either.
            var shape = shapes.GetValueOrDefault(i, "");
            if (!expected.Contains(shape) && !(shape.Length == 0 && tame.Count < HostileTexts.Tame.Count))
            {
                complaints.Add($"{HostileTexts.All[i].Name}: no tame text has this shape\n{Of(run, i)}");
            }
        }

        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Select(Short)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_name_is_nothing_but_a_name(string name)
    {
        var place = HostilePlace.Projects.Single(place => place.Name == name).Project;
        var expected = HostileTexts.Tame.Select(text => Shape(GeneratorRun.Of(place(text)))).ToHashSet(StringComparer.Ordinal);

        var complaints = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, hostile) in HostileTexts.All)
        {
            // Most texts name nothing, so what comes out was looked at already.
            var run = GeneratorRun.Of(place(hostile));
            if (run.Exception is null && !seen.Add(string.Join("\n", run.Sources.Values)))
            {
                continue;
            }

            complaints.AddRange(Inspect(run).Select(complaint => text + ": " + complaint));
            if (!expected.Contains(Shape(run)))
            {
                complaints.Add(text + ": no tame text has this shape\n" + string.Join("\n", run.Sources.Values));
            }
        }

        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Select(Short)));
    }

    /// <summary>The generator's complaints, the parser's, ours and the compiler's about a run.</summary>
    internal static IEnumerable<string> Inspect(GeneratorRun run) => Inspect(run, []);

    private static IEnumerable<string> Inspect(GeneratorRun run, HashSet<string> repeated)
    {
        if (run.Exception is { } exception)
        {
            yield return exception.ToString();
        }

        foreach (var failure in run.Diagnostics.Where(static diagnostic => diagnostic.Id is "INK0001" or "INK0002" or "CS8785"))
        {
            yield return failure.ToString();
        }

        foreach (var (hint, tree) in run.Trees.Where(file => !repeated.Contains(file.Key)))
        {
            // The entry point says nothing of any page: but for its namespace and access it is one text, or another with schemas.
            if (hint == "SpecJson.g.cs")
            {
                if (!EntryPoints.Contains(EntryPoint(run.Sources[hint])))
                {
                    yield return hint + " is not what it was";
                }

                continue;
            }

            foreach (var complaint in SourceInspector.Complaints(tree))
            {
                yield return hint + ": " + complaint;
            }
        }

        foreach (var diagnostic in run.ComplaintsWithout(repeated))
        {
            yield return CompiledModels.Describe(diagnostic);
        }
    }

    private static string EntryPoint(string source) => string.Join('\n', source.Split('\n')
        .Where(static line => !line.StartsWith("namespace ", StringComparison.Ordinal))
        .Select(static line => line.Replace("internal static class", "public static class", StringComparison.Ordinal)));

    private static GeneratorRun Run(HostilePlace place, IReadOnlyList<string> texts, List<string>? complaints = null)
    {
        // Examples as code, and schemas: places more that a text gets to, for those who ask for them.
        var run = GeneratorRun.Of(GeneratorInput.Of([.. Bystanders, .. texts.SelectMany((text, i) => place.Pages(i, text))])
            .WithProperty("InkeepExamples", "true").WithProperty("InkeepSchema", "true"));
        complaints?.AddRange(Inspect(run, Repeated(run)));
        foreach (var (hint, source) in Undisturbed.Sources)
        {
            Assert.True(run.Sources.TryGetValue(hint, out var now) && now == source, hint + " is not what it was");
        }

        return run;
    }

    // Many texts come to the same C# but for the number of their page, which is looked at and compiled once.
    private static HashSet<string> Repeated(GeneratorRun run)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. run.Sources.Keys.Where(static file => Number().IsMatch(file)).GroupBy(static file => Number().Match(file).Groups[1].Value)
            .Where(page => !seen.Add(string.Join("\n", page.Select(file => Regex.Replace(run.Sources[file], $"(?<=[A-Za-z]){page.Key}(?![0-9])", "#")))))
            .SelectMany(static page => page)];
    }

    private static Dictionary<int, string> Shapes(GeneratorRun run) => run.Trees
        .Where(static source => Number().IsMatch(source.Key))
        .GroupBy(static source => int.Parse(Number().Match(source.Key).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
        .ToDictionary(static page => page.Key, static page => string.Join("\n", page.OrderBy(static source => Number().Match(source.Key).Value, StringComparer.Ordinal).Select(static source => SourceInspector.Shape(source.Value))));

    private static string Shape(GeneratorRun run) => string.Join("\n", run.Trees.Values.Select(SourceInspector.Shape).Order(StringComparer.Ordinal));

    private static string Of(GeneratorRun run, int page) => string.Join("\n", run.Sources
        .Where(source => Number().Match(source.Key) is { Success: true } match && match.Groups[1].Value == page.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Select(static source => source.Value));

    private static string Short(string complaint) => complaint.Length <= 3000 ? complaint : complaint[..3000] + "…";

    [GeneratedRegex(@"[A-Z][a-z]+(\d+)(\.[0-9a-f]{8})?\.g\.cs$")]
    private static partial Regex Number();
}
