using System.Text.Json;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>A partial X is an X of which only some members are there.</summary>
public sealed class PartialTests
{
    private const string Pet = "# Pet object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| name | string | yes |\n| best | [Pet](pet.md) | no |\n";

    private static readonly GeneratorInput Input = GeneratorInput.Of(
        ("docs/pet.md", Pet),
        ("docs/shop.md", "# Shop\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| best | partial [pet](pet.md) object | no |\n"
            + "| all | array of partial [pet](pet.md) objects | no |\n| whole | [pet](pet.md) | no |\n| other | partial gizmo object | no |\n"));

    [Fact]
    public void It_has_the_type_of_the_whole()
    {
        var code = string.Join('\n', GeneratorRun.Of(Input).Sources.Values);

        Assert.Contains("public global::Acme.Models.Pet? Best", code, StringComparison.Ordinal);
        Assert.Contains("public global::Inkeep.Gen.ValueList<global::Acme.Models.Pet>? All", code, StringComparison.Ordinal);
        Assert.Contains("public global::Inkeep.Gen.ValueMap<global::System.Text.Json.JsonElement>? Other", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"best":{"name":"a"}}""")]
    [InlineData("""{"best":{}}""")]
    [InlineData("""{"best":{"id":0,"best":{"id":1}}}""")]
    [InlineData("""{"all":[{"id":1},{"name":"a"},{"id":1,"name":"a"}]}""")]
    [InlineData("""{"best":{"name":"a"},"whole":{"id":1,"name":"a"}}""")]
    [InlineData("""{"other":{"a":1}}""")]
    public void What_is_not_there_is_not_written(string json) => LoadedModels.Of(Input).RoundTrip("Acme.Models.Shop", json);

    [Theory]
    [InlineData("""{"best":{"name":"a"},"whole":{"id":1}}""", "name")]
    [InlineData("""{"best":{"id":"a"}}""", "string")]
    [InlineData("""{"best":7}""", "object")]
    public void Nothing_else_is_allowed_for_it(string json, string why) =>
        Assert.Contains(why, Assert.ThrowsAny<JsonException>(() => LoadedModels.Of(Input).RoundTrip("Acme.Models.Shop", json)).Message, StringComparison.Ordinal);

    [Fact]
    public void It_shows_nothing_of_the_whole() => Assert.Contains(
        "public required string Name",
        TablePages.Code(
            ("docs/pet.md", Pet),
            ("docs/shop.md", "# Shop object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | integer | yes |\n| best | partial [pet](pet.md) | yes |\n\n```json\n{ \"id\": 1, \"best\": { \"id\": 1 } }\n```\n")),
        StringComparison.Ordinal);
}
