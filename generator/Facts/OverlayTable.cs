using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>What one overlay file says, without where it says it.</summary>
internal sealed record Overlay(string Path, EquatableArray<TypeFacts> Types);

/// <summary>What an overlay says of one type, and where that section is.</summary>
internal sealed record OverlaySection(string Path, int Index, TypeFacts Facts)
{
    /// <summary>True when the heading means the page at this place: a group names the last folders of its group.</summary>
    public bool Means(PageLocation location)
    {
        var group = Facts.Group?.Replace('.', '/');
        return group is null or "models"
            || location.Group == group
            || location.Group.EndsWith("/" + group, StringComparison.Ordinal);
    }

    public Finding Finding(PagePart part, int row, FindingId id, params string[] arguments) =>
        new(id, Path, new PartAnchor(part, row, Index), new(arguments));
}

/// <summary>All overlays of the project by the name of the type that they correct, in the order of their paths: later ones win.</summary>
internal sealed class OverlayTable : IEquatable<OverlayTable>
{
    private readonly EquatableArray<Overlay> _files;
    private readonly Dictionary<string, List<OverlaySection>> _byName = new(StringComparer.Ordinal);

    public OverlayTable(IEnumerable<Overlay> files)
    {
        _files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (var section in Sections)
        {
            if (!_byName.TryGetValue(section.Facts.Name, out var sameName))
            {
                _byName.Add(section.Facts.Name, sameName = []);
            }

            sameName.Add(section);
        }
    }

    public static OverlayTable None { get; } = new([]);

    /// <summary>All sections, in the order in which they apply.</summary>
    public IEnumerable<OverlaySection> Sections => _files.SelectMany(static file => file.Types.Select((type, i) => new OverlaySection(file.Path, i, type)));

    /// <summary>What overlays say of the type of this title at this place.</summary>
    public EquatableArray<OverlaySection> Find(string title, PageLocation location) =>
        _byName.TryGetValue(title, out var sameName) ? sameName.FindAll(section => section.Means(location)).ToEquatableArray() : default;

    public bool Equals(OverlayTable? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as OverlayTable);

    public override int GetHashCode() => _files.GetHashCode();
}
