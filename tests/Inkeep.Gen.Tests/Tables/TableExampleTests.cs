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
    public void It_may_stand_in_an_envelope_or_a_list() => Assert.All(
        ["{ \"data\": { \"id\": 1, \"name\": null, \"age\": 2 } }", "[{ \"id\": 1, \"name\": null, \"age\": 2 }]"],
        json => Assert.NotNull(TablePages.Object(Page + "```json\n" + json + "\n```\n").Example));

    [Theory]
    [InlineData("{ \"id\": \"Integer\", \"name\": \"String\" }")]
    [InlineData("{ \"id\": 1, \"name\": \"string\", \"age\": 1 }")]
    [InlineData("{ \"error\": 1, \"id\": 2, \"reason\": 3 }")]
    [InlineData("{ \"id\": 1, ... }")]
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
