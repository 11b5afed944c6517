using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>
/// Every fenced block of README and docs is what it says. The words behind its first three back-ticks say which:
/// <c>csharp</c> is compiled with the models of the section's pages, <c>text output</c> is what it prints, <c>markdown PATH</c> and
/// <c>json PATH</c> are files of the project, <c>csharp emitted</c> and <c>text diagnostics</c> are what the generator makes of them.
/// A section without pages of its own has those of <c>specs/inkeep</c>. One of them observes all that is read in the process.
/// </summary>
[Collection(nameof(Lenient.ObserverTests))]
[Trait("Set", "Long")]
public sealed partial class SnippetTests
{
    /// <summary>Sections whose C# isn't compiled here, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotCompiled = new(StringComparer.Ordinal)
    {
        ["docs/with-dotnet.md#aspnet-core"] = "needs another version of Microsoft.OpenApi than Swashbuckle's; the web tests have a server with these lines",
        ["docs/with-dotnet.md#refit"] = "needs Refit's own generator; MappingConsumerTests builds such a client",
        ["docs/json.md#your-own-jsonserializercontext"] = "needs the serializer's own generator; JsonConsumerTests builds such a context",
    };

    // Its pages are of another dialect; WritingPagesTests compares them with their C#.
    private const string OtherDialect = "docs/writing-pages.md";

    private static readonly Dictionary<string, DocumentationSection> Sections = DocumentationFile.Guides
        .Where(static file => file.Path != OtherDialect)
        .SelectMany(static file => file.Sections).Where(static section => section.Fences.Count > 0)
        .ToDictionary(static section => section.Name, StringComparer.Ordinal);

    private static readonly GeneratorRun Specs = GeneratorRun.Of(GeneratorInput.Of([.. SpecPages()]).WithProperty("InkeepSchema", "true"));

    private static readonly Lazy<SnippetProject> Shared =
        new(static () => new(Specs, Sections.Values.Where(static section => IsCompiled(section) && !section.Inputs.Any())));

    public static TheoryData<string> Names => [.. Sections.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_section_is_true(string name)
    {
        var section = Sections[name];
        Assert.All(section.Fences, fence => Assert.True(IsKnown(fence), $"nobody looks at ```{fence.Language} {fence.Argument}"));
        Assert.All(section.Of("json"), static fence => JsonDocument.Parse(fence.Text).Dispose());
        Assert.All(section.Of("xml"), static fence => Assert.NotEmpty(XElement.Parse($"<Project>{fence.Text}</Project>").Elements()));
        Assert.All(section.Of("sh"), static fence => AssertProjects(fence.Text));

        var run = section.Inputs.Any() ? GeneratorRun.Of(Input(section)) : Specs;
        foreach (var fence in section.Of("csharp", "emitted"))
        {
            Assert.Empty(EmittedCode.Missing(fence.Text, run.Sources.Values));
        }

        foreach (var fence in section.Of("text", "diagnostics"))
        {
            Assert.Equal(fence.Text, string.Concat(run.Diagnostics.Select(Print)));
        }

        if (!IsCompiled(section))
        {
            Assert.Empty(section.Of("text", "output"));
            return;
        }

        var project = section.Inputs.Any() ? new SnippetProject(run, [section]) : Shared.Value;
        Assert.Empty(project.ComplaintsOf(section));
        foreach (var fence in section.Of("text", "output"))
        {
            Assert.Equal(fence.Text, await project.RunAsync(section));
        }
    }

    [Fact]
    public void What_is_not_compiled_is_there() =>
        Assert.All(NotCompiled.Keys, static name => Assert.NotEmpty(Sections[name].Of("csharp")));

    [Fact]
    public void The_properties_of_the_package_and_no_others_are_documented()
    {
        var package = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "generator", "build")).SelectMany(PropertiesIn).Distinct();
        var options = PropertiesIn(Path.Combine(RepositoryFolder.Path, "docs", "options.md")).Distinct();
        var others = DocumentationFile.All.SelectMany(static file => PropertiesIn(Path.Combine(RepositoryFolder.Path, file.Path)));

        Assert.Equal(package.Order(StringComparer.Ordinal), options.Order(StringComparer.Ordinal));
        Assert.Empty(others.Except(options));
    }

    private static bool IsCompiled(DocumentationSection section) =>
        section.Of("csharp").Any() && !NotCompiled.ContainsKey(section.Name);

    private static bool IsKnown(DocumentationFence fence) => (fence.Language, fence.Argument) switch
    {
        ("csharp", "" or "emitted") or ("text", "output" or "diagnostics") or ("sh" or "xml" or "ini" or "json", "") => true,
        ("markdown", var path) => path.EndsWith(".md", StringComparison.Ordinal),
        ("json", var path) => path.EndsWith(".json", StringComparison.Ordinal),
        _ => false,
    };

    // A page that links to one which isn't shown has it from specs.
    private static GeneratorInput Input(DocumentationSection section)
    {
        var files = section.Inputs.Select(static fence => (fence.Argument, fence.Text)).ToList();
        var others = SpecPages().Where(page => files.All(file => file.Argument != page.Path)).ToList();
        var text = string.Concat(files.Select(static file => file.Text));
        var isLinked = others.Any(page => text.Contains('/' + Path.GetFileName(page.Path), StringComparison.Ordinal));
        return GeneratorInput.Of([.. files, .. isLinked ? others : []]);
    }

    private static IEnumerable<(string Path, string Text)> SpecPages() => Directory
        .EnumerateFiles(RepositoryFolder.InkeepPages, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(static path => (Path.GetRelativePath(RepositoryFolder.InkeepPages, path).Replace('\\', '/'), File.ReadAllText(path)));

    private static string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var path = Path.GetRelativePath(GeneratorInput.ProjectDirectory, place.Path).Replace('\\', '/');
        return $"{path}({line},{column}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}\n";
    }

    private static void AssertProjects(string commands) => Assert.All(
        Project().Matches(commands).Select(static match => match.Groups[1].Value),
        static path => Assert.True(Directory.Exists(Path.Combine(RepositoryFolder.Path, path)), path));

    private static IEnumerable<string> PropertiesIn(string path) =>
        Property().Matches(File.ReadAllText(path)).Select(static match => match.Value);

    [GeneratedRegex(@"\b(Inkeep[A-Z][a-z]\w+|EnableDefaultInkeepPages)\b")]
    private static partial Regex Property();

    [GeneratedRegex(@"--project (\S+)")]
    private static partial Regex Project();
}
