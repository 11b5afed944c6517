using Inkeep.Gen;
using Inkeep.Gen.AspNetCore;
using Microsoft.AspNetCore.OpenApi;

// Where the options themselves are configured, so that no using is needed.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Models made by Inkeep.Gen in OpenAPI documents.</summary>
public static class InkeepOpenApiExtensions
{
    /// <summary>Describes models by their pages. Without it a model is a schema that says nothing, since its converter hides it.</summary>
    /// <remarks>The project with the pages has to know their schemas: <c>InkeepSchema</c> is <c>true</c> where this package is referenced, else it has
    /// to be set there.</remarks>
    /// <param name="options">The options of a document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddInkeepModels(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => ModelSchema.NameOf(type.Type) ?? (IsCollection(type.Type) ? null : others(type));
        return options
            .AddSchemaTransformer(static (schema, context, _) =>
            {
                OpenApiModels.Mark(schema, context.JsonTypeInfo.Type);
                return Task.CompletedTask;
            })
            .AddDocumentTransformer(static (document, _, _) =>
            {
                OpenApiModels.Describe(document);
                return Task.CompletedTask;
            });
    }

    // Described where they stand, as other lists and dictionaries are.
    private static bool IsCollection(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueList<>) || type.GetGenericTypeDefinition() == typeof(ValueMap<>));
}
