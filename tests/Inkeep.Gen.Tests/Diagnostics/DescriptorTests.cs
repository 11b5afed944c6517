using System.Globalization;
using System.Text.RegularExpressions;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Diagnostics;

public sealed class DescriptorTests
{
    public static TheoryData<string> Names => [.. Enum.GetNames<FindingId>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_finding_has_a_descriptor_with_a_help_link(string name)
    {
        var descriptor = DescriptorOf(name);

        Assert.Equal("INK" + ((int)Enum.Parse<FindingId>(name)).ToString("0000", CultureInfo.InvariantCulture), descriptor.Id);
        Assert.Equal("Inkeep.Gen", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith($"/specs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_finding_has_a_page_that_says_its_cause_and_how_to_fix_and_suppress_it(string name)
    {
        var descriptor = DescriptorOf(name);
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "specs", "diagnostics", descriptor.Id + ".md")).ReplaceLineEndings("\n");

        Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n\nSeverity: {descriptor.DefaultSeverity}.\n\n", page, StringComparison.Ordinal);
        Assert.Equal(["Cause", "Example", "How to fix", "How to suppress"], Regex.Matches(Regex.Replace(page, "(?s)````.*?````", ""), "^## (.+)$", RegexOptions.Multiline).Select(heading => heading.Groups[1].Value));
        Assert.All(Regex.Matches(page, "INK[0-9]{4}").Select(mention => mention.Value), mention => Assert.Equal(descriptor.Id, mention));
        Assert.Contains($"<NoWarn>$(NoWarn);{descriptor.Id}</NoWarn>", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_provokes_the_finding_and_the_fixed_one_does_not(string name)
    {
        var id = DescriptorOf(name).Id;
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "specs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        var fix = page.IndexOf("\n## How to fix\n", StringComparison.Ordinal);

        if (Example(page[..fix]) is { } wrong && !NeedOtherPages.Contains(id))
        {
            Assert.Contains(id, IdsOf(id, wrong));
        }

        if (Example(page[fix..]) is { } right)
        {
            Assert.DoesNotContain(id, IdsOf(id, right));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_finding_is_listed_in_the_analyzer_releases(string name)
    {
        var descriptor = DescriptorOf(name);
        var releases = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "generator", "AnalyzerReleases.Shipped.md"))
            + File.ReadAllText(Path.Combine(RepositoryFolder.Path, "generator", "AnalyzerReleases.Unshipped.md"));

        Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {name}\n", releases.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_descriptors_and_pages_of_findings_that_are_none()
    {
        var ids = Enum.GetNames<FindingId>().Select(name => DescriptorOf(name).Id).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(ids, Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids, Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "specs", "diagnostics"), "*.md").Select(Path.GetFileNameWithoutExtension).Except(OfTheBuild).Order(StringComparer.Ordinal));
    }

    // What the package's build files say, before anything is compiled.
    private static readonly string[] OfTheBuild = ["INK0070", "INK0071"];

    private static readonly string[] NeedOtherPages = ["INK0010", "INK0015", "INK0016", "INK0038"];

    // The Markdown in it, made a whole page.
    private static string? Example(string text)
    {
        var example = Regex.Match(text, "^````(?:markdown|json)\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline);
        return !example.Success ? null : example.Groups[1].Value switch
        {
            ['{', ..] or ['#', '#', ' ', 'C', 'r', ..] => example.Groups[1].Value,
            ['#', ' ', ..] page => page,
            ['|', ..] table => "# Crate\n\n## Fields\n\n" + table,
            var sections => "# Crate\n\n" + sections,
        };
    }

    private static IEnumerable<string> IdsOf(string id, string text) => GeneratorRun.Of(InputOf(id, text)).Diagnostics.Select(diagnostic => diagnostic.Id);

    private static GeneratorInput InputOf(string id, string text) => id switch
    {
        "INK0026" or "INK0027" or "INK0028" => GeneratorInput.Of(Weighed, ("crates.overlay.md", text)),
        "INK0029" or "INK0030" => GeneratorInput.Of(Weighed, ("samples/Crate.json", text)),
        "INK0031" => GeneratorInput.Of(Weighed, ("samples/Creat.json", text)),
        _ => GeneratorInput.Of(("models/components/crate.md", text)),
    };

    private static (string Path, string Text) Weighed { get; } = Running.SamplePages.Fields("Crate", "weight! | *number*");

    private static DiagnosticDescriptor DescriptorOf(string name) => Descriptors.Of(Enum.Parse<FindingId>(name));
}
