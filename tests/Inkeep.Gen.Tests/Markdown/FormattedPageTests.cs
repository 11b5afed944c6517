using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>
/// A few of our pages as Prettier 3.10.1 and remark 12.0.1 (with remark-gfm) format them: the same C#. The pages are those of
/// <c>Formatted/before</c>, and of <c>specs/inkeep</c> where that has none of the name.
/// </summary>
public sealed class FormattedPageTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "tests", "Inkeep.Gen.Tests", "Markdown", "Formatted");

    [Theory]
    [InlineData("prettier")]
    [InlineData("remark")]
    public void Formatted_pages_give_the_same_models(string formatter)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, formatter)).Order(StringComparer.Ordinal).ToList();
        var before = GeneratorRun.Of(GeneratorInput.Of([.. files.Select(file => (PathOf(file), File.ReadAllText(Original(file))))]));
        var after = GeneratorRun.Of(GeneratorInput.Of([.. files.Select(file => (PathOf(file), File.ReadAllText(file)))]));

        Assert.True(files.Count(file => File.ReadAllText(file) != File.ReadAllText(Original(file))) > files.Count / 2);
        Assert.Equal(before.Sources.Keys, after.Sources.Keys);
        Assert.All(before.Sources, source => Assert.Equal(source.Value, after.Sources[source.Key]));
        Assert.Equal(Findings(before), Findings(after));
    }

    private static string PathOf(string file) =>
        Path.GetFileName(file) is var name && name.Contains("overlay", StringComparison.Ordinal) ? name : SamplePages.Folder + name;

    private static string Original(string file) =>
        Path.Combine(Folder, "before", Path.GetFileName(file)) is var before && File.Exists(before)
            ? before
            : Path.Combine(RepositoryFolder.InkeepPages, "models", "components", Path.GetFileName(file));

    private static IEnumerable<string> Findings(GeneratorRun run) => run.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
}
