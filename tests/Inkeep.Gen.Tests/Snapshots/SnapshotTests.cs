using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Snapshots;

public sealed class SnapshotTests
{
    // Files that this case has too are kept with it only.
    private const string First = "Flat";

    public static TheoryData<string> Names => [.. SnapshotCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_are_as_kept(string name)
    {
        var run = RunOf(name);

        Assert.Null(run.Exception);
        var kept = name == First ? run.Sources : run.Sources.Except(RunOf(First).Sources);
        SnapshotFolder.Verify(Path.Combine(SnapshotFolder.Root, name), kept.ToDictionary());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_compile_without_a_warning(string name)
    {
        using var models = CompiledModels.Of(RunOf(name));

        Assert.Empty(models.Errors.Concat(models.Warnings).Select(CompiledModels.Describe));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_are_tidy(string name)
    {
        Assert.All(RunOf(name).Sources, file =>
        {
            Assert.DoesNotContain('\r', file.Value);
            Assert.DoesNotContain('\t', file.Value);
            Assert.DoesNotContain(" \n", file.Value);
            Assert.DoesNotContain("\n\n\n", file.Value);
            Assert.DoesNotContain("{\n\n", file.Value);
            Assert.DoesNotMatch("\n\n *}", file.Value);
            Assert.EndsWith("}\n", file.Value);
            Assert.False(file.Value.EndsWith("\n\n", StringComparison.Ordinal), "An empty line at the end of " + file.Key);
        });
    }

    [Fact]
    public void A_folder_without_a_case_is_stale() =>
        Assert.Equal(
            SnapshotCases.All.Select(@case => @case.Name).Order(StringComparer.Ordinal),
            Directory.GetDirectories(SnapshotFolder.Root).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_verifier_sees_stale_new_and_changed_files()
    {
        var folder = Directory.CreateTempSubdirectory("snapshots").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "same.txt"), "a\nb\n");
            File.WriteAllText(Path.Combine(folder, "changed.txt"), "a\nb\n");
            File.WriteAllText(Path.Combine(folder, "stale.txt"), "a\n");

            var differences = SnapshotFolder.Differences(folder, new Dictionary<string, string>
            {
                ["same.txt"] = "a\nb\n",
                ["changed.txt"] = "a\nc\n",
                ["new.txt"] = "a\n",
            });

            Assert.Equal(
                [
                    "changed.txt differs: line 2\n  kept: b\n  made: c",
                    "new.txt is new; set INKEEP_UPDATE_SNAPSHOTS=1 to keep it",
                    "stale.txt is made no more; delete it, or set INKEEP_UPDATE_SNAPSHOTS=1",
                ],
                differences);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static GeneratorRun RunOf(string name) => GeneratorRun.Of(SnapshotCases.All.Single(@case => @case.Name == name).Input);
}
