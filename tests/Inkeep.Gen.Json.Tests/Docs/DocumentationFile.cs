using Inkeep.Gen.Testing;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>A page that people read on GitHub: README, a page below <c>docs</c>, and the like.</summary>
internal sealed class DocumentationFile
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private DocumentationFile(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(RepositoryFolder.Path, path)).ReplaceLineEndings("\n");
        var document = Markdig.Markdown.Parse(Text, Pipeline);
        Anchors = document.Descendants<HeadingBlock>().Select(Anchor).ToHashSet(StringComparer.Ordinal);
        Links =
        [
            .. document.Descendants<LinkInline>().Select(static link => link.Url ?? ""),
            .. document.Descendants<AutolinkInline>().Select(static link => link.Url),
        ];
        Sections = [.. ReadSections(document)];
    }

    /// <summary>The path from the repository's root, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlySet<string> Anchors { get; }

    public IReadOnlyList<string> Links { get; }

    public IReadOnlyList<DocumentationSection> Sections { get; }

    /// <summary>README and everything below <c>docs</c>: the pages whose code is tried.</summary>
    public static IReadOnlyList<DocumentationFile> Guides { get; } = [.. Read("README.md", "docs")];

    /// <summary>Every page of the repository that is written for people.</summary>
    public static IReadOnlyList<DocumentationFile> All { get; } =
        [.. Guides, .. Read("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", ".github", "specs/diagnostics")];

    private static string Anchor(HeadingBlock heading) => heading.GetAttributes().Id ?? "";

    private static IEnumerable<DocumentationFile> Read(params IEnumerable<string> paths) => paths
        .SelectMany<string, string>(static path => System.IO.Path.Combine(RepositoryFolder.Path, path) is var full && Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [full])
        .Select(static full => new DocumentationFile(System.IO.Path.GetRelativePath(RepositoryFolder.Path, full).Replace('\\', '/')));

    // Fences in lists belong to the section around them.
    private IEnumerable<DocumentationSection> ReadSections(MarkdownDocument document)
    {
        var section = new DocumentationSection(Path, "", []);
        foreach (var block in document)
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
            {
                yield return section;
                section = new DocumentationSection(Path, Anchor(heading), []);
            }

            var fences = block is ContainerBlock list ? list.Descendants<FencedCodeBlock>() : new[] { block }.OfType<FencedCodeBlock>();
            section.Fences.AddRange(fences.Select(static fence => new DocumentationFence(
                fence.Info ?? "", fence.Arguments ?? "", fence.Lines.ToString().ReplaceLineEndings("\n") + "\n", fence.Line + 2)));
        }

        yield return section;
    }
}

/// <summary>What stands below one heading of the second level. Its pages are one project, and its C# is one program.</summary>
internal sealed record DocumentationSection(string File, string Anchor, List<DocumentationFence> Fences)
{
    public string Name => $"{File}#{Anchor}";

    /// <summary>The pages, overlays and samples that the section shows, by the path that their fences name.</summary>
    public IEnumerable<DocumentationFence> Inputs =>
        Fences.Where(static fence => fence.Language is "markdown" or "json" && fence.Argument.Length > 0);

    public IEnumerable<DocumentationFence> Of(string language, string argument = "") =>
        Fences.Where(fence => fence.Language == language && fence.Argument == argument);
}

/// <summary>A fenced block: <c>```language argument</c>.</summary>
internal sealed record DocumentationFence(string Language, string Argument, string Text, int Line);
