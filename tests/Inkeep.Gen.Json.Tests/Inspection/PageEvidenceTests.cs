using System.Text.Json;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Inspection;

/// <summary>What emitted types know of their pages beyond names: literals, catch-alls, numbers of enums, and that there is no page at all.</summary>
[Collection(nameof(JsonInspection))]
[Trait("Set", "Long")]
public sealed class PageEvidenceTests
{
    private const string Crate = """
        # Crate

        ## Example Usage

        ```typescript
        import { Crate } from "@acme/acme/models/components";

        let value: Crate = {
          kind: "crate",
          label: { text: "a", count: 3 },
        };
        ```

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `kind` | *"crate \"1\""* | :heavy_check_mark: | N/A |
        | `isCrate` | *true* | :heavy_minus_sign: | N/A |
        | `size` | [components.Size](../../models/components/size.md) | :heavy_minus_sign: | N/A |
        | `label` | [components.Label](../../models/components/label.md) | :heavy_minus_sign: | N/A |
        | `any` | *any* | :heavy_check_mark: | N/A |
        | `tag` | *components.Tag* | :heavy_minus_sign: | N/A |
        | `tags` | *components.Tag*[] | :heavy_minus_sign: | N/A |
        | `bareTag` | [components.Known](../../models/components/known.md) | :heavy_minus_sign: | N/A |
        | `additionalProperties` | Record<string, *number*> | :heavy_minus_sign: | N/A |
        """;

    private const string Size = """
        # Size

        ## Values

        ```typescript
        0 | -1 | Unrecognized<number>
        ```
        """;

    private const string Known = """
        # Known

        ## Values

        ```typescript
        "new" | "old"
        ```
        """;

    private const string Tag = """
        # Tag

        ## Supported Types

        ### `components.Known`

        ```typescript
        const value: components.Known = "new";
        ```

        ### `string`

        ```typescript
        const value: string = "other";
        ```
        """;

    private static readonly GeneratorInput Input = GeneratorInput.Of(
        ("docs/models/components/crate.md", Crate),
        ("docs/models/components/size.md", Size),
        ("docs/models/components/known.md", Known),
        ("docs/models/components/tag.md", Tag));

    [Theory]
    [InlineData("""{"kind":"crate \"1\"","isCrate":true,"size":-1,"label":{"text":"b","count":1.5},"any":null,"more":1}""", "")]
    [InlineData("""{"kind":"box","isCrate":false}""", "$.kind OtherLiteral Crate crate.md|$.isCrate OtherLiteral Crate crate.md")]
    [InlineData("""{"kind":"crate \"1\"","size":7}""", "$.size UnknownEnumValue Size size.md")]
    [InlineData("""{"kind":"crate \"1\"","more":1,"other":"x","isCrate":null}""", "$.other UndocumentedMember Crate crate.md")]
    [InlineData("""{"kind":null,"is_crate":true}""", "$.kind NullMember Crate crate.md|$.is_crate OtherSpelling Crate crate.md")]
    [InlineData("""{"kind":"crate \"1\"","label":{"text":["b"],"new":null}}""", "$.label.text OtherKind Label label.md|$.label.new UndocumentedMember Label label.md")]
    [InlineData("""{"kind":"crate \"1\"","tag":"x","tags":["y","new"],"bareTag":"z"}""", "$.bareTag UnknownEnumValue Known known.md")]
    [InlineData("""{"kind":"crate \"1\"","TAG":"x"}""", "$.TAG OtherSpelling Crate crate.md")]
    public void Findings_of_emitted_types(string json, string expected)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(Input));
        var value = JsonSerializer.Deserialize(json, models.Type("Acme.Models.Components.Crate"))!;
        var findings = JsonInspection.Inspect(value, JsonSerializerOptions.Default);
        Assert.Equal(expected, string.Join("|", findings.Select(finding => $"{finding.Path} {finding.Kind} {finding.TypeName} {finding.Page.Replace("docs/models/components/", "", StringComparison.Ordinal)}")));
    }

    [Fact]
    public void The_overlay_of_the_findings_on_pages_settles_them()
    {
        const string Json = """{"KIND":"box","size":7,"bareTag":"a|b `c`","other":["x"],"odd | name":true}""";
        var findings = Inspect(Input, Json);
        Assert.Equal(6, findings.Count);
        var corrected = Input.WithPage("drift.overlay.md", JsonInspection.ToOverlay(findings));
        Assert.Empty(Inspect(corrected, Json));
    }

    private static IReadOnlyList<JsonFinding> Inspect(GeneratorInput input, string json)
    {
        using var models = CompiledModels.Of(GeneratorRun.Of(input));
        var value = JsonSerializer.Deserialize(json, models.Type("Acme.Models.Components.Crate"))!;
        return JsonInspection.Inspect(value, JsonSerializerOptions.Default);
    }
}
