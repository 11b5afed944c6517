using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>Beyond some 1,500 pages several types share a file, since the compiler compares all file names with each other.</summary>
[Trait("Set", "Long")]
public sealed class BucketTests
{
    private const int Pages = SourceBuckets.MostFiles + 100;

    private static readonly GeneratorRun Run = GeneratorRun.Of(Input(0, Pages));

    [Fact]
    public void There_are_at_most_256_files_and_the_entry_point()
    {
        Assert.Null(Run.Exception);
        Assert.InRange(Run.Sources.Count, 200, 257);
        Assert.Equal("SpecJson.g.cs", Assert.Single(Run.Sources.Keys, file => !file.StartsWith("Models.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Types_are_those_of_files_of_their_own()
    {
        var halves = new[] { GeneratorRun.Of(Input(0, Pages / 2)), GeneratorRun.Of(Input(Pages / 2, Pages - (Pages / 2))) };
        var apart = halves.SelectMany(half => half.Sources.Values).SelectMany(Types).Distinct().Order(StringComparer.Ordinal).ToList();
        var together = Run.Sources.Values.SelectMany(Types).Order(StringComparer.Ordinal).ToList();

        Assert.Equal((Pages * 2) + 1, together.Count);
        Assert.Equal(apart, together);
    }

    [Fact]
    public void Files_of_many_types_compile_without_a_warning() => Assert.Empty(Run.Complaints.Select(CompiledModels.Describe));

    [Fact]
    public void An_edit_changes_one_file()
    {
        var edited = Run.Again(input => input.Edit(SamplePages.PathOf("Size7"), text => text.Replace("large", "huge")));
        var changed = Assert.Single(Run.Sources.Keys, file => Run.Sources[file] != edited.Sources[file]);

        Assert.Equal(Run.Sources.Keys, edited.Sources.Keys);
        Assert.Contains("Huge", edited.Sources[changed], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_more_changes_one_file_and_none_is_moved()
    {
        var (path, text) = SamplePages.Values("Added", "\"a\" | \"b\"");
        var edited = Run.Again(input => input.WithPage(path, text));

        Assert.Single(edited.Sources, file => Run.Sources.GetValueOrDefault(file.Key) != file.Value);
    }

    [Fact]
    public void At_the_limit_each_type_has_its_file()
    {
        var atLimit = GeneratorRun.Of(Input(0, SourceBuckets.MostFiles));
        var beyond = atLimit.Again(Input(0, SourceBuckets.MostFiles + 1));
        var back = beyond.Again(Input(0, SourceBuckets.MostFiles));

        Assert.Equal(SourceBuckets.MostFiles + 1, atLimit.Sources.Count);
        Assert.InRange(beyond.Sources.Count, 200, 257);
        Assert.Equal(atLimit.Sources, back.Sources);
    }

    // Mostly enums, which compile fast, with a record and a union now and then.
    // Steps are not tracked: Roslyn walks the inputs of each one anew, which takes minutes with so many pages.
    private static GeneratorInput Input(int first, int count) => GeneratorInput.Of(
        [.. Enumerable.Range(first, count).Select(i => (i % 100) switch
        {
            1 => SamplePages.Fields("Label" + i, "text! | *string* | What it says."),
            2 => SamplePages.Union("Owner" + i, "string", "number"),
            _ => SamplePages.Values("Size" + i, "\"small\" | \"large\""),
        })]);

    private static IEnumerable<string> Types(string source) =>
        CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => type.ToString());
}
