using Inkeep.Gen.Catalog;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>A page with its place in the project, and what overlays say of it: all that is known without looking at other pages.</summary>
/// <param name="Overlays">In the order in which they apply: later ones win.</param>
internal sealed record LocatedPage(Page Page, PageLocation Location, PageOptions Options, EquatableArray<OverlaySection> Overlays)
{
    /// <summary>The page is a guess from examples: a value that a member's type can't hold is kept as undocumented.</summary>
    public bool IsInferred { get; init; }
}
