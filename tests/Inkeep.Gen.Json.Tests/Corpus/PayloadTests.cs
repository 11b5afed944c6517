using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.Corpus;

namespace Inkeep.Gen.Json.Tests.Corpus;

/// <summary>Every line of real JSON is read and written back. What isn't is counted by its reason, which must not be ours.</summary>
[Trait("Set", "Long")]
public sealed class PayloadTests
{
    [Theory]
    [InlineData("inkeep-0.2.4-alpha.27.jsonl", "inkeep__inkeep-analytics-typescript-0.2.4-alpha.27", 2935, 0, 0)]
    [InlineData("dub-0.72.1.jsonl", "dubinc__dub-ts", 899, 20, 0)]
    [InlineData("shippo-2.18.0.jsonl", "goshippo__shippo-javascript-sdk", 609, 0, 0)]
    [InlineData("glean-0.4.4.jsonl", "gleanwork__api-client-typescript", 3117, 0, 0)]
    [InlineData("mistral-2.6.1.jsonl", "mistralai__client-ts", 1831, 90, 24)]
    public void Every_payload_comes_back_as_it_was(string file, string sdk, int all, int nulls, int notOurs)
    {
        PublishedSdks.NeedSharedFolder();
        var assembly = PublishedSdks.Check(sdk).Models!.Assembly;
        var types = new PayloadTypes(assembly);
        var spec = (JsonSerializerOptions)assembly.GetType(SdkFolder.Namespace + ".SpecJson")!.GetProperty("Options")!.GetValue(null)!;
        var payloads = File.ReadLines(PublishedSdks.Payloads(file)).Where(line => line.Length > 0).Select(Gen.Corpus.Payload.Parse).ToList();
        Assert.Equal(all, payloads.Count);
        Assert.Empty(payloads.Where(payload => types.Find(payload) is null).Select(payload => $"{payload.Group}.{payload.Type}").Distinct());
        foreach (var options in new[] { spec, JsonSerializerOptions.Default })
        {
            var results = payloads.ConvertAll(payload => PayloadCheck.Try(payload, types.Find(payload)!, options));
            var refused = results.Where(result => result.Outcome == PayloadCheck.Outcome.Refused).ToList();
            var ours = results.Where(result => result.Outcome == PayloadCheck.Outcome.Unequal).Concat(refused.Where(result => !IsNotOurs(result))).ToList();
            Assert.True(ours.Count == 0, $"{ours.Count} of {all}, first:\n{string.Join("\n", ours.Take(5).Select(result => $"{result.Payload.Type}: {result.Detail}\n  {result.Payload.Json}"))}");
            Assert.Equal(nulls, results.Count(result => result.Outcome == PayloadCheck.Outcome.NullRefused));
            Assert.Equal(notOurs, refused.Count);
            Assert.Equal(all - nulls - notOurs, results.Count(result => result.Outcome == PayloadCheck.Outcome.Equal));
        }
    }

    // A name on the wire that no page tells, and text in a date that is none: the SDKs' own schemas are laxer than their pages.
    private static bool IsNotOurs(PayloadCheck.PayloadResult result) =>
        Lacks(result, "sizeBytes", "bytes") || Lacks(result, "schemaDefinition", "schema") || HasNoDate(result);

    private static bool Lacks(PayloadCheck.PayloadResult result, string documented, string onTheWire) =>
        result.Detail.Contains($"lacks the required member '{documented}'", StringComparison.Ordinal)
        && At(result) is { ValueKind: JsonValueKind.Object } place
        && place.TryGetProperty(onTheWire, out _)
        && !place.TryGetProperty(documented, out _);

    private static bool HasNoDate(PayloadCheck.PayloadResult result) =>
        result.Detail.Contains("can't be read as DateOnly", StringComparison.Ordinal)
        && At(result) is { ValueKind: JsonValueKind.String } place
        && !DateTimeOffset.TryParse(place.GetString(), CultureInfo.InvariantCulture, out _);

    // The value at the path that the message ends with.
    private static JsonElement At(PayloadCheck.PayloadResult result) =>
        JsonPlace.At(result.Payload.Json, result.Detail.Split(" Path: ")[1].Split(" | ")[0]);
}
