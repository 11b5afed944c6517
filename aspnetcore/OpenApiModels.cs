using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Inkeep.Gen.AspNetCore;

/// <summary>Writes the schemas of models into a document: the components that a model refers to come with it.</summary>
/// <remarks><c>AddInkeepModels</c> does this for <c>Microsoft.AspNetCore.OpenApi</c>. Other makers of documents that have schemas of the same library
/// call <see cref="Mark"/> for each schema and <see cref="Describe(OpenApiDocument)"/> for the document.</remarks>
public static class OpenApiModels
{
    private const string Components = "#/components/schemas/";

    // Not in the document that is written.
    private const string TypeKey = "inkeep-type";

    /// <summary>Remembers the type of a schema. Were it described at once, whoever makes the document could resolve the references in it to copies.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">The type, a model or any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="type"/> is null.</exception>
    public static void Mark(OpenApiSchema schema, Type type)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        (schema.Metadata ??= new Dictionary<string, object>())[TypeKey] = type;
    }

    /// <summary>Describes each marked schema of a model or of a collection of models in a document; everything else is left as it is.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The project of a model doesn't ask for schemas.</exception>
    public static void Describe(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var visitor = new MarkedSchemas();
        new OpenApiWalker(visitor).Walk(document);
        foreach (var (schema, type) in visitor.Found) Describe(schema, type, document);
    }

    private static void Describe(OpenApiSchema schema, Type type, OpenApiDocument document)
    {
        if (Read(type, document) is { } model) Copy(model, schema);
    }

    private static OpenApiSchema? Read(Type type, OpenApiDocument document)
    {
        var mentioned = new List<Type>();
        var json = ModelSchema.Describe(type, Refer);
        if (json is null) return null;
        foreach (var other in mentioned) Add(other, document);
        return Parse(json, document);

        string Refer(Type other)
        {
            mentioned.Add(other);
            return Components + ModelSchema.NameOf(other);
        }
    }

    // Before what it refers to, which may refer to it.
    private static void Add(Type type, OpenApiDocument document)
    {
        string name = ModelSchema.NameOf(type)!;
        if (document.Components?.Schemas?.ContainsKey(name) == true) return;
        var schema = new OpenApiSchema();
        document.AddComponent(name, schema);
        Describe(schema, type, document);
    }

    private static OpenApiSchema Parse(JsonObject json, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(json.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;

    // A schema that a transformer is given is the one that the document gets.
    private static void Copy(OpenApiSchema from, OpenApiSchema to)
    {
        to.Title = from.Title;
        to.Type = from.Type;
        to.Format = from.Format;
        to.Description = from.Description ?? to.Description;
        to.Deprecated = from.Deprecated;
        to.Properties = from.Properties;
        to.Required = from.Required;
        to.AdditionalProperties = from.AdditionalProperties;
        to.AdditionalPropertiesAllowed = from.AdditionalPropertiesAllowed;
        to.Items = from.Items;
        to.AnyOf = from.AnyOf;
        to.Discriminator = from.Discriminator;
        to.Enum = from.Enum;
    }

    private sealed class MarkedSchemas : OpenApiVisitorBase
    {
        public List<(OpenApiSchema Schema, Type Type)> Found { get; } = [];

        public override void Visit(IOpenApiSchema schema)
        {
            if (schema is OpenApiSchema { Metadata: { } metadata } marked && metadata.TryGetValue(TypeKey, out object? type)) Found.Add((marked, (Type)type));
        }
    }
}
