using System.Text.Json;

namespace Inkeep.Gen.Corpus;

/// <summary>What a member of a source's types truly is; <c>?</c> where nobody knows.</summary>
/// <param name="Documented">What the page says of its type.</param>
internal sealed record TableTruth(string Type, string Field, string Required, string Nullable, string CSharp, string Documented)
{
    /// <summary>The types that have a member with this type, from the outermost: a schema may write one into the other and call it nothing else.</summary>
    public IReadOnlyList<string> Owners { get; private init; } = [];

    /// <summary>The rows of a truth file, made by careful reading.</summary>
    public static IEnumerable<TableTruth> Read(string file) => File.ReadLines(file).Skip(1).Where(line => line.Length > 0)
        .Select(line => line.Split('\t')).Select(cells => new TableTruth(cells[0], cells[1], cells[2], cells[3], cells[5], cells[4]));

    /// <summary>The members of every object in a folder of JSON Schemas; the object of a file itself is a message.</summary>
    public static IEnumerable<TableTruth> ReadSchemas(string folder) => Directory.EnumerateFiles(folder, "*.schema.json").Order(StringComparer.Ordinal)
        .SelectMany(file =>
        {
            var name = Path.GetFileName(file).Split('.')[0];
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return Members(name + "Message", [], document.RootElement, document.RootElement).ToList();
        });

    private static IEnumerable<TableTruth> Members(string type, IReadOnlyList<string> owners, JsonElement schema, JsonElement root)
    {
        foreach (var definition in schema.TryGetProperty("definitions", out var definitions) ? definitions.EnumerateObject() : default)
        {
            foreach (var row in Members(definition.Name, [], definition.Value, root))
            {
                yield return row;
            }
        }

        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default)
        {
            var inner = property.Value.TryGetProperty("items", out var items) ? items : property.Value;
            yield return new TableTruth(type, property.Name, required.Contains(property.Name) ? "1" : "0", "?", TypeOf(property.Value, root), "schema of " + type) { Owners = owners };
            foreach (var row in Members(property.Name, [.. owners, type], inner, root))
            {
                yield return row;
            }
        }
    }

    // By its format, or in words.
    private static bool IsPointInTime(JsonElement schema) =>
        (schema.TryGetProperty("format", out var format) && format.GetString() == "date-time")
        || (schema.TryGetProperty("description", out var description) && description.GetString()!.Contains("ISO 8601", StringComparison.Ordinal));

    private static string TypeOf(JsonElement schema, JsonElement root)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return TypeOf(reference.GetString()!.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name)), root);
        }

        return (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : "") switch
        {
            "string" => IsPointInTime(schema) ? "DateTimeOffset" : "string",
            "integer" => "long",
            "number" => "double",
            "boolean" => "bool",
            "array" when schema.TryGetProperty("items", out var items) => $"IReadOnlyList<{TypeOf(items, root)}>",
            "object" when schema.TryGetProperty("properties", out _) => "Model",
            _ => "JsonElement",
        };
    }
}
