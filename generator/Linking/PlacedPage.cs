using System.Linq;
using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Linking.Unions;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking;

/// <summary>A page with its place among the others.</summary>
internal sealed record PlacedPage(Page Page, PageAddress Address, PageOptions Options);

/// <summary>All that linking one page depends on: the page, and the slice of the other pages that its own references need.</summary>
internal sealed record LinkRequest(
    Page Page, DeclaredType Declared, References References, EquatableArray<CaseEvidence> Cases, EquatableArray<string> MissingHere)
{
    public static LinkRequest? Of(PlacedPage placed, PageIndex index, PlaceholderIndex placeholders)
    {
        if (index.ByPath(placed.Address.Path) is not { } declared)
        {
            return null;
        }

        var resolver = new ReferenceResolver(index, placeholders);
        var missingHere = placeholders.FirstUsedOn(placed.Address.Path).Select(static missing => missing.Address.Path + " " + missing.Name);
        return new LinkRequest(placed.Page, declared, References.Of(placed.Page, placed.Address, resolver), default, missingHere.ToEquatableArray());
    }

    /// <summary>The same with what a union needs of its members.</summary>
    public LinkRequest With(PageIndex index, PlaceholderIndex placeholders, PathTable<PageEvidence> evidence, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return Page is UnionPage union
            ? this with { Cases = CaseEvidenceReader.Read(union, Declared, new ReferenceResolver(index, placeholders), evidence) }
            : this;
    }
}
