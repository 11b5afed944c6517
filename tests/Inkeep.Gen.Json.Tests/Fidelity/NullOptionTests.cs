using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>
/// <c>InkeepReading</c>: Tolerant reads a null in a required member, Strict refuses it. <c>InkeepNullability</c>: with Everywhere, what no
/// source calls non-null can be null.
/// </summary>
public sealed class NullOptionTests
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

    private const string AllNull = """{"next":null,"at":null,"name":null,"total":1,"kind":"cursor","data":null}""";

    private static readonly GeneratorInput Crates = GeneratorInput.Of(("models/components/crate.md", Crate));

    private static readonly GeneratorInput Cursors = GeneratorInput.Of(("models/components/cursor.md", Cursor), ("fix.overlay.md", Overlay));

    public static TheoryData<string> Ways => ["property", "metadata", "metadata over property"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Strict_refuses_a_null_in_a_required_member_and_names_it(string way)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(With(way, Crates, "InkeepReading", "Strict", "Tolerant")));
        Assert.Equal("$.name", Refusal(models, "Crate", """{"name":null,"labels":[]}""").Path);
        var refusal = Refusal(models, "Crate", """{"name":"n","labels":null}""");
        Assert.Equal("$.labels", refusal.Path);
        Assert.Contains("'labels'", refusal.Message, StringComparison.Ordinal);
        RoundTrips(models, "Crate", """{"name":"n","labels":[],"note":null}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Tolerant")]
    public void Tolerant_is_the_default(string? value)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(value is null ? Crates : Crates.WithProperty("InkeepReading", value)));
        RoundTrips(models, "Crate", """{"name":null,"labels":null,"note":null}""");
    }

    [Fact]
    public void A_file_may_be_laxer_than_its_project()
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(With("metadata over property", Crates, "InkeepReading", "Tolerant", "Strict")));
        RoundTrips(models, "Crate", """{"name":null,"labels":null}""");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Everywhere_reads_and_keeps_nulls(string way)
    {
        var run = GeneratorRun.Of(With(way, Cursors, "InkeepNullability", "Everywhere", "AsDocumented"));
        using var models = CompiledModels.Of(run);

        RoundTrips(models, "Cursor", AllNull);
        string source = run.Sources["Acme.Models.Components.Cursor.g.cs"];
        Assert.Contains("public required double? Next ", source, StringComparison.Ordinal);
        Assert.Contains("public required global::System.DateTimeOffset? At ", source, StringComparison.Ordinal);
        Assert.Contains("public required string? Name ", source, StringComparison.Ordinal);
        Assert.Contains("public required double Total ", source, StringComparison.Ordinal);
        Assert.Contains("public string Kind ", source, StringComparison.Ordinal);
        Assert.Contains("public required global::System.Text.Json.JsonElement Data ", source, StringComparison.Ordinal);
        Refusal(models, "Cursor", """{"at":null,"name":null,"total":1,"kind":"cursor"}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AsDocumented")]
    public void The_exception_names_both_remedies(string? value)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(value is null ? Cursors : Cursors.WithProperty("InkeepNullability", value)));
        var refusal = Refusal(models, "Cursor", AllNull);

        Assert.Equal("$.next", refusal.Path);
        Assert.Contains("double can't be read from null", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("InkeepNullability to Everywhere", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Nullable in an overlay", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("InkeepReading", "Forbid", "Tolerant, Strict, Lenient")]
    [InlineData("InkeepNullability", "Never", "AsDocumented, Everywhere")]
    public void Another_value_is_a_finding(string option, string value, string documented)
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Crates.WithProperty(option, value)).Diagnostics);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains(value, message, StringComparison.Ordinal);
        Assert.Contains(documented, message, StringComparison.Ordinal);
    }

    // The first page has the metadata; the property says the other value where metadata goes before it.
    private static GeneratorInput With(string way, GeneratorInput input, string option, string value, string other) => way switch
    {
        "property" => input.WithProperty(option, value),
        "metadata" => input.WithMetadata(input.Pages[0].Path, option, value.ToLowerInvariant()),
        _ => input.WithProperty(option, other).WithMetadata(input.Pages[0].Path, option, value),
    };

    private static JsonException Refusal(CompiledModels models, string type, string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, models.Type("Acme.Models.Components." + type)));

    private static void RoundTrips(CompiledModels models, string name, string json)
    {
        var type = models.Type("Acme.Models.Components." + name);
        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
    }
}
