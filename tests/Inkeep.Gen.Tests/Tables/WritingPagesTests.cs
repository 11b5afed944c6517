using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>Every page in <c>docs/writing-pages.md</c> gives the C# that stands below it, without a warning.</summary>
public sealed partial class WritingPagesTests
{
    public static TheoryData<string> Pages => [.. Snippets().Select(snippet => snippet.Page)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_the_code_that_the_text_shows(string page)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(("docs/page.md", page), ("docs/owner.md", "# Owner\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n")));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        using var models = CompiledModels.Of(run);
        Assert.True(models.IsLoaded, string.Join('\n', models.Errors));
        var code = string.Join('\n', run.Sources.Values.Select(Shorten));
        Assert.All(Snippets().Single(snippet => snippet.Page == page).Code, line => Assert.Contains(line, code, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_for_types_are_those_that_are_read()
    {
        var rows = Regex.Match(Text(), @"## Words for types\n\n(?<table>(\|.*\n)+)").Groups["table"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        foreach (var row in rows.Take(12))
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in cells[0].Split(", "))
            {
                var page = $"# Page\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| member | {word} | yes |\n";

                var run = GeneratorRun.Of(GeneratorInput.Of(("docs/page.md", page)));

                Assert.Empty(run.Diagnostics);
                Assert.Contains($"public required {cells[1].Trim('`')} Member", string.Join('\n', run.Sources.Values.Select(Shorten)), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(string Page, string[] Code)> Snippets() => PageAndCode().Matches(Text())
        .Select(match => (match.Groups["page"].Value, match.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)));

    private static string Text() => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "writing-pages.md")).ReplaceLineEndings("\n");

    // The text shows names without their namespaces.
    private static string Shorten(string source) => Qualifier().Replace(source, "");

    [GeneratedRegex(@"````markdown\n(?<page>.*?)````\n\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex PageAndCode();

    [GeneratedRegex(@"global::([A-Z]\w*\.)*(?=[A-Z])")]
    private static partial Regex Qualifier();
}
