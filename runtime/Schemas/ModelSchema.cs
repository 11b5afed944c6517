using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>The JSON Schema (draft 2020-12) of generated models, with what their pages say: descriptions, formats, examples, documented values.</summary>
/// <remarks>
/// The project with the pages has to ask for it: <c>InkeepSchema</c> is <c>true</c> there. A schema is what reading accepts: an enum may have other
/// values than those listed, an object other members, and an optional member may be null. What is closed has what is documented only.
/// </remarks>
public static class ModelSchema
{
    /// <summary>Returns the schema of a model, with the schemas of the models in it as <c>$defs</c>.</summary>
    /// <param name="type">A model, its enum or <see cref="OpenEnum{TEnum}"/>, or a collection or a dictionary of one.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    /// <returns>A schema of the caller's own, to be changed at will.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="type"/> is no such type.</exception>
    /// <exception cref="InvalidOperationException">The project of the model doesn't ask for schemas.</exception>
    public static JsonObject Get(Type type, bool isClosed = false)
    {
        ArgumentNullException.ThrowIfNull(type);
        var schema = SchemaDocument.Create(type, "#", isClosed) ?? throw new ArgumentException($"{type} is no model made by Inkeep.Gen, nor a collection of one.", nameof(type));

        // First: some validators read on by the dialect that they have met by then.
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        foreach (var (keyword, value) in schema.ToList())
        {
            schema.Remove(keyword);
            document[keyword] = value;
        }

        return document;
    }

    /// <summary>Gives models their schemas in a document that System.Text.Json's exporter makes: to be called by
    /// <c>JsonSchemaExporterOptions.TransformSchemaNode</c> or <c>AIJsonSchemaCreateOptions.TransformSchemaNode</c> with the properties of its context.</summary>
    /// <param name="schema">What the exporter made of the type.</param>
    /// <param name="typeInfo">The type.</param>
    /// <param name="property">The property that holds it, or null.</param>
    /// <param name="path">Where the schema stands in what the exporter makes.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    /// <param name="isInline">Whether the schema has no references, for documents that it is moved about in, as the parameters of an AI function are: the
    /// models in it stand where they are used, and anything is allowed where a model comes to itself again.</param>
    /// <returns>The schema of the model; <paramref name="schema"/> for any other type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="typeInfo"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The project of the model doesn't ask for schemas.</exception>
    public static JsonNode Transform(
        JsonNode schema,
        JsonTypeInfo typeInfo,
        JsonPropertyInfo? property = null,
        ReadOnlySpan<string> path = default,
        bool isClosed = false,
        bool isInline = false)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(typeInfo);
        bool isNullable = IsNullable(typeInfo, property);
        string place = SchemaDocument.PointerTo(path) + (isNullable ? "/anyOf/0" : "");
        if ((isInline ? SchemaReader.ReadInline(typeInfo.Type, isClosed) : SchemaDocument.Create(typeInfo.Type, place, isClosed)) is not { } model) return schema;
        if (isNullable) model = new JsonObject { ["anyOf"] = new JsonArray(model, new JsonObject { ["type"] = "null" }) };

        // What is said of the place goes before what is said of the type.
        if (schema is JsonObject && schema["description"] is { } description) model["description"] = description.DeepClone();
        return model;
    }

    /// <summary>Returns what documents that hold schemas by name call that of a model: its title, which is the type's name where only one type of the
    /// project has it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name; null for a type that is no model and no enum of one, nullable or open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The project of the model doesn't ask for schemas.</exception>
    public static string? NameOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return SchemaReader.NameOf(type);
    }

    /// <summary>Returns the schema of one model alone, for documents that keep definitions in a place of their own.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">Says how the document refers to a type in it; called for each type that the schema mentions.</param>
    /// <param name="isClosed">Whether nothing but what the pages list is allowed.</param>
    /// <returns>The schema; null for a type that is no model, enum of one or collection of either, and no collection of the runtime's own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> or <paramref name="reference"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The project of the model doesn't ask for schemas.</exception>
    public static JsonObject? Describe(Type type, Func<Type, string> reference, bool isClosed = false)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(reference);
        return SchemaReader.Read(type, reference, isClosed);
    }

    private static bool IsNullable(JsonTypeInfo typeInfo, JsonPropertyInfo? property) =>
#if NET9_0_OR_GREATER
        property is { IsGetNullable: true } ||
#endif
        Nullable.GetUnderlyingType(typeInfo.Type) is not null;
}
