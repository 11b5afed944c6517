using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Every hostile text in every place of a page: what comes out has the shape that a tame text gives there, and compiles.</summary>
[Trait("Set", "Long")]
public sealed class AttackTests
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
        var tame = Run(place, HostileTexts.Tame).Shapes;
        var expected = tame.Values.ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(expected);

        var attack = Run(place, [.. HostileTexts.All.Select(static item => item.Text)]);
        var complaints = Inspect(attack.Run, attack.Repeated).ToList();
        var shapes = attack.Shapes;
        for (var i = 0; i < HostileTexts.All.Count; i++)
        {
            // A page can be read as none: then nothing comes of it, as of a tame text that has no page either.
            var shape = shapes.GetValueOrDefault(i, "");
            if (!expected.Contains(shape) && !(shape.Length == 0 && tame.Count < HostileTexts.Tame.Count))
            {
                complaints.Add($"{HostileTexts.All[i].Name}: no tame text has this shape\n{attack.Of(i)}");
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

    private static Attack Run(HostilePlace place, IReadOnlyList<string> texts)
    {
        // Examples as code, and schemas: places more that a text gets to, for those who ask for them.
        var run = GeneratorRun.Of(GeneratorInput.Of([.. Bystanders, .. texts.SelectMany((text, i) => place.Pages(i, text))])
            .WithProperty("InkeepExamples", "true").WithProperty("InkeepSchema", "true"));
        foreach (var (hint, source) in Undisturbed.Sources)
        {
            Assert.True(run.Sources.TryGetValue(hint, out var now) && now == source, hint + " is not what it was");
        }

        return new Attack(run);
    }

    private static string Shape(GeneratorRun run) => string.Join("\n", run.Trees.Values.Select(SourceInspector.Shape).Order(StringComparer.Ordinal));

    private static string Short(string complaint) => complaint.Length <= 3000 ? complaint : complaint[..3000] + "…";
}
