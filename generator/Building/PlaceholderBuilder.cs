using System.Threading;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Makes the type that stands for a missing page; what its examples don't show is kept as extras.</summary>
internal static class PlaceholderBuilder
{
    public static IEnumerable<TypeModel> BuildAll(TypeCatalog catalog, PlaceholderIndex placeholders, CancellationToken token)
    {
        var resolver = new ReferenceResolver(catalog, placeholders.Types);
        foreach (var placeholder in placeholders.All)
        {
            token.ThrowIfCancellationRequested();
            yield return Build(placeholder, catalog, resolver);
        }
    }

    private static TypeModel Build(Placeholder placeholder, TypeCatalog catalog, ReferenceResolver resolver)
    {
        var page = placeholder.Page;
        var model = page.Kind switch
        {
            PageKind.Object => new ObjectBuilder(placeholder.Type, References.Of(page.Types, page.Location, resolver), example: default).Build(page).Model!,
            PageKind.Enum => EnumBuilder.Build(page, placeholder.Type, example: default).Model!,
            _ => Union(placeholder.Type),
        };
        return model with
        {
            Schema = SchemaNames.Of(model.Name, catalog) is { } name ? JsonSchemaBuilder.Build(model, page, name) : null,
            Documentation = DocumentationComposer.ForPlaceholder(
                page,
                "Stands for the page <c>" + XmlText.Escape(placeholder.Location.Path) + "</c>, which is not in the project.",
                "Shaped from the examples of the pages that mention it. Adding the page replaces it."),
        };
    }

    private static UnionModel Union(DeclaredType type) => new()
    {
        Name = type.Name,
        HintName = type.HintName,
        Source = type.Location.File,
        IsPublic = type.Page.Options.IsPublic,
        Cases = default,
        Plan = new UnionPlan(),
    };
}
