using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>Nothing below one of our headings is left without a word.</summary>
public sealed class LeftOverTests
{
    private const string Header = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    private const string A = "| `a` | *string* | :heavy_check_mark: | A. |\n";
    private const string B = "| `b` | *number* | :heavy_minus_sign: | B. |\n";
    private const string Names = "| Name | Value |\n| --- | --- |\n";

    [Theory]
    [InlineData("## Fields\n\n" + Header + A + "\nMore:\n\n" + Header + B)]
    [InlineData("## Fields\n\n" + Header + A + "\n" + B)]
    [InlineData("## Fields\n\n" + Header + A + "<!-- between -->\n" + B)]
    [InlineData("## Fields\n\n### Base\n\n" + Header + A + "\n### More\n\n" + Header + B)]
    [InlineData("## Fields\n\n" + Header + A + "\n## Fields\n\n" + Header + B)]
    [InlineData("## Fields\n\n" + Header + A + "\n## Remarks\n\nText.\n\n## Fields\n\n" + Header + B)]
    public void Rows_that_are_certain_are_read(string text)
    {
        var page = PageReading.Read<ObjectPage>("# Crate\n\nA crate.\n\n" + text);

        Assert.Equal(["a", "b"], page.Fields.Select(field => field.Name));
        Assert.Equal("A crate.", page.Description);
    }

    [Theory]
    [InlineData("## Values\n\n" + Names + "| `A` | a |\n\nDeprecated:\n\n" + Names + "| `B` | b |\n")]
    [InlineData("## Values\n\n" + Names + "| `A` | a |\n\n| `B` | b |\n")]
    [InlineData("## Values\n\n" + Names + "| `A` | a |\n\n## Values\n\n" + Names + "| `B` | b |\n")]
    [InlineData("## Values\n\n```typescript\n\"a\"\n```\n\n```typescript\n\"b\"\n```\n")]
    public void Values_that_are_certain_are_read(string text) =>
        Assert.Equal(["a", "b"], PageReading.Read<EnumPage>("# Crate\n\n" + text).Values.Select(value => value.Text));

    [Theory]
    [InlineData("## Fields\n\n" + Header + A + "\n### Lid\n\n" + Header + B, "ContentNotRead 11:1 | Field | Type | Required | Description | # it stands below a heading of its own")]
    [InlineData("## Fields\n\n" + Header + A + "\n| Key | Notes |\n| --- | --- |\n| b | c |\n", "ContentNotRead 9:1 | Key | Notes | # its columns are not those of this section")]
    [InlineData("## Fields\n\n" + Header + A + "\n> " + B, "ContentNotRead 9:1 > | `b` | *number* | :heavy_minus_sign: | B. | # it is part of a list, a quote, indented code or HTML")]
    [InlineData("## Fields\n\n" + Header + A + "\n- x\n\n      " + B, "ContentNotRead 11:7 | `b` | *number* | :heavy_minus_sign: | B. | # it is part of a list, a quote, indented code or HTML")]
    [InlineData("## Fields\n\n" + Header + A + "\n<!--\n" + B, "ContentNotRead 9:1 <!-- # this comment is never closed and hides the rest of the page")]
    public void What_is_not_certain_is_said(string text, string finding)
    {
        var parsed = PageReading.Parse("# Crate\n\n" + text);

        Assert.Equal([finding], parsed.Print());
        Assert.Equal(["a"], Assert.IsType<ObjectPage>(parsed.Page).Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("## Fields\n\n")]
    [InlineData("### Fields\n\n")]
    [InlineData("## Fields\n\n" + Header + A + "\n")]
    [InlineData("> | a |\n\n")]
    public void Many_sections_are_read_in_linear_time(string text) =>
        Assert.NotNull(PageReading.Parse("# Crate\n\n" + string.Concat(Enumerable.Repeat(text, 20_000)) + "## Fields\n\n" + Header + A).Page);

    [Theory]
    [InlineData("## Fields\n\n" + Header + A, "PageNotRead 3:1 | Field | Type | Required | Description | # the page does not begin with a heading that is the name of a type, as in '# Conversation'")]
    [InlineData("# Two words\n\n## Fields\n\n" + Header + A, "PageNotRead 5:1 | Field | Type | Required | Description | # the page does not begin with a heading that is the name of a type, as in '# Conversation'")]
    [InlineData("# Crate\n\n## Members\n\n" + Header + A, "PageNotRead 5:1 | Field | Type | Required | Description | # it is not below a heading '## Fields'")]
    public void A_file_that_looks_like_a_model_page_and_is_none_says_so(string text, string finding)
    {
        var parsed = PageReading.Parse(text);

        Assert.Null(parsed.Page);
        Assert.Equal([finding], parsed.Print());
    }

    [Fact]
    public void A_page_is_not_said_to_be_missing_when_its_file_is_there()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(
            ("models/components/crate.md", "# Crate\n\n## Fields\n\n" + Header + "| `lid` | [components.Lid](../../models/components/lid.md) | :heavy_check_mark: | x |\n"),
            ("models/components/lid.md", "# A lid\n\nText.\n")));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("INK0038", diagnostic.Id);
        Assert.Contains("'models/components/lid.md', which is in the project", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("types")]
    [InlineData("time")]
    [InlineData("io")]
    [InlineData("2024")]
    [InlineData("beta-api")]
    public void A_group_may_be_called_like_a_library_of_another_language(string group)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(
            ("models/shared/hub.md", "# Hub\n\n## Fields\n\n" + Header + $"| `a` | [{group}.Tiny](../../models/{group}/tiny.md) | :heavy_check_mark: | x |\n| `b` | *{group}.Tiny* | :heavy_check_mark: | x |\n| `c` | [{group}.low](../../models/{group}/low.md)[] | :heavy_check_mark: | x |\n"),
            ($"models/{group}/tiny.md", "# Tiny\n\n## Values\n\n" + Names + "| `A` | a |\n| `B` | b |\n"),
            ($"models/{group}/low.md", "# low\n\n## Values\n\n" + Names + "| `A` | a |\n| `B` | b |\n")));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "INK0004" or "INK0005" or "INK0014");
        Assert.DoesNotContain("JsonElement A", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }
}
