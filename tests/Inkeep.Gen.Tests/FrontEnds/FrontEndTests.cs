using System.Globalization;
using Inkeep.Gen.Compiler;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Incrementality;
using Inkeep.Gen.Tests.Linking;
using Inkeep.Gen.Tests.Snapshots;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.FrontEnds;

/// <summary>The compiler and the build run the same steps: the same C#, byte for byte, and the same findings.</summary>
[Trait("Set", "Long")]
public sealed class FrontEndTests
{
    public static TheoryData<string> Names => [.. SnapshotCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Snapshots_are_the_same(string name) => AssertSame(SnapshotCases.All.Single(@case => @case.Name == name).Input);

    [Fact]
    public void Overlays_samples_and_missing_pages_are_the_same() => AssertSame(EditedProject.Input);

    [Fact]
    public void Files_that_many_types_share_are_the_same() =>
        AssertSame(GeneratorInput.Of([.. Enumerable.Range(0, 1501).Select(number => Values($"Size{number}", "\"small\" | \"large\""))]));

    [Fact]
    public void Options_of_files_are_the_same() =>
        AssertSame(GeneratorInput.Of(("models/a.md", Fields("A", "id! | *string*").Text), ("models/b.md", Fields("B", "id! | *string*").Text))
            .WithMetadata("models/a.md", "InkeepVisibility", "internal")
            .WithMetadata("models/b.md", "InkeepNamespace", "Other")
            .WithMetadata("models/b.md", "InkeepReading", "nonsense")
            .WithProperty("InkeepExamples", "true")
            .WithProperty("InkeepSchema", "true"));

    [Fact]
    public void Links_to_the_pages_of_another_project_are_the_same()
    {
        var library = ReferencedProject.Of("Library", Fields("Label", "text! | *string*"));
        var input = GeneratorInput.Of(Fields("Crate", $"label | {Link("Label")}", $"lost | {Link("Lost")}"));

        AssertSame(input with { References = input.References.Add(library.AsFile()) });
        AssertSame(input.WithProperty("RootNamespace", "Library") with { References = input.References.Add(library.AsFile()) }, isEmpty: true);
    }

    [Theory]
    [InlineData("BoltApp__Bolt-Typescript-SDK")]
    [InlineData("inkeep__inkeep-analytics-typescript")]
    [InlineData("dubinc__dub-ts")]
    public void Published_pages_are_the_same(string sdk)
    {
        Assert.SkipWhen(SharedFolder.Find("corpus", sdk) is null, SharedFolder.WhyNotRun);
        var folder = SharedFolder.Find("corpus", sdk)!;
        var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllText(path)))
            .ToArray();
        Assert.True(pages.Length > 100, sdk);

        AssertSame(GeneratorInput.Of(pages));
    }

    [Fact]
    public void Only_one_of_them_emits_and_both_report()
    {
        var input = GeneratorInput.Of(Fields("A", "id! | *string*", "link | [components.Lost](../../models/components/lost.md)"));
        var before = input.WithProperty("InkeepEmit", "beforecompile");

        Assert.NotEmpty(GeneratorRun.Of(input).Sources);
        Assert.Empty(Evaluate(input).Files);
        Assert.Empty(GeneratorRun.Of(before).Sources);
        Assert.NotEmpty(Evaluate(before).Files);
        Assert.Equal(["INK0014"], GeneratorRun.Of(before).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Another_emitter_is_an_invalid_option()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(Values("Size", "\"small\"")).WithProperty("InkeepEmit", "AfterCompile"));

        Assert.NotEmpty(run.Sources);
        Assert.Equal("'AfterCompile' is not a valid value for InkeepEmit, so the default is used. Valid values: Generator, BeforeCompile.", Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    private static void AssertSame(GeneratorInput input, bool isEmpty = false)
    {
        var compiler = GeneratorRun.Of(input);
        var build = Evaluate(input.WithProperty("InkeepEmit", "BeforeCompile"));

        Assert.Null(compiler.Exception);
        Assert.Equal(isEmpty, compiler.Sources.Count == 0);
        Assert.Equal(
            compiler.Sources.Select(file => (file.Key, file.Value)),
            build.Files.Select(file => (file.HintName, file.ToText())).OrderBy(file => file.HintName, StringComparer.Ordinal));
        Assert.Equal(
            compiler.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
            build.FindFindings().Select(finding => finding.ToDiagnostic().ToString()).Order(StringComparer.Ordinal));
    }

    private static EvaluatedModels Evaluate(GeneratorInput input) =>
        EvaluatedModels.Of(input.Pages, input, new InMemoryReader(), new Surroundings(null, ModelsInReferences.Find(input.References)), hasEnumMemberNames: true, TestContext.Current.CancellationToken);
}
