using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Emitting;

/// <summary>The JSON Schema of each kind of type, as a program gets it.</summary>
[Trait("Set", "Long")]
public sealed class SchemaTests
{
    private static readonly GeneratorInput Input = GeneratorInput.Of(
        Fields("Crate",
            "id! | *string* | The \"id\", *unique* & `short`.<br/>See [there](https://example.com)",
            "kind! | *\"crate\"*",
            "count | *number*",
            "big! | *bigint*",
            "at! | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)",
            "day | [RFCDate](../../types/rfcdate.md)",
            "data! | *Uint8Array*",
            "any! | *any*",
            "tags! | *string*[]",
            "sizes | Record<string, *number*>",
            $"size! | {Link("Size")} | How large.",
            $"other | {Link("Size")}",
            $"inner | {Link("Crate")}[]",
            "packing! | *components.Packing*",
            "~~old~~ | *boolean* | :warning: **DEPRECATED**: use new.",
            "weird \"\\\"\" | *string*"),
        Values("Size", "\"small\" | \"extra-large\""),
        Union("Packing", "components.Box", "components.Sack"),
        Union("Loose", "string", "components.Crate[]"),
        Fields("Box", "kind! | *\"box\"*", "additionalProperties | Record<string, *number*>"),
        Fields("Sack", "kind! | *\"sack\"*"),
        Fields("Lists",
            "a! | *string*[]", "b! | *number*[]", "c! | *boolean*[]", "d! | *bigint*[]", "e! | *Uint8Array*[]", "f! | *any*[]", "g! | *Decimal*[]", "h! | *number*[][]",
            "i! | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)[]", "j! | [RFCDate](../../types/rfcdate.md)[]", "k! | Record<string, *string*>"),
        Page("# Shown\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n"
            + "| `a` | *string* | :heavy_check_mark: | N/A | a_b \\*c |\n"
            + "| `b` | *number* | :heavy_check_mark: | N/A | 5 |\n"
            + "| `c` | Record<string, *any*> | :heavy_check_mark: | N/A | {<br/>\"x\": [1]<br/>} |\n"
            + "| `d` | *number* | :heavy_check_mark: | N/A | five |\n"),
        ("docs/api.md", "# Api\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | uuid | yes |\n| home | string(uri) | yes |\n| name | string | yes |\n| before | partial Api | no |\n"))
        .WithProperty("InkeepSchema", "true");

    private static readonly Lazy<LoadedModels> Models = new(() => LoadedModels.Of(
        Input,
        """
        namespace Acme
        {
            public static class Use
            {
                public static string Crate() => Models.SpecJson.GetJsonSchema<Models.Components.Crate>().ToJsonString();
                public static string Box() => Models.SpecJson.GetJsonSchema<Models.Components.Box>().ToJsonString();
                public static string Size() => Models.SpecJson.GetJsonSchema<Models.Components.Size>().ToJsonString();
                public static string ClosedSize() => Models.SpecJson.GetJsonSchema<Inkeep.Gen.OpenEnum<Models.Components.Size>>(isClosed: true).ToJsonString();
                public static string ClosedSack() => Models.SpecJson.GetJsonSchema<Models.Components.Sack>(isClosed: true).ToJsonString();
                public static string Packing() => Models.SpecJson.GetJsonSchema<Models.Components.Packing>().ToJsonString();
                public static string Loose() => Models.SpecJson.GetJsonSchema<Models.Components.Loose>().ToJsonString();
                public static string Shown() => Models.SpecJson.GetJsonSchema<Models.Components.Shown>().ToJsonString();
                public static string Api() => Models.SpecJson.GetJsonSchema<Models.Api>().ToJsonString();
                public static string Sacks() => Models.SpecJson.GetJsonSchema<Inkeep.Gen.ValueMap<Models.Components.Sack[]>>().ToJsonString();
                public static string Lists() => Models.SpecJson.GetJsonSchema<Models.Components.Lists>().ToJsonString();
                public static string Text() => Models.SpecJson.GetJsonSchema<string>().ToJsonString();
            }
        }
        """));

