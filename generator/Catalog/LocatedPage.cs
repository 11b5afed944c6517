using System.Linq;
using System.Threading;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Unions;

namespace Inkeep.Gen.Catalog;

/// <summary>A page with its place among the others.</summary>
internal sealed record LocatedPage(Page Page, PageLocation Address, PageOptions Options);

/// <summary>All that linking one page depends on: the page, and the slice of the other pages that its own references need.</summary>
internal sealed record BoundPage(
    Page Page, DeclaredType Declared, References References, EquatableArray<CaseShape> Cases, EquatableArray<string> MissingHere)
{
    public static BoundPage? Of(LocatedPage placed, TypeCatalog index, PlaceholderIndex placeholders)
    {
        if (index.ByPath(placed.Address.Path) is not { } declared)
        {
            return null;
        }

        var resolver = new ReferenceResolver(index, placeholders);
        var missingHere = placeholders.FirstUsedOn(placed.Address.Path).Select(static missing => missing.Address.Path + " " + missing.Name);
        return new BoundPage(placed.Page, declared, References.Of(placed.Page, placed.Address, resolver), default, missingHere.ToEquatableArray());
    }

    /// <summary>The same with what a union needs of its members.</summary>
    public BoundPage With(TypeCatalog index, PlaceholderIndex placeholders, PathTable<TypeShape> evidence, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Page is UnionPage union
            ? this with { Cases = CaseShapeReader.Read(union, Declared, new ReferenceResolver(index, placeholders), evidence) }
            : this;
    }
}
