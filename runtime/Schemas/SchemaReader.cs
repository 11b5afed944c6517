using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Reads what the generator wrote about a type, and makes it as open as it is asked to be.</summary>
internal sealed class SchemaReader
{
    // Beyond this a schema without references would grow with the number of ways that lead to a type.
    private const int MostInlined = 8;

    private readonly Func<Type, string>? _reference;
    private readonly bool _isClosed;
    private readonly Type[] _within;

    /// <param name="reference">Says how to refer to a definition; null where definitions stand where they are used.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    /// <param name="within">The definitions that are being read, the innermost last.</param>
    private SchemaReader(Func<Type, string>? reference, bool isClosed, params Type[] within)
    {
        _reference = reference;
        _isClosed = isClosed;
        _within = within;
    }

    /// <summary>The type that has a definition: the enum of an open enum, the value of a nullable.</summary>
    public static Type DefinitionOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Nullable<>) || type.GetGenericTypeDefinition() == typeof(OpenEnum<>))
            ? DefinitionOf(type.GetGenericArguments()[0])
            : type;

    /// <summary>The schema of a model, of an enum, or of a collection of either; null for any other type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">Says how to refer to a definition.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    public static JsonObject? Read(Type type, Func<Type, string> reference, bool isClosed) => new SchemaReader(reference, isClosed).Read(type);

    /// <summary>What its project calls the schema of a model or an enum; null for any other type.</summary>
    public static string? NameOf(Type type)
    {
        var definition = DefinitionOf(type);
        return TypeInfoFactory.FindConverter(definition) is { } converter ? Parse(converter.Schema, definition)["title"]!.GetValue<string>() : null;
    }

    /// <summary>The same without any reference.</summary>
    public static JsonObject? ReadInline(Type type, bool isClosed) => new SchemaReader(null, isClosed).Read(type);

    private JsonObject? Read(Type type)
    {
        var definition = DefinitionOf(type);
        return TypeInfoFactory.FindConverter(definition) is { } converter ? new SchemaReader(_reference, _isClosed, [.. _within, definition]).ReadModel(converter) : OfCollection(type);
    }

    private JsonObject ReadModel(IModelConverter converter)
    {
        var text = converter.Schema;
        var schema = Parse(text, _within[^1]);
        if (!_isClosed) Open(schema);
        Visit(schema, text.References);
        return schema;
    }

    private static JsonObject Parse(JsonSchemaText text, Type type) => text.IsEmpty
        ? throw new InvalidOperationException($"{type} has no JSON Schema: the project of its page has to set InkeepSchema to true.")
        : JsonNode.Parse(text.Utf8Json)!.AsObject();

    private JsonObject? OfCollection(Type type)
    {
        if (type.IsSZArray && type != typeof(byte[])) return OfContent(type.GetElementType()!, "array", "items", isOwn: false);
        if (!type.IsGenericType) return null;
        var kind = type.GetGenericTypeDefinition();
        var contents = type.GetGenericArguments();
        bool isMap = kind == typeof(ValueMap<>);
        return isMap || (contents.Length == 2 && contents[0] == typeof(string)) ? OfContent(contents[^1], "object", "additionalProperties", isMap)
            : contents.Length == 1 && (kind == typeof(IAsyncEnumerable<>) || typeof(IEnumerable).IsAssignableFrom(type)) ? OfContent(contents[0], "array", "items", kind == typeof(ValueList<>))
            : null;
    }

    // Of other collections of simple types whoever makes the document knows more.
    private JsonObject? OfContent(Type content, string type, string keyword, bool isOwn)
    {
        var definition = DefinitionOf(content);
        var schema = (isOwn ? ScalarSchemas.Of(content) : null) ?? OfCollection(content);
        if (TypeInfoFactory.FindConverter(definition) is not null) Refer(schema = [], definition);
        return schema is null ? null : new JsonObject { ["type"] = type, [keyword] = schema };
    }

    // Any other value of an enum is read too.
    private static void Open(JsonObject schema)
    {
        if (schema["enum"] is not { } values || schema["type"] is not { } type) return;
        schema.Remove("enum");
        schema.Remove("type");
        schema["anyOf"] = new JsonArray(new JsonObject { ["type"] = type.DeepClone(), ["enum"] = values }, new JsonObject { ["type"] = type });
    }

    // Only where schemas are: what stands under "examples" or "const" is data of the page.
    private void Visit(JsonNode? node, Type[] references)
    {
        if (node is not JsonObject schema) return;
        if (schema["additionalProperties"] is JsonValue && _isClosed) schema["additionalProperties"] = false;
        Visit(schema["items"], references);
        Visit(schema["additionalProperties"], references);
        if (schema["properties"] is JsonObject properties)
        {
            foreach (var (_, property) in properties) Visit(property, references);
        }

        if (schema["anyOf"] is JsonArray cases)
        {
            foreach (var item in cases) Visit(item, references);
        }

        if (schema["$ref"] is JsonValue place) Refer(schema, At(place, references));
        if (schema["discriminator"]?["mapping"] is not JsonObject mapping) return;
        if (_reference is null) schema.Remove("discriminator");
        else
        {
            foreach (var (text, target) in mapping.ToList()) mapping[text] = _reference(At(target!.AsValue(), references));
        }
    }

    private static Type At(JsonValue place, Type[] references) => DefinitionOf(references[int.Parse(place.GetValue<string>(), CultureInfo.InvariantCulture)]);

    private void Refer(JsonObject schema, Type definition)
    {
        if (_reference is not null)
        {
            schema["$ref"] = _reference(definition);
            return;
        }

        // What is said of the place goes before what is said of the type.
        schema.Remove("$ref");
        if (_within.Length >= MostInlined || _within.Contains(definition)) return;
        var content = Read(definition)!;
        foreach (var (keyword, value) in content.ToList())
        {
            content.Remove(keyword);
            if (!schema.ContainsKey(keyword)) schema[keyword] = value;
        }
    }
}
