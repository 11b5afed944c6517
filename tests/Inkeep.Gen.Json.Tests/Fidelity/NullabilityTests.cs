using System.Text.Json;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary><c>InkeepNullability</c>: with Everywhere, what no source calls non-null can be null.</summary>
public sealed class NullabilityTests
{
    private const string Cursor = """
        # Cursor

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `next` | *number* | :heavy_check_mark: | N/A |
        | `at` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_check_mark: | N/A |
        | `name` | *string* | :heavy_check_mark: | N/A |
        | `total` | *number* | :heavy_check_mark: | N/A |
        | `kind` | *"cursor"* | :heavy_check_mark: | N/A |
        | `data` | *any* | :heavy_check_mark: | N/A |
        """;

    private const string Overlay = "## Cursor\n\n| Field | Nullable |\n| --- | --- |\n| `total` | :heavy_minus_sign: |\n";

    private const string Path = "models/components/cursor.md";

    private const string AllNull = """{"next":null,"at":null,"name":null,"total":1,"kind":"cursor","data":null}""";

    private static readonly GeneratorInput Input = GeneratorInput.Of((Path, Cursor), ("fix.overlay.md", Overlay));

    public static TheoryData<string> Everywhere => ["property", "metadata", "metadata over property"];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Everywhere_reads_and_keeps_nulls(string how)
    {
        var run = GeneratorRun.Of(how switch
        {
            "property" => Input.WithProperty("InkeepNullability", "Everywhere"),
            "metadata" => Input.WithMetadata(Path, "InkeepNullability", "everywhere"),
            _ => Input.WithProperty("InkeepNullability", "AsDocumented").WithMetadata(Path, "InkeepNullability", "Everywhere"),
        });
        using var models = CompiledModels.Of(run);
        var type = models.Type("Acme.Models.Components.Cursor");

        JsonAssert.Same(AllNull, JsonSerializer.Serialize(JsonSerializer.Deserialize(AllNull, type), type));
        string source = run.Sources["Acme.Models.Components.Cursor.g.cs"];
        Assert.Contains("public required double? Next ", source, StringComparison.Ordinal);
        Assert.Contains("public required global::System.DateTimeOffset? At ", source, StringComparison.Ordinal);
        Assert.Contains("public required string? Name ", source, StringComparison.Ordinal);
        Assert.Contains("public required double Total ", source, StringComparison.Ordinal);
        Assert.Contains("public string Kind ", source, StringComparison.Ordinal);
        Assert.Contains("public required global::System.Text.Json.JsonElement Data ", source, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"at":null,"name":null,"total":1,"kind":"cursor"}""", type));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AsDocumented")]
    public void The_exception_names_both_remedies(string? value)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(value is null ? Input : Input.WithProperty("InkeepNullability", value)));
        var refusal = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(AllNull, models.Type("Acme.Models.Components.Cursor")));

        Assert.Equal("$.next", refusal.Path);
        Assert.Contains("double can't be read from null", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("InkeepNullability to Everywhere", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Nullable in an overlay", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_a_finding()
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Input.WithProperty("InkeepNullability", "Never")).Diagnostics);
        Assert.Contains("AsDocumented, Everywhere", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
