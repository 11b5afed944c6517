using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.Corpus;
using Inkeep.Gen.Json.Tests.Corpus;

namespace Inkeep.Gen.Json.Tests.Lenient;

/// <summary>
/// Real JSON with every member deleted, and every value replaced by each other kind, one at a time and several at once: lenient reading accepts it
/// all and gives it back, inspection says what it was, strict reading refuses what inspection has anything to say of.
/// </summary>
/// <remarks>A slice of the payloads; with <c>INKEEP_ALL_PAYLOADS=1</c> all of them.</remarks>
[Collection(nameof(JsonInspection))]
[Trait("Set", "Long")]
public sealed class SpoiledPayloadTests
{
    // Of each type, and of each payload.
    private const int MostPayloads = 2;
    private const int MostSpoiled = 20;
    private const int Seed = 20;

    private static readonly bool All = Environment.GetEnvironmentVariable("INKEEP_ALL_PAYLOADS") == "1";

    [Theory]
    [InlineData("inkeep-0.2.4-alpha.27.jsonl", "inkeep__inkeep-analytics-typescript-0.2.4-alpha.27")]
    [InlineData("dub-0.72.1.jsonl", "dubinc__dub-ts")]
    [InlineData("shippo-2.18.0.jsonl", "goshippo__shippo-javascript-sdk")]
    [InlineData("glean-0.4.4.jsonl", "gleanwork__api-client-typescript")]
    [InlineData("mistral-2.6.1.jsonl", "mistralai__client-ts")]
    public void Lenient_reading_takes_all_and_loses_nothing(string file, string sdk)
    {
        PublishedSdks.NeedSharedFolder();
        var assembly = PublishedSdks.Check(sdk).Models!.Assembly;
        var types = new PayloadTypes(assembly);
        var readings = new Readings(assembly.GetType(SdkFolder.Namespace + ".SpecJson")!);
        var random = new Random(Seed);
        var failures = new List<string>();
        int spoiled = 0;
        foreach (var group in File.ReadLines(PublishedSdks.Payloads(file)).Where(line => line.Length > 0).Select(Gen.Corpus.Payload.Parse).GroupBy(payload => (payload.Group, payload.Type)))
        {
            foreach (var payload in All ? group : group.Where(payload => payload.Json.ValueKind == JsonValueKind.Object).Take(MostPayloads))
            {
                if (payload.Json.ValueKind != JsonValueKind.Object) continue;
                var type = types.Find(payload)!;
                var json = payload.Json.GetRawText();
                var original = readings.Of(json, type);
                if (readings.Fault(json, type, null, original) is { } own) failures.Add($"{type.Name}: {own}\n  {json}");
                var ways = PayloadSpoiler.One(json).ToList();
                foreach (var way in All || ways.Count <= MostSpoiled ? ways : random.GetItems(ways.ToArray(), MostSpoiled).ToList())
                {
                    spoiled++;
                    if (readings.Fault(way.Json, type, way, original) is { } fault) failures.Add($"{type.Name}, {way.Path} {(way.IsDeleted ? "deleted" : "replaced")}: {fault}\n  {way.Json}");
                }

                for (int i = 0; i < 5; i++)
                {
                    spoiled++;
                    var several = PayloadSpoiler.Several(json, random, every: 2 + (i * 3));
                    if (readings.Fault(several, type, null, original) is { } fault) failures.Add($"{type.Name}, several: {fault}\n  {several}");
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage("{0}: {1} spoiled payloads", file, spoiled);
        Assert.True(spoiled > 1000, $"only {spoiled}");
        Assert.True(failures.Count == 0, $"{failures.Count} of {spoiled}:\n{string.Join("\n", failures.Take(20))}");
    }

    /// <summary>What there is to say of a payload as it came.</summary>
    private sealed record Unspoiled(HashSet<string> Findings, bool IsRefused);

    private sealed class Readings(System.Type spec)
    {
        private readonly JsonSerializerOptions _lenient = OptionsOf(spec, "Lenient");
        private readonly JsonSerializerOptions _tolerant = OptionsOf(spec, "Tolerant");
        private readonly JsonSerializerOptions _strict = OptionsOf(spec, "Strict");

        public Unspoiled Of(string json, System.Type type) => new(
            [.. JsonInspection.Inspect(JsonSerializer.Deserialize(json, type, _lenient), _lenient).Select(Short)],
            Refusal(json, type, _tolerant, out _) is not null);

        /// <summary>What is wrong with reading a payload in all three ways; null when nothing is.</summary>
        public string? Fault(string json, System.Type type, Spoiled? way, Unspoiled original)
        {
            object? value;
            try
            {
                value = JsonSerializer.Deserialize(json, type, _lenient);
            }
            catch (Exception exception)
            {
                return "refused: " + exception.Message;
            }

            var element = JsonElement.Parse(json);
            var written = JsonSerializer.SerializeToElement(value, type, _lenient);
            if (!JsonElement.DeepEquals(element, written)) return "came back as " + written.GetRawText();
            var findings = JsonInspection.Inspect(value, _lenient);
            foreach (var finding in findings)
            {
                var place = JsonPlace.At(element, finding.Path);
                if (finding.Kind != JsonFindingKind.OtherSpelling && !CompilerServices.JsonEquality.Same(place, finding.Value)) return "not there: " + finding;
            }

            var tolerant = Refusal(json, type, _tolerant, out var same);
            if (tolerant is null && !Equals(value, same)) return "tolerant reading gives another value";
            if (tolerant is not null && findings.Count == 0) return "nothing found, but refused: " + tolerant;
            if (Refusal(json, type, _strict, out _) is null != (findings.Count == 0)) return $"strict reading refuses other than the {findings.Count} findings";
            if (way is null || tolerant is null) return null;
            var own = findings.Where(finding => !original.Findings.Contains(Short(finding))).ToList();
            return (own.Count > 0 || original.IsRefused) && own.TrueForAll(finding => IsAbout(finding.Path, way.Path)) ? null : $"found {string.Join("; ", own)}, but refused: {tolerant}";
        }

        // What holds a union that has become unknown, or what is inside the new value. What isn't there is called as documented.
        private static bool IsAbout(string found, string spoiled)
        {
            (found, spoiled) = (Folded(found), Folded(spoiled));
            return found.StartsWith(spoiled, StringComparison.OrdinalIgnoreCase) || spoiled.StartsWith(found, StringComparison.OrdinalIgnoreCase);
        }

        private static string Folded(string path) => path.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

        private static string Short(JsonFinding finding) => $"{finding.Path} {finding.Kind}";

        private static string? Refusal(string json, System.Type type, JsonSerializerOptions options, out object? value)
        {
            value = null;
            try
            {
                value = JsonSerializer.Deserialize(json, type, options);
                return null;
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }
        }

        private static JsonSerializerOptions OptionsOf(System.Type spec, string level) =>
            new() { TypeInfoResolver = (IJsonTypeInfoResolver)spec.GetProperty(level + "Resolver")!.GetValue(null)! };
    }
}
