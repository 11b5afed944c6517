using System.Text;
using Inkeep.Gen.Tests.Snapshots;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Roslyn.Tests;

/// <summary>A newer compiler than the one that the generator is built against gets the same files, and compiles them without a warning.</summary>
public sealed class EmittedFileTests
{
    public static TheoryData<string> Names => [.. SnapshotCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Files_compile_without_a_warning(string name)
    {
        var test = TestOf(name);
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    // The testing package asks for an order of files, and hands pages over in an order of chance: so this is a case of one page.
    [Fact]
    public async Task Files_are_those_that_are_kept()
    {
        const string name = "Deprecated";
        var test = TestOf(name);
        foreach (var path in Directory.GetFiles(Path.Combine(SnapshotFolder.Root, name)).Append(Path.Combine(SnapshotFolder.Root, "Flat", "SpecJson.g.cs.txt")))
        {
            var text = File.ReadAllText(path).Replace("\"version\"", SnapshotFolder.Version, StringComparison.Ordinal);
            test.TestState.GeneratedSources.Add(
                (typeof(SpecGenerator), Path.GetFileNameWithoutExtension(path), SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static ModelTest TestOf(string name)
    {
        var test = new ModelTest(SnapshotCases.All.Single(@case => @case.Name == name).Input);

        // What is said of the pages is tested elsewhere.
        test.DisabledDiagnostics.AddRange(["INK0014", "INK0016", "INK0017", "INK0018", "INK0019", "INK0023"]);
        return test;
    }
}
