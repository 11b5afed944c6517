using System.Collections.Immutable;
using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>So many real pages: those of the Inkeep analytics SDK where they are at hand, else our own; repeated as further packages.</summary>
internal static class PageSet
{
    /// <summary>What the pages are: named in every result, since results of different pages can't be compared.</summary>
    public static string Source => PublishedFolder is null ? "our own pages" : "the published pages";

    private static string? PublishedFolder => SharedFolder.Find("corpus", "inkeep__inkeep-analytics-typescript", "docs", "models");

    /// <summary>The pages once, or as often as it takes to have so many.</summary>
    public static ImmutableArray<InMemoryPage> Of(int? count)
    {
        string folder = PublishedFolder ?? Path.Combine(RepositoryFolder.InkeepPages, "models");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .ToArray();
        return
        [
            .. Enumerable.Range(0, count ?? files.Length).Select(i => new InMemoryPage(new(
                string.Create(CultureInfo.InvariantCulture, $"/project/packages/copy{i / files.Length}/docs/models/{files[i % files.Length].Path}"),
                files[i % files.Length].Text))),
        ];
    }
}
