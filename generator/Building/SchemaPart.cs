using Inkeep.Gen.Json;

namespace Inkeep.Gen.Building;

/// <summary>A schema in the making: its keywords in the order in which they are printed.</summary>
internal sealed record SchemaPart(EquatableArray<JsonProperty> Keywords)
{
    /// <summary>Every value fits it.</summary>
    public static SchemaPart Anything { get; } = new(default(EquatableArray<JsonProperty>));

    public JsonObject Value => new(Keywords);

    public static SchemaPart OfType(string type, string? format = null)
    {
        var schema = Anything.With("type", new JsonString(type));
        return format is null ? schema : schema.With("format", new JsonString(format));
    }

    public SchemaPart With(string keyword, JsonValue value) => new(Keywords.Append(new JsonProperty(keyword, value)).ToEquatableArray());

    /// <summary>The same, or null.</summary>
    public SchemaPart OrNull() => Keywords switch
    {
        { Count: 0 } => this,
        _ when Keywords[0] is { Name: "type", Value: JsonString type } && Keywords.All(static keyword => keyword.Name != "const") =>
            new(Keywords.Skip(1).Prepend(new JsonProperty("type", new JsonArray(EquatableArray.Create<JsonValue>(type, Null)))).ToEquatableArray()),
        _ => Anything.With("anyOf", new JsonArray(EquatableArray.Create<JsonValue>(Value, OfType("null").Value))),
    };

    /// <summary>The same with what the page says of it.</summary>
    public SchemaPart Describe(string description, bool isDeprecated)
    {
        var schema = description.Length == 0 ? this : With("description", new JsonString(description));
        return isDeprecated ? schema.With("deprecated", new JsonBoolean(true)) : schema;
    }

    /// <summary>A line for each keyword, and for each property, so that an edit of one changes one; everything fits what can't be printed.</summary>
    public EquatableArray<string> ToLines()
    {
        var lines = new List<string>();
        var isAmongProperties = false;
        foreach (var line in JsonPrinter.Print(Value))
        {
            var text = line.TrimStart();
            var indent = line.Length - text.Length;
            var isEnd = text[0] is '}' or ']';
            if (lines.Count == 0 || indent == 0 || (indent == 2 && (!isEnd || isAmongProperties)) || (indent == 4 && !isEnd && isAmongProperties))
            {
                isAmongProperties = indent == 2 ? text == "\"properties\": {" : isAmongProperties;
                lines.Add(line);
            }
            else
            {
                var last = lines[lines.Count - 1];
                lines[lines.Count - 1] = last + (last[last.Length - 1] == ',' ? " " : "") + text;
            }
        }

        return lines.Count == 0 ? EquatableArray.Create("{}") : lines.ToEquatableArray();
    }

    private static JsonString Null { get; } = new("null");
}
