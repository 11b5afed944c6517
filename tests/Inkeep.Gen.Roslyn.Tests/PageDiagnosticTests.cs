using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Inkeep.Gen.Roslyn.Tests;

/// <summary>Diagnostics lie at their place in the page, and options come from an analyzer config file, as the compiler hands them over.</summary>
public sealed class PageDiagnosticTests
{
    private const string Path = "docs/models/components/crate.md";

    [Theory]
    [InlineData("| `id` | {|INK0004:*strnig*|} | :heavy_check_mark: | N/A |")]
    [InlineData("| `id` | *string* | {|INK0006:yes?|} | N/A |")]
    public async Task A_finding_lies_at_its_cell(string row)
    {
        var test = TestOf(row);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_link_to_a_page_that_is_not_there_lies_at_the_link()
    {
        var test = TestOf("| `id` | {|INK0014:[components.Label](../../models/components/label.md)|} | :heavy_check_mark: | N/A |");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_severity_of_the_project_counts()
    {
        var test = TestOf("| `id` | *strnig* | :heavy_check_mark: | N/A |", "dotnet_diagnostic.INK0004.severity = none");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_option_of_the_config_file_counts()
    {
        var test = TestOf("| `id` | *string* | :heavy_check_mark: | N/A |", "build_property.InkeepNullability = Everywhere");
        test.TestState.Sources.Add("_ = new Acme.Models.Components.Crate { Id = null };");
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static ModelTest TestOf(string row, string option = "") =>
        new(GeneratorInput.Of((Path, $"# Crate\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{row}\n")), option)
        {
            // What is emitted is tested elsewhere.
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
        };
}
