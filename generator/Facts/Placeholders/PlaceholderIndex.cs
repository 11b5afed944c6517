using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>The placeholders of all missing pages, by the package, group and name that the page would have.</summary>
internal sealed class PlaceholderIndex : IEquatable<PlaceholderIndex>
{
    private readonly Dictionary<(string Root, string Group, string Name), Placeholder> _byAddress = [];
    private readonly Dictionary<TypeName, Placeholder> _byType = [];
    private readonly Dictionary<string, List<Placeholder>> _byFirstUse = new(StringComparer.Ordinal);

    private PlaceholderIndex(EquatableArray<Placeholder> all)
    {
        All = all;
        foreach (var placeholder in all)
        {
            _byAddress[Key(placeholder.Address, placeholder.Name)] = placeholder;
            _byType[placeholder.Type.Name] = placeholder;
            if (!_byFirstUse.TryGetValue(placeholder.FirstUse, out var sameUse))
            {
                _byFirstUse.Add(placeholder.FirstUse, sameUse = []);
            }

            sameUse.Add(placeholder);
        }
    }

    public static PlaceholderIndex Empty { get; } = new(default);

    public EquatableArray<Placeholder> All { get; }

    public static PlaceholderIndex Of(IEnumerable<MissingReference> uses, TypeCatalog index, OverlayTable overlays)
    {
        var all = uses
            .GroupBy(static use => Key(use.Address, use.Name))
            .OrderBy(static group => group.Key.Root, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Group, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => Make(group.OrderBy(static use => use.Path, StringComparer.Ordinal).ToList(), index, overlays))
            .ToList();
        return new PlaceholderIndex(WithNames(all, index).ToEquatableArray());
    }

    public int Count => All.Count;

    public Placeholder? Find(PageLocation address, string name) =>
        _byAddress.TryGetValue(Key(address, name), out var placeholder) ? placeholder : null;

    /// <summary>What is missing and mentioned on this page first.</summary>
    public IReadOnlyList<Placeholder> FirstUsedOn(string path) => _byFirstUse.TryGetValue(path, out var placeholders) ? placeholders : [];

    public Placeholder? Find(TypeName name) => _byType.TryGetValue(name, out var placeholder) ? placeholder : null;

    public bool Equals(PlaceholderIndex? other) => other is not null && All == other.All;

    public override bool Equals(object? obj) => Equals(obj as PlaceholderIndex);

    public override int GetHashCode() => All.GetHashCode();

    private static (string Root, string Group, string Name) Key(PageLocation address, string name) => (address.Root ?? "", address.Group, name);

    // Two folders can have one namespace, and a converter the name of a type. Of those that meet the first one stands; what the others
    // would be is any JSON.
    private static IEnumerable<Placeholder> WithNames(List<Placeholder> all, TypeCatalog index)
    {
        var hints = new HintNames();
        var taken = new HashSet<string>(all.SelectMany(static placeholder => Namespaces.WithParents(placeholder.Type.Name.Namespace)), StringComparer.Ordinal);
        foreach (var placeholder in all)
        {
            var name = placeholder.Type.Name;
            var (type, converter) = (name.Namespace + "." + name.Name, name.Namespace + "." + name.Converter);
            if (index.IsFree(name) && !taken.Contains(type) && !taken.Contains(converter))
            {
                taken.Add(type);
                taken.Add(converter);
                yield return placeholder with { Type = placeholder.Type with { HintName = hints.Take(placeholder.Type.HintName, type) } };
            }
        }
    }

    private static Placeholder Make(List<MissingReference> uses, TypeCatalog index, OverlayTable overlays)
    {
        var first = uses[0];
        var kind = KindOf(uses, uses.SelectMany(static use => use.Examples).Distinct().ToEquatableArray());
        if (kind == PageKind.Union)
        {
            kind = KindOf(overlays.Find(first.Name, first.Address));
        }

        var corrected = PageCorrector.Correct(new LocatedPage(PlaceholderPage.Of(first.Name, kind, uses), first.Address, first.Options), overlays);
        var page = WireNameSettler.Settle(corrected.Placed).Page;
        var isNumeric = page is EnumPage { IsNumeric: true };
        var name = new PageDeclaration(first.Address, first.Name, page.TypeName, kind, first.Options, isNumeric, null, default);
        return new Placeholder(first.Address, first.Name, kind, index.DeclareMissing(name), page, corrected.Findings, first.Path);
    }

    // Nothing but an overlay knows of the type: its tables tell what it is.
    private static PageKind KindOf(IReadOnlyList<PlacedOverlay> overlays) =>
        overlays.Any(static overlay => overlay.Type.Fields.Count > 0) ? PageKind.Object
        : overlays.Any(static overlay => overlay.Type.Values.Count > 0) ? PageKind.Enum
        : PageKind.Union;

    // What a link leads to is an object or an enum, and an example shows which; without one, a union of anything is the safe guess.
    private static PageKind KindOf(List<MissingReference> uses, EquatableArray<JsonValue> examples)
    {
        if (examples.Count > 0 && examples.All(static example => example is JsonObject) && uses.Any(static use => !use.MayBeUnion))
        {
            return PageKind.Object;
        }

        return examples.Count > 0
            && uses.Any(static use => !use.MayBeUnion)
            && (examples.All(static example => example is JsonString or LiteralEnumMember) || examples.All(static example => example is JsonNumber))
                ? PageKind.Enum
                : PageKind.Union;
    }
}