    [Fact]
    public void An_object_says_what_its_page_says()
    {
        var crate = Of("Crate");

        Same("""["id","kind","big","at","data","tags","size","packing"]""", crate["required"]);
        Same("true", crate["additionalProperties"]);
        var properties = crate["properties"]!;
        Same("""{"type":"string","description":"The \"id\", unique & short. See there"}""", properties["id"]);
        Same("""{"type":"string","const":"crate"}""", properties["kind"]);
        Same("""{"type":["number","null"],"format":"double"}""", properties["count"]);
        Same("""{"type":"integer"}""", properties["big"]);
        Same("""{"type":"string","format":"date-time"}""", properties["at"]);
        Same("""{"type":["string","null"],"format":"date"}""", properties["day"]);
        Same("""{"type":"string","format":"byte","contentEncoding":"base64"}""", properties["data"]);
        Same("{}", properties["any"]);
        Same("""{"type":"array","items":{"type":"string"}}""", properties["tags"]);
        Same("""{"type":["object","null"],"additionalProperties":{"type":"number","format":"double"}}""", properties["sizes"]);
        Same("""{"$ref":"#/$defs/Size","description":"How large."}""", properties["size"]);
        Same("""{"anyOf":[{"$ref":"#/$defs/Size"},{"type":"null"}]}""", properties["other"]);
        Same("""{"type":["array","null"],"items":{"$ref":"#"}}""", properties["inner"]);
        Same("true", properties["old"]!["deprecated"]);
        Assert.Equal(("$schema", "https://json-schema.org/draft/2020-12/schema"), (crate.AsObject().First().Key, crate["$schema"]!.GetValue<string>()));
        Assert.Equal(["Box", "Packing", "Sack", "Size"], crate["$defs"]!.AsObject().Select(definition => definition.Key).Order());
    }

    [Fact]
    public void What_comes_beside_the_documented_members_is_allowed_or_typed() =>
        Same("""{"type":"number","format":"double"}""", Of("Box")["additionalProperties"]);

    [Fact]
    public void An_enum_is_open_unless_it_is_asked_to_be_closed()
    {
        Same("""[{"type":"string","enum":["small","extra-large"]},{"type":"string"}]""", Of("Size")["anyOf"]);
        Same("""["small","extra-large"]""", Of("ClosedSize")["enum"]);
        Assert.Null(Of("ClosedSize")["anyOf"]);
        Same("false", Of("ClosedSack")["additionalProperties"]);
    }

    [Fact]
    public void A_union_lists_its_cases_and_the_text_that_tells_them_apart()
    {
        Same("""[{"$ref":"#/$defs/Box"},{"$ref":"#/$defs/Sack"}]""", Of("Packing")["anyOf"]);
        Same("""{"propertyName":"kind","mapping":{"box":"#/$defs/Box","sack":"#/$defs/Sack"}}""", Of("Packing")["discriminator"]);
        Same("""[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/Crate"}}]""", Of("Loose")["anyOf"]);
        Assert.Null(Of("Loose")["discriminator"]);
    }

    [Fact]
    public void An_example_is_there_where_it_is_of_the_members_kind()
    {
        var properties = Of("Shown")["properties"]!;

        Same("""["a_b *c"]""", properties["a"]!["examples"]);
        Same("[5]", properties["b"]!["examples"]);
        Same("""[{"x":[1]}]""", properties["c"]!["examples"]);
        Assert.Null(properties["d"]!["examples"]);
    }

    [Fact]
    public void A_part_of_an_object_is_an_object() =>
        Same("""{"type":["object","null"]}""", Of("Api")["properties"]!["before"]);

    [Fact]
    public void A_string_has_the_format_that_its_page_names()
    {
        var properties = Of("Api")["properties"]!;

        Same("""{"type":"string","format":"uuid"}""", properties["id"]);
        Same("""{"type":"string","format":"uri"}""", properties["home"]);
        Same("""{"type":"string"}""", properties["name"]);
    }

    [Fact]
    public void Collections_of_models_have_a_schema_and_other_types_an_error()
    {
        Same("""{"type":"array","items":{"$ref":"#/$defs/Sack"}}""", Of("Sacks")["additionalProperties"]);
        Assert.Throws<ArgumentException>(() => Of("Text"));
    }

    [Fact]
    public void A_collection_of_simple_types_is_described_alike_by_itself_and_as_a_member()
    {
        var properties = Of("Lists")["properties"]!;

        Assert.All(Models.Value.Type("Lists").GetProperties().Where(static property => property.Name != "Extras"), property =>
            Same(ModelSchema.Describe(property.PropertyType, static _ => "")!.ToJsonString(), properties[property.Name.ToLowerInvariant()]));
    }

    [Fact]
    public void A_project_that_does_not_ask_has_no_schema_and_is_told_so()
    {
        var run = GeneratorRun.Of(Input.WithProperty("InkeepSchema", "false"));
        var crate = LoadedModels.Of(Input.WithProperty("InkeepSchema", "false")).Type("Crate");

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Schema", StringComparison.Ordinal));
        Assert.Contains("InkeepSchema", Assert.Throws<InvalidOperationException>(() => ModelSchema.Get(crate)).Message, StringComparison.Ordinal);
    }

    private static JsonNode Of(string method) => JsonNode.Parse((string)Models.Value.Call(method)!)!;

    private static void Same(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());
}
