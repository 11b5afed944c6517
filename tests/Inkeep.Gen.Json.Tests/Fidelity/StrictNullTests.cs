using System.Text.Json;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary><c>InkeepNulls</c>: Tolerate reads a null in a required member, Strict refuses it.</summary>
public sealed class StrictNullTests
{
    private const string Crate = """
        # Crate

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | *string* | :heavy_check_mark: | N/A |
        | `labels` | *string*[] | :heavy_check_mark: | N/A |
        | `note` | *string* | :heavy_minus_sign: | N/A |
        """;

    private const string Path = "models/components/crate.md";

    private static readonly GeneratorInput Input = GeneratorInput.Of((Path, Crate));

    public static TheoryData<string> StrictInputs => ["property", "metadata", "metadata over property"];

    [Theory]
    [MemberData(nameof(StrictInputs))]
    public void Strict_refuses_a_null_in_a_required_member_and_names_it(string how)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(how switch
        {
            "property" => Input.WithProperty("InkeepNulls", "Strict"),
            "metadata" => Input.WithMetadata(Path, "InkeepNulls", "strict"),
            _ => Input.WithProperty("InkeepNulls", "Tolerate").WithMetadata(Path, "InkeepNulls", "Strict"),
        }));
        Assert.Equal("$.name", Refusal(models, """{"name":null,"labels":[]}""").Path);
        var refusal = Refusal(models, """{"name":"n","labels":null}""");
        Assert.Equal("$.labels", refusal.Path);
        Assert.Contains("'labels'", refusal.Message, StringComparison.Ordinal);
        RoundTrips(models, """{"name":"n","labels":[],"note":null}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Tolerate")]
    public void Tolerate_is_the_default(string? value)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(value is null ? Input : Input.WithProperty("InkeepNulls", value)));
        RoundTrips(models, """{"name":null,"labels":null,"note":null}""");
    }

    [Fact]
    public void A_file_may_be_laxer_than_its_project()
    {
        var input = Input.WithProperty("InkeepNulls", "Strict").WithMetadata(Path, "InkeepNulls", "Tolerate");
        using var models = CompiledModels.Of(GeneratorRun.Of(input));
        RoundTrips(models, """{"name":null,"labels":null}""");
    }

    [Fact]
    public void Another_value_is_a_finding()
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Input.WithProperty("InkeepNulls", "Forbid")).Diagnostics);
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("Forbid", message, StringComparison.Ordinal);
        Assert.Contains("Tolerate, Strict", message, StringComparison.Ordinal);
    }

    private static JsonException Refusal(CompiledModels models, string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, models.Type("Acme.Models.Components.Crate")));

    private static void RoundTrips(CompiledModels models, string json)
    {
        var type = models.Type("Acme.Models.Components.Crate");
        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
    }
}
