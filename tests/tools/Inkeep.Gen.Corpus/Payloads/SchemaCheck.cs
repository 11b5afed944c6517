using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Inkeep.Gen.Corpus;

/// <summary>Asks a JSON Schema validator whether real JSON is what the schema of its type says.</summary>
internal sealed class SchemaCheck
{
    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };

    private readonly MethodInfo _get;
    private readonly Dictionary<Type, (JsonObject Text, JsonSchema Rules)> _schemas = [];

    /// <param name="assembly">The models, with their schemas.</param>
    public SchemaCheck(Assembly assembly) => _get = assembly.GetType(SdkFolder.Namespace + ".SpecJson")!.GetMethod("GetJsonSchema")!;

    /// <summary>The schema as the project's user gets it.</summary>
    public JsonObject SchemaOf(Type type, bool isClosed = false) => (JsonObject)_get.MakeGenericMethod(type).Invoke(null, [isClosed])!;

    /// <summary>Why the validator refuses the JSON, at the innermost place; null when it accepts it.</summary>
    public string? Refusal(JsonElement json, Type type)
    {
        var schema = Known(type).Rules;
        if (schema.Evaluate(json).IsValid)
        {
            return null;
        }

        var errors = schema.Evaluate(json, Listed).Details!
            .Where(detail => detail.Errors is { Count: > 0 })
            .OrderByDescending(detail => detail.InstanceLocation.SegmentCount)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        return errors.FirstOrDefault() ?? "refused";
    }

    /// <summary>The JSON with a value of another kind in each required member, one at a time.</summary>
    public IEnumerable<JsonElement> WithWrongKinds(JsonElement json, Type type)
    {
        var schema = Known(type).Text;
        if (json.ValueKind != JsonValueKind.Object || schema["required"] is not JsonArray required)
        {
            yield break;
        }

        foreach (var name in required.Select(name => name!.GetValue<string>()))
        {
            // A reference may lead to a type that takes any kind; a type that is said here doesn't.
            if (schema["properties"]![name] is JsonObject member && member["type"] is { } && json.TryGetProperty(name, out _))
            {
                var kinds = member["type"] is JsonArray several ? [.. several.Select(kind => kind!.GetValue<string>())] : new[] { member["type"]!.GetValue<string>() };
                var changed = JsonNode.Parse(json.GetRawText())!;
                changed[name] = kinds.Contains("boolean") ? JsonValue.Create(5) : JsonValue.Create(true);
                yield return JsonElement.Parse(changed.ToJsonString());
            }
        }
    }

    private (JsonObject Text, JsonSchema Rules) Known(Type type)
    {
        if (!_schemas.TryGetValue(type, out var schema))
        {
            var text = SchemaOf(type);
            _schemas[type] = schema = (text, JsonSchema.FromText(text.ToJsonString()));
        }

        return schema;
    }

    /// <summary>Prints what the schemas say of a file of payloads.</summary>
    public static void Run(Assembly assembly, string file, TextWriter output)
    {
        var types = new PayloadTypes(assembly);
        var check = new SchemaCheck(assembly);
        var (accepted, spoiled, refused) = (0, 0, 0);
        var reasons = new List<(Payload Payload, string Reason)>();
        foreach (var payload in File.ReadLines(file).Where(line => line.Length > 0).Select(Payload.Parse))
        {
            if (types.Find(payload) is not { } type)
            {
                continue;
            }

            if (check.Refusal(payload.Json, type) is { } reason)
            {
                reasons.Add((payload, reason));
                continue;
            }

            accepted++;
            foreach (var wrong in check.WithWrongKinds(payload.Json, type))
            {
                spoiled++;
                refused += check.Refusal(wrong, type) is null ? 0 : 1;
            }
        }

        output.WriteLine($"  JSON Schema: {accepted} accepted, {reasons.Count} refused; with a wrong kind in a required member {refused} of {spoiled} refused");
        foreach (var kind in reasons.GroupBy(refusal => refusal.Reason.Split(": ")[^1]).OrderByDescending(kind => kind.Count()).Take(15))
        {
            output.WriteLine($"    {kind.Count()} like {kind.First().Payload.Group}.{kind.First().Payload.Type}: {kind.First().Reason}");
            output.WriteLine($"        {kind.First().Payload.Json.GetRawText()[..Math.Min(200, kind.First().Payload.Json.GetRawText().Length)]}");
        }
    }
}
