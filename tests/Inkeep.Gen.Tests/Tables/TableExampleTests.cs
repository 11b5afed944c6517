using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>JSON beside a table is an example of its type.</summary>
public sealed class TableExampleTests
{
    private const string Page = "# Pet\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| name | string | yes |\n| age | integer | yes |\n\n## Example\n\n";

    [Fact]
    public void A_null_in_it_makes_the_member_nullable_and_what_is_missing_may_be_absent()
    {
        var code = TablePages.Code((TablePages.Path, Page + "```json\n{ \"id\": 1, \"name\": null }\n```\n"));

        Assert.Contains("public required long Id", code, StringComparison.Ordinal);
        Assert.Contains("public required string? Name", code, StringComparison.Ordinal);
        Assert.Contains("public long? Age", code, StringComparison.Ordinal);
    }

    [Fact]
    public void What_any_example_leaves_out_may_be_absent()
    {
        const string Shop = "# Shop\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| best | [Pet](page.md) | yes |\n\n";
        var code = TablePages.Code(
            (TablePages.Path, Page + "```json\n{ \"id\": 1, \"name\": \"a\", \"age\": 2 }\n```\n"),
            ("docs/shop.md", Shop + "```json\n{ \"id\": 1, \"best\": { \"id\": 1, \"name\": \"b\" } }\n```\n"));

        Assert.Contains("public required string Name", code, StringComparison.Ordinal);
        Assert.Contains("public long? Age", code, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_cut_short_proves_nothing()
    {
        const string Shop = "# Shop\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| best | [Pet](page.md) | yes |\n\n";
        var code = TablePages.Code(
            (TablePages.Path, Page + "```json\n{ \"id\": 1, \"name\": \"a\", \"age\": 2 }\n```\n"),
            ("docs/shop.md", Shop + "```json\n{ \"id\": 1, \"best\": { \"id\": 1 } }\n```\n"));

        Assert.Contains("public required string Name", code, StringComparison.Ordinal);
        Assert.Contains("public required long Age", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_types_with_the_same_members_it_shows_the_one_below_whose_name_it_stands()
    {
        const string Table = "| Name | Type |\n| --- | --- |\n| id | integer |\n| name | string |\n\n";
        var types = TablePages.Parse($"# Types\n\n## Cat\n\n### Properties\n\n{Table}## Dog\n\n```json\n{{ \"id\": 1, \"name\": \"a\" }}\n```\n\nText.\n\nMore.\n\n### Properties\n\n{Table}").Types;

        Assert.Equal(["Dog"], types.Where(type => type.Page.Example is not null).Select(type => type.Page.Title));
    }

    [Fact]
    public void Inside_of_another_types_example_it_shows_none_of_two_that_it_fits_alike()
    {
        const string Table = "| Name | Type |\n| --- | --- |\n| id | integer |\n| name | string |\n\n";
        var types = TablePages.Parse($"# Types\n\n## Cat\n\n{Table}## Dog\n\n{Table}## Shop\n\n| Name | Type |\n| --- | --- |\n| best | object |\n\n```json\n{{ \"best\": {{ \"id\": 1, \"name\": \"a\" }} }}\n```\n").Types;

        Assert.Equal(["Shop"], types.Where(type => type.Page.Example is not null).Select(type => type.Page.Title));
    }

    [Fact]
    public void A_list_of_objects_where_the_table_names_one_is_read_as_a_list()
    {
        const string Text = "# Pet object\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n| tags | [tag](#tag-object) object |\n\n```json\n{ \"id\": 1, \"tags\": [{ \"key\": \"a\", \"text\": \"b\" }] }\n```\n\n"
            + "# Tag object\n\n| Name | Type |\n| --- | --- |\n| key | string |\n| text | string |\n";

        Assert.Contains("ValueList<global::Acme.Models.Tag>? Tags", TablePages.Code((TablePages.Path, Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_the_types_of_a_table_without_types_where_the_project_asks_for_it()
    {
        const string Text = "# Get an account\n\n## Responses\n\nField | Description\n---|---\nid | The ID.\nbalance | All of it.\nlocked | Whether.\ntags | Words.\nholder | Who.\n\n"
            + "```json\n{ \"code\": 200, \"data\": { \"id\": \"a\", \"balance\": 1, \"locked\": true, \"tags\": [\"a\"], \"holder\": null } }\n```\n";
        var type = Assert.Single(TablePages.Parse(Text).Types);

        Assert.False(type.IsCertain);
        Assert.Equal(["id String", "balance Number", "locked Boolean", "tags List(String)", "holder Any"], TablePages.Print(Assert.IsType<ObjectPage>(type.Page)));
    }

    [Fact]
    public void Names_of_members_without_types_and_examples_are_neither_members_nor_values() =>
        Assert.Empty(TablePages.Parse("# Get an account\n\n## Responses\n\nField | Description\n---|---\n`id` | The ID.\n`balance` | All of it.\n").Types);

    [Fact]
    public void It_may_stand_in_an_envelope_or_a_list() => Assert.All(
        ["{ \"data\": { \"id\": 1, \"name\": null, \"age\": 2 } }", "[{ \"id\": 1, \"name\": null, \"age\": 2 }]"],
        json => Assert.NotNull(TablePages.Object(Page + "```json\n" + json + "\n```\n").Example));

    [Theory]
    [InlineData("{ \"id\": \"Integer\", \"name\": \"String\" }")]
    [InlineData("{ \"id\": 1, \"name\": \"string\", \"age\": 1 }")]
    [InlineData("{ \"error\": 1, \"id\": 2, \"reason\": 3 }")]
    [InlineData("{ \"id\": 1, ... }")]
    [InlineData("{ \"id\": { \"@odata.type\": \"a.id\" }, \"name\": { \"@odata.type\": \"a.name\" } }")]
    public void A_schema_and_other_JSON_is_no_example(string json) => Assert.Null(TablePages.Object(Page + "```json\n" + json + "\n```\n").Example);

    [Fact]
    public void What_contradicts_the_table_is_said_where_the_block_stands_and_can_be_read()
    {
        const string Json = "{ \"id\": 1, \"name\": [\"a\"], \"age\": 2 }";
        var input = GeneratorInput.Of((TablePages.Path, Page + "```json\n" + Json + "\n```\n"));

        var diagnostic = Assert.Single(GeneratorRun.Of(input).Diagnostics);

        Assert.Equal(("INK0018", 12), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        LoadedModels.Of(input).RoundTrip("Acme.Models.Pet", Json);
    }

    [Theory]
    [InlineData("\"2026-01-01T00:00:00Z\"", "DateTime")]
    [InlineData("1767225600", "Int64")]
    [InlineData("\"yesterday\"", "String")]
    public void An_example_tells_what_a_timestamp_is(string value, string kind)
    {
        var page = TablePages.Object($"# Pet\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| at | timestamp | yes |\n\n```json\n{{ \"id\": 1, \"at\": {value} }}\n```\n");

        Assert.Equal(kind, Assert.IsType<ScalarType>(page.Fields[1].Type).Kind.ToString());
    }
}
