using System.Text.Json;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>Objects of a union that have the same members and differ only in what is inside one of them.</summary>
[Trait("Set", "Long")]
public sealed class InnerChoiceTests
{
    private static readonly GeneratorInput Input = GeneratorInput.Of(
        ("models/components/notice.md", Union("Notice", "components.Moved", "components.Batch", "components.Paid")),
        ("models/components/moved.md", Fields("Moved", ("event", "*string*"), ("data", "[components.Parcel](../../models/components/parcel.md)"))),
        ("models/components/batch.md", Fields("Batch", ("event", "*string*"), ("data", "*string*"))),
        ("models/components/paid.md", Fields("Paid", ("event", "*string*"), ("data", "[components.Invoice](../../models/components/invoice.md)"))),
        ("models/components/parcel.md", Fields("Parcel", ("weight", "*number*"), ("carrier", "*string*"))),
        ("models/components/invoice.md", Fields("Invoice", ("amount", "*number*"), ("carrier", "*string*"))));

    [Theory]
    [InlineData("Moved", """{"event":"e","data":{"weight":1,"carrier":"c"}}""")]
    [InlineData("Paid", """{"event":"e","data":{"amount":1,"carrier":"c"}}""")]
    [InlineData("Paid", """{"data":{"carrier":"c","new":[{}],"Amount":1},"event":"e"}""")]
    [InlineData("Batch", """{"event":"e","data":"d"}""")]
    [InlineData("Batch", """{"event":"e","d\u0061ta":"d"}""")]
    [InlineData("Batch", """{"event":"e","DATA":"d"}""")]
    [InlineData("Moved", """{"event":"e","data":{}}""")]
    [InlineData("Moved", """{"event":"e","data":null}""")]
    [InlineData("Moved", """{"event":"e"}""")]
    [InlineData("JsonElement", """{"event":"e","data":[1]}""")]
    public void What_is_inside_tells_which_it_is(string expected, string json)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(Input));
        Assert.Empty(models.Warnings);
        var type = models.Type("Acme.Models.Components.Notice");
        var notice = (JsonUnion)JsonSerializer.Deserialize(json, type)!;
        Assert.Equal(expected, notice.Value!.GetType().Name);
        JsonAssert.Same(json, JsonSerializer.Serialize(notice, type));
    }

    [Fact]
    public void Names_decide_where_they_can()
    {
        var input = Input.Edit("models/components/paid.md", text => text + "| `paidBy` | *string* | :heavy_check_mark: | N/A |\n")
            .Edit("models/components/batch.md", text => text + "| `batchId` | *string* | :heavy_check_mark: | N/A |\n");
        Assert.DoesNotContain("Within", GeneratorRun.Of(input).Sources.Single(source => source.Key.EndsWith("Notice.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_can_be_the_same_in_two_cases_does_not_tell()
    {
        var input = Input.Edit("models/components/paid.md", text => text.Replace("[components.Invoice](../../models/components/invoice.md)", "*any*", StringComparison.Ordinal));
        Assert.DoesNotContain("Within", GeneratorRun.Of(input).Sources.Single(source => source.Key.EndsWith("Notice.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    private static string Fields(string title, params (string Name, string Type)[] fields) =>
        $"# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        + string.Concat(fields.Select(field => $"| `{field.Name}` | {field.Type} | :heavy_minus_sign: | N/A |\n"));

    private static string Union(string title, params string[] members) =>
        $"# {title}\n\n## Supported Types\n\n" + string.Concat(members.Select(member => $"### `{member}`\n\n```typescript\nconst value: {member} = {{}};\n```\n\n"));
}
