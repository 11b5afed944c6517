using System.Text.Json;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>What a page's own example leaves out is optional, what is null in it can be null, and so can what its words say can.</summary>
public sealed class PageExampleTests
{
    private static string SourceOf(string title, params (string Path, string Text)[] pages) => GeneratorRun.Of(GeneratorInput.Of(pages)).Sources[HintOf(title)];

    [Fact]
    public void What_the_example_leaves_out_is_not_demanded()
    {
        var page = Example("Crate", "{ id: \"c\", weight: 2 }", "id! | *string*", "label! | *string*", "weight! | *number*", "isOpen! | *boolean*");
        var models = LoadedModels.Of(GeneratorInput.Of(page));

        models.RoundTrip("Crate", """{"id":"1","weight":3}""");
        models.RoundTrip("Crate", """{"id":"1","weight":3,"label":"a","isOpen":true}""");
        Assert.Throws<JsonException>(() => models.Read("Crate", """{"id":"1","label":"a","isOpen":true}"""));
        Assert.Contains(
            "/// <remarks>Optional: left out of the page's example.</remarks>\n    public string? Label { get; init; }",
            SourceOf("Crate", page),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_null_in_the_example_can_be_null()
    {
        var page = Example("Crate", "{ count: 2, weight: null, size: null, label: null }", "count! | *number*", "weight! | *number*", $"size! | {Link("Size")}", "label | *string*");
        var models = LoadedModels.Of(GeneratorInput.Of(page, Values("Size", "\"small\" | \"large\"")));

        models.RoundTrip("Crate", """{"count":1,"weight":null,"size":null}""");
        Assert.Throws<JsonException>(() => models.Read("Crate", """{"count":null,"weight":1,"size":"small"}"""));
        Assert.Contains(
            "Nullable: null in the page's example.</remarks>\n    public required double? Weight { get; init; }",
            SourceOf("Crate", page),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("`null`")]
    public void So_can_what_is_null_in_the_row_s_own_example(string cell) => Assert.Contains(
        "Nullable: null in the page's example.</remarks>\n    public required double? Weight { get; init; }",
        SourceOf("Crate", Page($"# Crate\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| - | - | - | - | - |\n| `weight` | *number* | :heavy_check_mark: | N/A | {cell} |\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("```typescript\n\"small\" | null | \"large\"\n```")]
    [InlineData("| Name | Value |\n| - | - |\n| `Small` | small |\n| `Null` | null |")]
    public void What_has_null_among_its_values_can_be_null(string values)
    {
        var run = GeneratorInput.Of(Fields("Crate", $"size! | {Link("Size")}"), Page($"# Size\n\n## Values\n\n{values}\n"));

        Assert.Empty(GeneratorRun.Of(run).Diagnostics);
        Assert.Contains(
            "Nullable: null is among the values.</remarks>\n    public required", GeneratorRun.Of(run).Sources[HintOf("Crate")], StringComparison.Ordinal);
        LoadedModels.Of(run).RoundTrip("Crate", """{"size":null}""");
        LoadedModels.Of(run).RoundTrip("Crate", """{"size":"small"}""");
    }

    [Theory]
    [InlineData("{ size: { unit: \"cm\", depth: null } }", "size | {0}")]
    [InlineData("{ sizes: [{ unit: \"cm\", depth: 1 }, { unit: \"cm\", depth: null }] }", "sizes | {0}[]")]
    public void Examples_of_other_pages_count_too(string example, string row)
    {
        var size = SourceOf("Size", Fields("Size", "unit! | *string*", "depth! | *number*", "isTall! | *boolean*"), Example("Crate", example, row.Replace("{0}", Link("Size"))));

        Assert.Contains("public required string Unit { get; init; }", size, StringComparison.Ordinal);
        Assert.Contains("Nullable: null in the page's example.</remarks>\n    public required double? Depth { get; init; }", size, StringComparison.Ordinal);
        Assert.Contains("Optional: left out of the page's example.</remarks>\n    public bool? IsTall { get; init; }", size, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_some_examples_leave_out_is_demanded()
    {
        var size = SourceOf(
            "Size",
            Example("Size", "{ unit: \"cm\" }", "unit! | *string*", "depth! | *number*"),
            Example("Crate", "{ size: { unit: \"cm\", depth: 1 } }", $"size | {Link("Size")}"));

        Assert.DoesNotContain("Optional:", size, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_below_the_heading_of_a_union_s_member_counts()
    {
        var union = Page("# Shape\n\n## Supported Types\n\n### `components.Size`\n\n```typescript\nconst value: components.Size = {\n  unit: null,\n};\n```\n\n### `components.Other`\n");

        Assert.Contains(
            "Nullable: null in the page's example.</remarks>\n    public required string? Unit",
            SourceOf("Size", Fields("Size", "unit! | *string*"), Fields("Other", "a | *string*"), union),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ id: 5 }", "a member of another kind")]
    [InlineData("{ id: \"a\", size: 3 }", "a member that the table doesn't list")]
    [InlineData("\"a\"", "no object")]
    public void An_example_that_does_not_fit_otherwise_proves_nothing(string example, string why)
    {
        var crate = SourceOf("Crate", Example("Crate", example, "id! | *string*", "label! | *string*"));

        Assert.True(crate.Contains("public required string Label", StringComparison.Ordinal), why);
    }

    [Fact]
    public void What_json_cannot_hold_and_inline_members_are_not_left_out()
    {
        var crate = SourceOf("Crate", Example("Crate", "{ id: \"a\" }", "id! | *string*", "raw! | *Blob*", "additionalProperties! | Record<string, *any*>"));

        Assert.DoesNotContain("Optional:", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_goes_before_the_example()
    {
        var crate = SourceOf(
            "Crate",
            Example("Crate", "{ weight: null }", "label! | *string*", "weight! | *number*"),
            ("fix.overlay.md", "## Crate\n\n| Field | Required | Nullable |\n| --- | --- | --- |\n| `label` | :heavy_check_mark: | |\n| `weight` | | :heavy_minus_sign: |\n"));

        Assert.Contains("public required string Label", crate, StringComparison.Ordinal);
        Assert.Contains("public required double Weight", crate, StringComparison.Ordinal);
        Assert.DoesNotContain("Optional: left out", crate, StringComparison.Ordinal);
        Assert.DoesNotContain("Nullable: null", crate, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When it left; null if it hasn't yet.")]
    [InlineData("The weight, or null.")]
    [InlineData("Can be null for new crates.")]
    [InlineData("In kilograms. It may be `null`.")]
    [InlineData("It can be _null_, of course.")]
    [InlineData("Weight (nullable).")]
    [InlineData("**Null when** it is empty.")]
    public void Certain_words_make_a_member_nullable(string words) => Assert.Contains(
        "Nullable: said by the description.</remarks>\n    public required double? Weight",
        SourceOf("Crate", Fields("Crate", $"weight! | *number* | {words}")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Cannot be null.")]
    [InlineData("Can't be null.")]
    [InlineData("A non-nullable weight, never null.")]
    [InlineData("It is not nullable.")]
    [InlineData("Drops the crate if its label is empty or null.")]
    [InlineData("How a null value is shown.")]
    [InlineData("Must not be null when it is open.")]
    public void Other_words_do_not(string words) => Assert.Contains(
        "public required double Weight", SourceOf("Crate", Fields("Crate", $"weight! | *number* | {words}")), StringComparison.Ordinal);
}
