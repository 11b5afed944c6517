using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("A parcel.")]
    [InlineData("One.\n\nTwo.\n- a\n  - b\n\n> **Tip:** c")]
    [InlineData("|Token | Service name|\n|:---|:---|\n| a | b |")]
    [InlineData("|  |  |  |\n|---|---|---|\n| a | b | c |")]
    [InlineData("## Overview\n\nText.\n\n### Payment types\n\nMore.")]
    [InlineData("# Data model\n\nA second title.")]
    [InlineData("## Fields\n\nare described below.")]
    [InlineData("## Example Usage\n\nas prose.\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | b |")]
    [InlineData("```json an example\n{ \"a\": 1 }\n```")]
    [InlineData("```markdown\n## Fields\n```")]
    [InlineData("[a]: https://example.com\n\nend")]
    public void Whatever_stands_before_the_sections_is_the_description(string description)
    {
        var bare = PageReading.Read<ObjectPage>($"# Crate\n\n{description}\n\n{Fields}");
        var withUsage = PageReading.Read<ObjectPage>($"# Crate\n\n{description}\n\n{Usage}\n\n{Fields}");

        Assert.Equal([(description, "a"), (description, "a")], [(bare.Description, bare.Fields[0].Name), (withUsage.Description, withUsage.Fields[0].Name)]);
        Assert.NotNull(withUsage.Example);
    }

    [Theory]
    [InlineData("Fields")]
    [InlineData("Values")]
    public void A_title_may_be_a_section_word(string title) => Assert.Equal(title, PageReading.Read<ObjectPage>($"# {title}\n\n{Fields}").Title);

    [Theory]
    [InlineData("# ~~Crate~~\n\nOld.", "Old.")]
    [InlineData("# Crate\n\nOld.\n\n> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.", "Old.")]
    [InlineData("# ~~Crate~~\n\n> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.", "")]
    [InlineData("# Crate\n\n> :warning: **DEPRECATED**: Use a box.", "Use a box.")]
    public void A_deprecated_type_is_marked_in_title_or_description(string start, string description)
    {
        var page = PageReading.Read<ObjectPage>($"{start}\n\n{Fields}");

        Assert.Equal(("Crate", true, description), (page.Title, page.IsDeprecated, page.Description));
    }

    [Fact]
    public void Byte_order_marks_leave_no_trace()
    {
        var page = PageReading.Read<ObjectPage>($"\uFEFF# Crate\n\n\uFEFF> Quoted.\n\n{Fields}");

        Assert.Equal("> Quoted.", page.Description);
    }

    private const string Usage = """
        ## Example Usage

        ```typescript
        let value: Crate = {};
        ```
        """;

    private const string Fields = """
        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `a` | *any* | :heavy_minus_sign: | N/A |
        """;
}
