using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Inkeep.Gen.Corpus;

/// <summary>Reads and writes real JSON with the loaded models, by plain JsonSerializer and by SpecJson, and compares what comes back.</summary>
internal static partial class PayloadCheck
{
    private const int MostPrinted = 15;

    private static readonly JsonSerializerOptions Plain = new();

    public static bool Run(Assembly assembly, string file, TextWriter output)
    {
        var payloads = File.ReadLines(file).Where(line => line.Length > 0).Select(Payload.Parse).ToList();
        var types = new PayloadTypes(assembly);
        var spec = (JsonSerializerOptions)assembly.GetType(SdkFolder.Namespace + ".SpecJson")!.GetProperty("Options")!.GetValue(null)!;
        output.WriteLine($"payloads: {payloads.Count} of {Path.GetFileName(file)}");
        foreach (var missing in payloads.Where(payload => types.Find(payload) is null).GroupBy(payload => payload.Group + "." + payload.Type))
        {
            output.WriteLine($"  no type {missing.Key}: {missing.Count()} payloads");
        }

        var tried = payloads.Where(payload => types.Find(payload) is not null).ToList();
        var plain = tried.ConvertAll(payload => Try(payload, types.Find(payload)!, Plain));
        var bySpec = tried.ConvertAll(payload => Try(payload, types.Find(payload)!, spec));
        Print("JsonSerializer", plain, output);
        Print("SpecJson.Options", bySpec, output, onlyCounts: plain.Select(result => result.Detail).SequenceEqual(bySpec.Select(result => result.Detail)));
        return plain.Concat(bySpec).All(result => result.Outcome is Outcome.Equal or Outcome.NullRefused);
    }

    public static PayloadResult Try(Payload payload, Type type, JsonSerializerOptions options)
    {
        try
        {
            var value = JsonSerializer.Deserialize(payload.Json.GetRawText(), type, options);
            var written = JsonSerializer.SerializeToElement(value, type, options);
            return JsonComparison.FirstDifference(payload.Json, written) is { } difference
                ? new PayloadResult(payload, Outcome.Unequal, $"{difference.Path}: {Short(difference.Expected)} came back as {Short(difference.Actual)}")
                : new PayloadResult(payload, Outcome.Equal, "");
        }
        catch (JsonException refusal)
        {
            return new PayloadResult(payload, IsNullAt(payload.Json, refusal.Path) ? Outcome.NullRefused : Outcome.Refused, refusal.Message);
        }
        catch (Exception failure)
        {
            return new PayloadResult(payload, Outcome.Refused, failure.GetType().Name + ", which is no JsonException: " + failure.Message);
        }
    }

    private static void Print(string title, List<PayloadResult> results, TextWriter output, bool onlyCounts = false)
    {
        var counts = Enum.GetValues<Outcome>().Select(outcome => $"{results.Count(result => result.Outcome == outcome)} {Words(outcome)}");
        output.WriteLine($"  {title}: {results.Count} tried, {string.Join(", ", counts)}");
        if (onlyCounts)
        {
            return;
        }

        foreach (var outcome in new[] { Outcome.Refused, Outcome.Unequal, Outcome.NullRefused })
        {
            var kinds = results.Where(result => result.Outcome == outcome).GroupBy(result => KindOf(result.Detail)).OrderByDescending(kind => kind.Count()).ToList();
            foreach (var kind in kinds.Take(MostPrinted))
            {
                var first = kind.First();
                output.WriteLine($"    {kind.Count()} {Words(outcome)} like {first.Payload.Group}.{first.Payload.Type}: {first.Detail}");
                output.WriteLine($"        {Short(first.Payload.Json.GetRawText())}");
            }

            if (kinds.Count > MostPrinted)
            {
                output.WriteLine($"    +{kinds.Count - MostPrinted} more kinds of {Words(outcome)}");
            }
        }
    }

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Equal => "equal",
        Outcome.Unequal => "unequal",
        Outcome.Refused => "refused",
        _ => "refused for a null in a required number, boolean or date",
    };

    // One kind of failure whatever the value and wherever in a list.
    private static string KindOf(string detail) => Indexes().Replace(detail.Split(" Path: ")[0].Split(" came back")[0].Split(": ")[0], "[]");

    private static string Short(string text) => text.Length > 160 ? text[..160] + "…" : text;

    private static bool IsNullAt(JsonElement json, string? path)
    {
        var node = JsonNode.Parse(json.GetRawText());
        foreach (Match step in PathSteps().Matches(path ?? "$.?"))
        {
            var name = step.Groups["name"].Success ? step.Groups["name"].Value : step.Groups["quoted"].Value;
            switch (node)
            {
                case JsonArray items when int.TryParse(step.Groups["index"].Value, out var index) && index < items.Count:
                    node = items[index];
                    break;
                case JsonObject members when members.TryGetPropertyValue(name, out var member):
                    node = member;
                    break;
                default:
                    return false;
            }
        }

        return node is null;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Indexes();

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]")]
    private static partial Regex PathSteps();

    public enum Outcome
    {
        Equal,
        Unequal,
        Refused,
        NullRefused,
    }

    public sealed record PayloadResult(Payload Payload, Outcome Outcome, string Detail);
}
