using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.CompilerServices;
using Inkeep.Gen.Corpus;

namespace Inkeep.Gen.Json.Tests.Corpus;

/// <summary>Findings over real JSON: each stands where it says, and strict reading refuses just the payloads that have one.</summary>
[Collection(nameof(JsonInspection))]
[Trait("Set", "Long")]
public sealed class DriftTests
{
    [Theory]
    [InlineData("inkeep-0.2.4-alpha.27.jsonl", "inkeep__inkeep-analytics-typescript-0.2.4-alpha.27")]
    [InlineData("shippo-2.18.0.jsonl", "goshippo__shippo-javascript-sdk")]
    [InlineData("mistral-2.6.1.jsonl", "mistralai__client-ts")]
    public void Every_finding_stands_where_it_says(string file, string sdk)
    {
        PublishedSdks.NeedSharedFolder();
        var assembly = PublishedSdks.Check(sdk).Models!.Assembly;
        var types = new PayloadTypes(assembly);
        var spec = assembly.GetType(SdkFolder.Namespace + ".SpecJson")!;
        var lenient = (JsonSerializerOptions)spec.GetProperty("Options")!.GetValue(null)!;
        var strict = new JsonSerializerOptions { TypeInfoResolver = (IJsonTypeInfoResolver)spec.GetProperty("StrictResolver")!.GetValue(null)! };
        var kinds = new HashSet<JsonFindingKind>();
        foreach (var payload in File.ReadLines(PublishedSdks.Payloads(file)).Where(line => line.Length > 0).Select(Gen.Corpus.Payload.Parse))
        {
            var type = types.Find(payload)!;
            if (PayloadCheck.Try(payload, type, lenient).Outcome != PayloadCheck.Outcome.Equal)
            {
                continue;
            }

            var json = payload.Json.GetRawText();
            var findings = JsonInspection.Inspect(JsonSerializer.Deserialize(json, type, lenient), lenient);
            foreach (var finding in findings)
            {
                kinds.Add(finding.Kind);
                Assert.True(StandsIn(payload.Json, finding), $"{finding}\n{json}");
                Assert.EndsWith(".md", finding.Page, StringComparison.Ordinal);
            }

            var refusal = Record.Exception(() => JsonSerializer.Deserialize(json, type, strict));
            Assert.Equal(findings.Count == 0 ? null : findings[0].Path, (refusal as JsonException)?.Path);
        }

        Assert.Contains(JsonFindingKind.OtherSpelling, kinds);
    }

    private static bool StandsIn(JsonElement json, JsonFinding finding)
    {
        var place = JsonPlace.At(json, finding.Path);
        if (place.ValueKind == JsonValueKind.Undefined)
        {
            return false;
        }

        return finding.Kind == JsonFindingKind.OtherSpelling
            ? finding.Path.Contains(finding.Member!, StringComparison.Ordinal)
            : JsonEquality.Same(place, finding.Value);
    }
}
