using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class FieldsPageTests
{
    [Fact]
    public void A_whole_page_is_read()
    {
        var page = PageReading.Read<ObjectPage>("""
            # Crate

            What parcels travel in.

            ## Example Usage

            ```typescript
            import { Crate } from "@acme/sdk/models/components";

            let value: Crate = {
              id: "<id>",
            };
            ```

            ## Fields

            | Field                 | Type                                              | Required             | Description        |
            | --------------------- | ------------------------------------------------- | -------------------- | ------------------ |
            | `id`                  | *string*                                          | :heavy_check_mark:   | N/A                |
            | `parcels`             | [components.Parcel](../../models/components/parcel.md)[] | :heavy_minus_sign: | What is **in** it. |
            """);

        Assert.Equal("Crate", page.Title);
        Assert.Equal("What parcels travel in.", page.Description);
        Assert.Equal("components", page.StatedGroup);
        Assert.False(page.IsDeprecated);
        Assert.Equal(new JsonObject(new([new("id", new JsonString("<id>"))])), page.Example);
        Assert.Equal(
            [
                new("id", new ScalarType(ScalarKind.String), "*string*", IsRequired: true, IsDeprecated: false, ""),
                new(
                    "parcels",
                    new ArrayType(new TypeReference("components", "Parcel", "../../models/components/parcel.md")),
                    "[components.Parcel](../../models/components/parcel.md)[]",
                    IsRequired: false,
                    IsDeprecated: false,
                    "What is **in** it."),
            ],
            page.Fields);
    }

    [Fact]
    public void A_table_without_rows_is_an_object_without_fields() =>
        Assert.Empty(PageReading.Read<ObjectPage>(PageReading.WithRows()).Fields);

    [Fact]
    public void Columns_are_found_by_their_names_and_the_example_column_is_known()
    {
        var page = PageReading.Read<ObjectPage>("""
            # Crate

            ## Fields

            | Required           | Description | Example | Type     | Field |
            | ------------------ | ----------- | ------- | -------- | ----- |
            | :heavy_check_mark: | First.      | a1      | *string* | `id`  |
            """);

        Assert.Equal([new("id", new ScalarType(ScalarKind.String), "*string*", IsRequired: true, IsDeprecated: false, "First.") { Example = "a1" }], page.Fields);
    }

    [Theory]
    [InlineData("`name`", "name", false)]
    [InlineData("~~`name`~~", "name", true)]
    [InlineData("name", "name", false)]
    [InlineData("`user_name`", "user_name", false)]
    [InlineData("`$ref`", "$ref", false)]
    [InlineData(@"`a\|b`", "a|b", false)]
    public void Names_lose_their_marks(string cell, string name, bool isDeprecated)
    {
        var field = Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| {cell} | *any* | :heavy_minus_sign: | N/A |")).Fields);

        Assert.Equal((name, isDeprecated), (field.Name, field.IsDeprecated));
    }

    [Theory]
    [InlineData("N/A", "")]
    [InlineData("", "")]
    [InlineData(@"Either `a \| b`.<br/>- c", "Either `a | b`.<br/>- c")]
    [InlineData(@"A path C:\{x} and \<b>", @"A path C:\{x} and \<b>")]
    public void Descriptions_stay_Markdown(string cell, string expected)
    {
        var field = Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| `a` | *any* | :heavy_minus_sign: | {cell} |")).Fields);

        Assert.Equal(expected, field.Description);
    }

    [Theory]
    [InlineData(
        ": warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.",
        "")]
    [InlineData(
        ": warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>The *old* weight.",
        "The *old* weight.")]
    [InlineData(": warning: ** DEPRECATED **: Ignored since 3.1.", "Ignored since 3.1.")]
    [InlineData(": warning: ** DEPRECATED **: Deprecated. Use mass instead..<br/><br/>In kg.", "Deprecated. Use mass instead..<br/><br/>In kg.")]
    public void The_deprecation_mark_is_taken_out_and_a_message_of_the_vendor_kept(string cell, string expected)
    {
        var field = Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows($"| ~~`a`~~ | *any* | :heavy_minus_sign: | {cell} |")).Fields);

        Assert.True(field.IsDeprecated);
        Assert.Equal(expected, field.Description);
    }

    [Fact]
    public void To_mention_deprecation_deprecates_nothing()
    {
        var field = Assert.Single(PageReading.Read<ObjectPage>(PageReading.WithRows("| `a` | *any* | :heavy_minus_sign: | Was : warning: ** DEPRECATED ** once |")).Fields);

        Assert.False(field.IsDeprecated);
    }

    [Fact]
    public void A_lone_carriage_return_does_not_end_a_row()
    {
        var page = PageReading.Read<ObjectPage>(PageReading.WithRows(
            "| `a` | *string* | :heavy_check_mark: | One. \r<br/>\r<br/>Two. |",
            "| `b` | *number* | :heavy_minus_sign: | N/A |"));

        Assert.Equal(["One.  <br/> <br/>Two.", ""], page.Fields.Select(field => field.Description));
    }

    [Fact]
    public void Windows_and_Unix_pages_are_equal()
    {
        const string Text = """
            # Crate

            One line,
            and another.

            ## Example Usage

            ```typescript
            let value: Crate = { a: `x
            y` };
            ```

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `a` | *string* | :heavy_check_mark: | x |
            """;

        Assert.Equal(PageReading.Read<ObjectPage>(Text), PageReading.Read<ObjectPage>(Text.Replace("\n", "\r\n")));
    }

    [Fact]
    public void A_moved_table_is_an_equal_page_at_other_places()
    {
        var text = PageReading.WithRows("| `a` | *any* | :heavy_minus_sign: | x |");
        var moved = text.Replace("## Fields", "\n\n\n## Fields");

        Assert.Equal(PageReading.Parse(text).Page, PageReading.Parse(moved).Page);
        Assert.NotEqual(PageReading.Parse(text).Types[0].Ranges, PageReading.Parse(moved).Types[0].Ranges);
    }

    [Fact]
    public void Every_part_knows_where_it_stands()
    {
        var text = """
            # ~~Crate~~

            ## Example Usage

            ```typescript
            let value: Crate = {};
            ```

            ## Fields

            | Field   | Type     | Required             | Description |
            | ------- | -------- | -------------------- | ----------- |
            | ~~`a`~~ | *string* | :heavy_check_mark:   | x           |
            """;
        var ranges = PageReading.Parse(text).Types[0].Ranges;

        Assert.Equal(["Crate", "a", "*string*"], [text.At(ranges.Title), text.At(ranges.Fields[0].Name), text.At(ranges.Fields[0].Type)]);
        Assert.StartsWith("```typescript\nlet", text.At(ranges.Example));
        Assert.Equal((12, 5), (ranges.Fields[0].Name.Line, ranges.Fields[0].Name.Column));
    }

    [Fact]
    public void An_mdx_page_takes_its_title_from_the_front_matter_and_escapes_more()
    {
        var page = PageReading.Read<ObjectPage>(
            """
            ---
            title: "Crate"
            ---

            Holds \{things\}.

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `a` | Record\<string, *string*> | :heavy_check_mark: | A \<b> and \{c\} |
            """,
            "docs/models/crate.mdx");

        Assert.Equal(("Crate", "Holds {things}."), (page.Title, page.Description));
        Assert.Equal([new("a", new MapType(new ScalarType(ScalarKind.String)), "Record<string, *string*>", true, false, "A <b> and {c}")], page.Fields);
    }
}
