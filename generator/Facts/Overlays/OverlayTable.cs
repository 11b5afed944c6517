using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Overlays;

/// <summary>What one overlay file says, without where it says it.</summary>
internal sealed record Overlay(string Path, EquatableArray<TypeOverlay> Types) : IHasPath;

/// <summary>Something to say about an overlay, found while holding it against the pages; its place is looked up later.</summary>
internal sealed record OverlayFinding(string Path, int Type, OverlayPart Part, int Row, FindingId Id, EquatableArray<string> Arguments);

/// <summary>A section of an overlay, and where it came from.</summary>
internal sealed record PlacedOverlay(string Path, int Index, TypeOverlay Type)
{
    /// <summary>True when the heading means the page at <paramref name="address"/>: a group names the last folders of its group.</summary>
    public bool Means(PageLocation address)
    {
        var group = Type.Group?.Replace('.', '/');
        return group is null or "models"
            || address.Group == group
            || address.Group.EndsWith("/" + group, StringComparison.Ordinal);
    }

    public OverlayFinding Finding(OverlayPart part, int row, FindingId id, params string[] arguments) =>
        new(Path, Index, part, row, id, new(arguments));
}

/// <summary>All overlays of the project by the name of the type that they correct, in the order of their paths: later ones win.</summary>
internal sealed class OverlayTable : IEquatable<OverlayTable>
{
    private readonly Dictionary<string, List<PlacedOverlay>> _byName = new(StringComparer.Ordinal);

    private OverlayTable(EquatableArray<Overlay> files)
    {
        Files = files;
        foreach (var file in files)
        {
            for (var i = 0; i < file.Types.Count; i++)
            {
                var type = file.Types[i];
                if (!_byName.TryGetValue(type.Name, out var sameName))
                {
                    _byName.Add(type.Name, sameName = []);
                }

                sameName.Add(new PlacedOverlay(file.Path, i, type));
            }
        }
    }

    public EquatableArray<Overlay> Files { get; }

    public static OverlayTable Of(IEnumerable<Overlay> files) =>
        new(files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>What overlays say of the type of this title at this place.</summary>
    public IReadOnlyList<PlacedOverlay> Find(string title, PageLocation address) =>
        _byName.TryGetValue(title, out var sameName) ? sameName.FindAll(overlay => overlay.Means(address)) : [];

    /// <summary>The headings that no type, or more than one, answers to.</summary>
    public IEnumerable<OverlayFinding> Unmatched(TypeCatalog index, PlaceholderIndex placeholders)
    {
        foreach (var overlay in Files.SelectMany(static file => file.Types.Select((type, i) => new PlacedOverlay(file.Path, i, type))))
        {
            var matches = index.ByName(overlay.Type.Name).Count(type => overlay.Means(type.Page.Address))
                + placeholders.All.Count(placeholder => placeholder.Name == overlay.Type.Name && overlay.Means(placeholder.Address));
            if (matches != 1)
            {
                yield return overlay.Finding(
                    OverlayPart.Heading, 0, FindingId.OverlayMatchesNothing, overlay.Type.FullName,
                    matches == 0 ? "no page declares a type of that name" : "it names several types, and all of them were corrected; put the group before the name, as in 'components." + overlay.Type.Name + "'");
            }
        }
    }

    public bool Equals(OverlayTable? other) => other is not null && Files == other.Files;

    public override bool Equals(object? obj) => Equals(obj as OverlayTable);

    public override int GetHashCode() => Files.GetHashCode();
}
