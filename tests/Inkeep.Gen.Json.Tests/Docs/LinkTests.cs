using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>What a page links to in this repository is there: the file, and the heading in it.</summary>
public sealed class LinkTests
{
    // A package's README is read outside of the repository, so its links are whole addresses.
    private const string Repository = "https://github.com/inkeep-gen/inkeep-gen/blob/main/";

    private static readonly Dictionary<string, DocumentationFile> ByPath =
        DocumentationFile.All.ToDictionary(static file => file.Path, StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. ByPath.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file)
    {
        var broken = ByPath[file].Links.Where(link => !Leads(file, link)).ToList();
        Assert.True(broken.Count == 0, $"{file}: {string.Join(", ", broken)}");
    }

    [Fact]
    public void Readme_leads_to_every_guide()
    {
        var linked = ByPath["README.md"].Links.Select(static link => Target("README.md", link)?.Path).ToHashSet();
        Assert.All(DocumentationFile.Guides.Where(static guide => guide.Path != "README.md"), guide => Assert.Contains(guide.Path, linked));
    }

    [Fact]
    public void Readme_works_outside_of_the_repository() =>
        Assert.All(ByPath["README.md"].Links, static link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    [Fact]
    public void Readme_stays_short() => Assert.InRange(ByPath["README.md"].Text.Split('\n').Length - 1, 60, 120);

    private static bool Leads(string file, string link)
    {
        if (Target(file, link) is not { } target)
        {
            return link.StartsWith("https://", StringComparison.Ordinal);
        }

        return Path.Exists(Path.Combine(RepositoryFolder.Path, target.Path))
            && (target.Anchor.Length == 0 || (ByPath.TryGetValue(target.Path, out var page) && page.Anchors.Contains(target.Anchor)));
    }

    /// <summary>The path and anchor in this repository; null for a link to elsewhere.</summary>
    private static (string Path, string Anchor)? Target(string file, string link)
    {
        var isWhole = link.StartsWith(Repository, StringComparison.Ordinal);
        if (!isWhole && link.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = (isWhole ? link[Repository.Length..] : link).Split('#');
        var folder = isWhole ? "" : Path.GetDirectoryName(file) ?? "";
        var full = Path.GetFullPath(Path.Combine(RepositoryFolder.Path, folder, parts[0]));
        var path = parts[0].Length == 0 ? file : Path.GetRelativePath(RepositoryFolder.Path, full).Replace('\\', '/');
        return (path, parts.Length > 1 ? parts[1] : "");
    }
}
