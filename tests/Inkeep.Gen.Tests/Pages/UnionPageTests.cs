using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class UnionPageTests
{
    [Fact]
    public void Members_come_in_page_order_with_their_examples_and_duplicates_are_kept()
    {
        const string Text = """
            # Content

            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "<value>";
            ```

            ### `number`

            ```typescript
            const value: number = 1;
            ```

            ### `number`

            ```typescript
            const value: number = /* values here */
            ```

            ### `{ [k: string]: operations.Item[] }`

            ```typescript
            const value: { [k: string]: operations.Item[] } = {
              "key": [],
            };
            ```
            """;
        var page = PageReading.Read<UnionPage>(Text);

        Assert.Equal(
            [
                new(new ScalarType(ScalarKind.String), "string", new JsonString("<value>")),
                new(new ScalarType(ScalarKind.Number), "number", new JsonNumber("1")),
                new(new ScalarType(ScalarKind.Number), "number", null),
                new(
                    new MapType(new ArrayType(new TypeReference("operations", "Item", null))),
                    "{ [k: string]: operations.Item[] }",
                    new JsonObject(new([new("key", new JsonArray(default))]))),
            ],
            page.Members);
        Assert.Equal("operations", page.StatedGroup);
        Assert.Equal("`string`", Text.At(PageReading.Parse(Text).Types[0].Ranges.UnionMembers[0]));
    }

    [Theory]
    [InlineData("components.A", "components.B", "components")]
    [InlineData("components.A", "operations.B", "operations")]
    [InlineData("operations.A", "components.B", "operations")]
    [InlineData("string", "shared.A[]", "shared")]
    [InlineData("string", "models.A", null)]
    public void The_group_comes_from_the_members_names(string first, string second, string? group)
    {
        var page = PageReading.Read<UnionPage>($"""
            # Content

            ## Supported Types

            ### `{first}`

            ```typescript
            const value: {first} = {"{}"};
            ```

            ### `{second}`

            ```typescript
            const value: {second} = {"{}"};
            ```
            """);

        Assert.Equal(group, page.StatedGroup);
    }

    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("**{ [k: string]: components.Item }**", "Map(components:Item)")]
    [InlineData("[components.Item](../components/item.md)[]", "List(components:Item at ../components/item.md)")]
    public void A_heading_may_say_what_a_cell_may_say(string heading, string type)
    {
        var page = PageReading.Read<UnionPage>($"# Content\n\n## Supported Types\n\n### {heading}\n");

        Assert.Equal(type, Assert.Single(page.Members).Type.Print());
    }

    [Theory]
    [InlineData("docs/models/components/stop.md")]
    [InlineData("docs\\models\\stop.md")]
    [InlineData("models/sto-p.mdx")]
    public void A_title_alone_is_a_union_without_members(string path)
    {
        var page = PageReading.Read<UnionPage>("# Stop\n\nWhen to stop.\n", path);

        Assert.Equal(("Stop", "When to stop."), (page.Title, page.Description));
        Assert.Empty(page.Members);
    }

    [Theory]
    [InlineData("docs/stop.md")]
    [InlineData("docs/models/README.md")]
    [InlineData("docs/submodels/stop.md")]
    public void A_title_alone_is_nothing_elsewhere(string path) => Assert.Null(PageReading.Parse("# Stop\n\nWhen to stop.\n", path).Page);
}
