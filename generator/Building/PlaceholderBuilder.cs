using System;
using System.Collections.Generic;
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
    public static IEnumerable<TypeModel> LinkAll(TypeCatalog index, PlaceholderIndex placeholders, CancellationToken token)
    {
        foreach (var placeholder in placeholders.All)
        {
            token.ThrowIfCancellationRequested();
            yield return Link(placeholder, index, placeholders);
        }
    }

    private static TypeModel Link(Placeholder placeholder, TypeCatalog index, PlaceholderIndex placeholders)
    {
        var model = placeholder.Page switch
        {
            ObjectPage fields => new ObjectBuilder(
                placeholder.Type, References.Of(fields, placeholder.Address, new ReferenceResolver(index, placeholders))).Link(fields).Model!,
            EnumPage values => new EnumBuilder(placeholder.Type).Link(values).Model!,
            UnionPage => Union(placeholder.Type),
            _ => throw new InvalidOperationException("A page of no known kind: " + placeholder.Page.GetType().Name),
        };
        return model with
        {
            Documentation = DocumentationComposer.ForPlaceholder(
                placeholder.Page,
                "Stands for the page <c>" + XmlText.Escape(placeholder.Address.Path) + "</c>, which is not in the project.",
                "Shaped from the examples of the pages that mention it. Adding the page replaces it."),
        };
    }

    private static UnionModel Union(DeclaredType type) => new()
    {
        Name = type.Name,
        HintName = type.HintName,
        Source = type.Page.Address.Path,
        IsPublic = type.Page.Options.IsPublic,
        Cases = default,
        Plan = new UnionPlan(),
    };
}
