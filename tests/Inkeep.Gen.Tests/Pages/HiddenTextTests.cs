using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>What stands in a comment isn't there.</summary>
public sealed class HiddenTextTests
{
    private const string Header = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    private const string Gone = Header + "| `gone` | *string* | :heavy_check_mark: | Gone. |\n";
    private const string Live = Header + "| `live` | *string* | :heavy_minus_sign: | Live. |\n";

    public static TheoryData<string> Pages =>
    [
        "# Crate\n\n## Fields\n\n<!--\n" + Gone + "-->\n\n" + Live,
        "# Crate\n\n## Fields\n\n<!--\n\n" + Gone + "\n-->\n\n" + Live,
        "# Crate\n\n## Fields\n\n{/*\n" + Gone + "*/}\n\n" + Live,
        "# Crate\n\n<!--\n## Fields\n\n" + Gone + "-->\n\n## Fields\n\n" + Live,
        "# Crate\n\n## Fields\n\n" + Live + "\n<!--\n" + Gone + "-->\n",
        "# Crate\n\n## Fields\n\n" + Live + "<!-- | `gone` | *string* | :heavy_check_mark: | Gone. | -->\n",
        "# Crate\n\n## Fields\n\n<!-- prettier-ignore-start -->\n" + Live + "<!-- prettier-ignore-end -->\n",
        "# Crate\n\n## Fields\n\n<!-- prettier-ignore-start -->\n\n" + Live + "\n<!-- prettier-ignore-end -->\n",
        "# Crate\n\n## Fields\n\n" + Live + "<!-- markdownlint-enable MD013 -->\n\n## Remarks\n\ntext\n",
        "<!-- generated -->\n\n# Crate\n\n## Fields\n\n" + Live,
        "# Crate\n\n<!-- ## Values -->\n\n## Fields\n\n" + Live,
        "# Crate\n\n## Fields\n\n" + Live.Replace("*string* |", "*string* <!-- was number --> |").Replace("Live. |", "Live. <!-- to be checked --> |"),
        "# Crate\n\n## Fields\n\n" + Live + "\n## Remarks\n\n<!--\n## Fields\n\n" + Gone + "-->\n",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_what_is_shown_is_read(string text)
    {
        var page = PageReading.Read<ObjectPage>(text);

        Assert.Equal(["live String Live."], page.Fields.Select(field => $"{field.Name} {field.Type.Print()} {field.Description}"));
        Assert.Equal("", page.Description);
    }

    [Fact]
    public void Values_in_a_comment_are_no_values() => Assert.Equal(
        ["live"],
        PageReading.Read<EnumPage>("# Crate\n\n## Values\n\n<!--\n| Name | Value |\n| --- | --- |\n| `Old` | old |\n-->\n\n| Name | Value |\n| --- | --- |\n| `Live` | live |\n<!-- end -->\n")
            .Values.Select(value => value.Text));

    [Fact]
    public void Members_in_a_comment_are_no_members() => Assert.Equal(
        ["string"],
        PageReading.Read<UnionPage>("# Crate\n\n## Supported Types\n\n<!--\n### `number`\n\n```typescript\nconst value: number = 1;\n```\n-->\n\n### `string`\n\n```typescript\nconst value: string = \"x\";\n```\n")
            .Members.Select(member => member.TypeText));

    [Fact]
    public void A_page_in_a_comment_is_no_page() => Assert.Null(PageReading.Parse("<!--\n# Crate\n\n## Fields\n\n" + Gone + "-->\n").Page);

    [Fact]
    public void An_overlay_in_a_comment_says_nothing() => Assert.Empty(OverlayParser.Parse(
        "a.overlay.md", "<!--\n## Crate\n\n| Field | Type |\n| --- | --- |\n| `a` | *string* |\n-->\n", TestContext.Current.CancellationToken).Types);

    [Fact]
    public void A_description_keeps_comments_in_code_only() => Assert.Equal(
        "Before after `<!-- code -->` and `` ` <!-- code -->``.",
        PageReading.Read<ObjectPage>("# Crate\n\nBefore <!-- x -->after `<!-- code -->` and `` ` <!-- code -->``<!-- y -->.\n\n## Fields\n\n" + Live).Description);
}
