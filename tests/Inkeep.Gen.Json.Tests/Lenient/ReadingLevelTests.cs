using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Lenient;

/// <summary><c>InkeepReading</c>, of a project and of a file, and the options that go before it.</summary>
[Trait("Set", "Long")]
public sealed class ReadingLevelTests
{
    private const string Fine = """{"name":"n","count":1}""";
    private const string Odd = """{"name":"n","count":1,"new":true}""";
    private const string Bad = """{"count":"many"}""";

    private static readonly GeneratorInput Crates = GeneratorInput.Of(
        ("models/components/crate.md", """
            # Crate

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | *string* | :heavy_check_mark: | N/A |
            | `count` | *number* | :heavy_check_mark: | N/A |
            | `size` | [components.Size](../../models/components/size.md) | :heavy_minus_sign: | N/A |
            """),
        ("models/components/size.md", "# Size\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Small` | small |\n"),
        ("models/components/load.md", "# Load\n\n## Supported Types\n\n### `components.Crate`\n\n```typescript\nconst value: components.Crate = {};\n```\n\n### `string`\n\n```typescript\nconst value: string = \"\";\n```\n"));

    [Theory]
    [InlineData(null, true, true, false)]
    [InlineData("Tolerant", true, true, false)]
    [InlineData("strict", true, false, false)]
    [InlineData("Lenient", true, true, true)]
    public void The_project_chooses(string? level, bool fine, bool odd, bool bad)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(level is null ? Crates : Crates.WithProperty("InkeepReading", level)));
        foreach (string type in new[] { "Crate", "Load" })
        {
            foreach (var options in new[] { null, Options(models, "Options") })
            {
                Assert.Equal((fine, odd, bad), (Reads(models, type, Fine, options), Reads(models, type, Odd, options), Reads(models, type, Bad, options)));
            }

            Assert.Equal((true, false, false), Outcomes(models, type, "Strict"));
            Assert.Equal((true, true, false), Outcomes(models, type, "Tolerant"));
            Assert.Equal((true, true, true), Outcomes(models, type, "Lenient"));
        }

        var size = typeof(OpenEnum<>).MakeGenericType(models.Type("Acme.Models.Components.Size"));
        Assert.Equal(level != "strict", Record.Exception(() => JsonSerializer.Deserialize("\"large\"", size)) is null);
    }

    [Fact]
    public void A_file_goes_before_its_project()
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(Crates.WithProperty("InkeepReading", "Strict").WithMetadata("models/components/crate.md", "InkeepReading", "Lenient")));
        Assert.True(Reads(models, "Crate", Bad, null));
        Assert.False(Reads(models, "Load", Odd, null));
    }

    [Fact]
    public void What_a_payload_is_read_as_decides_for_all_that_is_in_it()
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(Crates.WithMetadata("models/components/load.md", "InkeepReading", "Lenient")));
        Assert.True(Reads(models, "Load", Bad, null));
        Assert.False(Reads(models, "Crate", Bad, null));
    }

    [Theory]
    [InlineData("Tolerant", Bad, "With InkeepReading set to Lenient")]
    [InlineData("Tolerant", """{"name":"n"}""", "With InkeepReading set to Lenient")]
    [InlineData("Tolerant", """{"name":7,"count":1}""", "With InkeepReading set to Lenient")]
    [InlineData("Strict", Odd, "With InkeepReading set to Tolerant")]
    [InlineData("Strict", """{"name":"n","count":1,"size":"large"}""", "With InkeepReading set to Tolerant")]
    [InlineData("Strict", Bad, "With InkeepReading set to Lenient")]
    public void The_message_names_what_would_let_it_through(string level, string json, string remedy)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(Crates.WithProperty("InkeepReading", level)));
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, models.Type("Acme.Models.Components.Crate")));
        Assert.Contains(remedy, exception.Message, StringComparison.Ordinal);
    }

    private static (bool Fine, bool Odd, bool Bad) Outcomes(CompiledModels models, string type, string level)
    {
        var options = Options(models, level + "Options");
        var resolver = (IJsonTypeInfoResolver)models.Type("Acme.Models.SpecJson").GetProperty(level + "Resolver")!.GetValue(null)!;
        Assert.Same(resolver, options.TypeInfoResolver);
        return (Reads(models, type, Fine, options), Reads(models, type, Odd, options), Reads(models, type, Bad, options));
    }

    private static JsonSerializerOptions Options(CompiledModels models, string name) =>
        (JsonSerializerOptions)models.Type("Acme.Models.SpecJson").GetProperty(name)!.GetValue(null)!;

    private static bool Reads(CompiledModels models, string name, string json, JsonSerializerOptions? options)
    {
        var type = models.Type("Acme.Models.Components." + name);
        try
        {
            JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, options), type, options));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
