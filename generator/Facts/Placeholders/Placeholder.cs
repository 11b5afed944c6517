using Inkeep.Gen.Catalog;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>All references to pages that aren't there, the overlays that may speak of these, and the projects that may have them.</summary>
internal sealed record MissingReferences(IEnumerable<MissingReference> References, OverlayTable Overlays, EquatableArray<ReferencedModels> Elsewhere = default);

/// <summary>The type that stands for a missing page.</summary>
/// <param name="Page">What the examples and overlays come to.</param>
/// <param name="FirstUse">The path of the first page that mentions it: the one where it is reported.</param>
internal sealed record Placeholder(DeclaredType Type, SettledPage Page, string FirstUse)
{
    public PageLocation Location => Page.Location;

    public string Name => Page.Title;
}
