using System.Text.Json;
using Inkeep.Gen.Corpus;
using Inkeep.Gen.Json.Tests.Corpus;

namespace Inkeep.Gen.Json.Tests.Schemas;

/// <summary>
/// A validator of JSON Schema says of real JSON what reading it says: the schema of a type accepts what is documented, and whatever it refuses,
/// reading finds something about.
/// </summary>
/// <remarks>A slice of the payloads; with <c>INKEEP_ALL_PAYLOADS=1</c> all of them, and so many are accepted. The others spell a required member
/// otherwise than its page, have a null in one that the page doesn't call nullable, or are no documented case of a union.</remarks>
[Trait("Set", "Long")]
public sealed class SchemaPayloadTests
{
    // Of each type.
    private const int MostPayloads = 2;

    // What makes JSON another than the schema says. Another spelling does where the member is required: to the schema it is one more member.
    private static readonly JsonFindingKind[] Wrong = [JsonFindingKind.NullMember, JsonFindingKind.UnknownUnionCase, JsonFindingKind.OtherLiteral];

    private static readonly bool All = Environment.GetEnvironmentVariable("INKEEP_ALL_PAYLOADS") == "1";

    [Theory]
    [InlineData("inkeep-0.2.4-alpha.27.jsonl", "inkeep__inkeep-analytics-typescript-0.2.4-alpha.27", 2702)]
    [InlineData("dub-0.72.1.jsonl", "dubinc__dub-ts", 644)]
    [InlineData("shippo-2.18.0.jsonl", "goshippo__shippo-javascript-sdk", 492)]
    [InlineData("glean-0.4.4.jsonl", "gleanwork__api-client-typescript", 2993)]
    [InlineData("mistral-2.6.1.jsonl", "mistralai__client-ts", 921)]
    public void A_validator_accepts_what_is_documented(string file, string sdk, int accepted)
    {
        PublishedSdks.NeedSharedFolder();
        var assembly = PublishedSdks.Check(sdk).Models!.Assembly;
        var types = new PayloadTypes(assembly);
        var schemas = new SchemaCheck(assembly);
        int count = 0, spoiled = 0;
        var failures = new List<string>();
        foreach (var group in File.ReadLines(PublishedSdks.Payloads(file)).Where(line => line.Length > 0).Select(Gen.Corpus.Payload.Parse).GroupBy(payload => (payload.Group, payload.Type)))
        {
            foreach (var payload in All ? group : group.Take(MostPayloads))
            {
                var type = types.Find(payload)!;
                var refusal = schemas.Refusal(payload.Json, type);
                var (isWrong, finding) = Read(payload.Json, type);
                if (refusal is null ? isWrong : finding is null && !HasNullItem(payload.Json))
                {
                    failures.Add($"{type.Name}: the schema says {refusal ?? "nothing"}, reading says {finding ?? "nothing"}\n  {payload.Json}");
                }
                else if (refusal is null)
                {
                    count++;
                    foreach (var wrong in schemas.WithWrongKinds(payload.Json, type))
                    {
                        spoiled++;
                        if (schemas.Refusal(wrong, type) is null) failures.Add($"{type.Name}: accepted {wrong}");
                    }
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage("{0}: {1} accepted, {2} with a wrong kind refused", file, count, spoiled);
        Assert.True(failures.Count == 0, $"{failures.Count}:\n{string.Join("\n", failures.Take(20))}");
        Assert.True(spoiled >= 20, $"only {spoiled}");
        if (All) Assert.Equal(accepted, count);
    }

    private static (bool IsWrong, string? Finding) Read(JsonElement json, Type type)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, type, SpecJsonResolver.TolerantOptions);
            if (value is null) return (true, "null");
            var findings = JsonInspection.Inspect(value);
            return (findings.Any(finding => Wrong.Contains(finding.Kind)), findings.Select(finding => finding.ToString()).FirstOrDefault());
        }
        catch (JsonException exception)
        {
            // It may be about a member of another spelling, which the schema doesn't know as the member.
            return (false, exception.Message);
        }
    }

    // Reading keeps it, and has nothing to say of it.
    private static bool HasNullItem(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null || HasNullItem(item)),
        JsonValueKind.Object => json.EnumerateObject().Any(member => HasNullItem(member.Value)),
        _ => false,
    };
}
