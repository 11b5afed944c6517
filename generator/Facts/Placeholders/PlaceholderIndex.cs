using Inkeep.Gen.Catalog;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>The placeholders of all missing pages, and the types of those that another project has.</summary>
internal sealed class PlaceholderIndex : IEquatable<PlaceholderIndex>
{
    private readonly Dictionary<string, List<Placeholder>> _byFirstUse = new(StringComparer.Ordinal);

    private readonly EquatableArray<DeclaredType> _elsewhere;

    private PlaceholderIndex(EquatableArray<Placeholder> all, EquatableArray<DeclaredType> elsewhere)
    {
        All = all;
        _elsewhere = elsewhere;
        Types = new MissingTypes(all.Select(static placeholder => placeholder.Type).Concat(elsewhere));
        foreach (var placeholder in all)
        {
            if (!_byFirstUse.TryGetValue(placeholder.FirstUse, out var sameUse))
            {
                _byFirstUse.Add(placeholder.FirstUse, sameUse = []);
            }

            sameUse.Add(placeholder);
        }
    }

    public EquatableArray<Placeholder> All { get; }

    /// <summary>All their types, as references are resolved to them.</summary>
    public MissingTypes Types { get; }

    public int Count => All.Count;

    public static PlaceholderIndex Of(MissingReferences missing, TypeCatalog catalog)
    {
        var referenced = new ReferencedTypes(missing.Elsewhere, catalog);
        var all = new List<Placeholder>();
        var elsewhere = new List<DeclaredType>();
        foreach (var group in missing.References
            .GroupBy(static reference => MissingTypes.Key(reference.Location, reference.Name))
            .OrderBy(static group => group.Key.Root, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Group, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Name, StringComparer.Ordinal))
        {
            var references = group.OrderBy(static reference => reference.Path, StringComparer.Ordinal).ToList();
            if (referenced.Find(group.Key.Group, group.Key.Name) is { } type)
            {
                elsewhere.Add(type.ToDeclared(references[0].Location, group.Key.Name, references[0].Options));
            }
            else
            {
                all.Add(Make(references, catalog, missing.Overlays));
            }
        }

        return new PlaceholderIndex(WithNames(all, catalog).ToEquatableArray(), elsewhere.ToEquatableArray());
    }

    /// <summary>What is missing and mentioned on this page first.</summary>
    public IReadOnlyList<Placeholder> FirstUsedOn(string path) => _byFirstUse.TryGetValue(path, out var placeholders) ? placeholders : [];

    public bool Equals(PlaceholderIndex? other) => other is not null && All == other.All && _elsewhere == other._elsewhere;

    public override bool Equals(object? obj) => Equals(obj as PlaceholderIndex);

    public override int GetHashCode() => All.GetHashCode();

    // Two folders can have one namespace, and a converter the name of a type. Of those that meet the first one stands; what the others
    // would be is any JSON.
    private static IEnumerable<Placeholder> WithNames(List<Placeholder> all, TypeCatalog catalog)
    {
        var hints = new HintNames();
        var taken = new HashSet<string>(all.SelectMany(static placeholder => Namespaces.WithParents(placeholder.Type.Name.Namespace)), StringComparer.Ordinal);
        foreach (var placeholder in all)
        {
            var name = placeholder.Type.Name;
            var (type, converter) = (name.Namespace + "." + name.Name, name.Namespace + "." + name.Converter);
            if (catalog.IsFree(name) && !taken.Contains(type) && !taken.Contains(converter))
            {
                taken.Add(type);
                taken.Add(converter);
                yield return placeholder with { Type = placeholder.Type with { HintName = hints.Take(placeholder.Type.HintName, type) } };
            }
        }
    }

    private static Placeholder Make(List<MissingReference> references, TypeCatalog catalog, OverlayTable overlays)
    {
        var first = references[0];
        var sections = overlays.Find(first.Name, first.Location);
        var kind = KindOf(references, references.SelectMany(static reference => reference.Examples).Distinct().ToEquatableArray());
        if (kind == PageKind.Union)
        {
            kind = KindOf(sections);
        }

        var (page, observations) = PlaceholderPage.Of(first.Name, kind, references);
        var settled = FactMerger.Settle(new LocatedPage(page, first.Location, first.Options, sections) { IsInferred = true }, observations);
        return new Placeholder(catalog.DeclareMissing(settled.ToDeclaration() with { OnlyMember = null }), settled, first.Path);
    }

    // Nothing but an overlay knows of the type: its tables tell what it is.
    private static PageKind KindOf(EquatableArray<OverlaySection> overlays) =>
        overlays.Any(static overlay => overlay.Facts.Fields.Count > 0) ? PageKind.Object
        : overlays.Any(static overlay => overlay.Facts.Values.Count > 0) ? PageKind.Enum
        : PageKind.Union;

    // What a link leads to is an object or an enum, and an example shows which; without one, a union of anything is the safe guess.
    private static PageKind KindOf(List<MissingReference> references, EquatableArray<JsonValue> examples)
    {
        if (examples.Count == 0 || references.TrueForAll(static reference => reference.MayBeUnion))
        {
            return PageKind.Union;
        }

        return examples.All(static example => example is JsonObject) ? PageKind.Object
            : examples.All(static example => example is JsonString or LiteralEnumMember) || examples.All(static example => example is JsonNumber) ? PageKind.Enum
            : PageKind.Union;
    }
}
