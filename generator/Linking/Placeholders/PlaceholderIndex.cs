using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Linking.Naming;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Placeholders;

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

    public static PlaceholderIndex Of(IEnumerable<MissingUse> uses, PageIndex index)
    {
        var all = uses
            .GroupBy(static use => Key(use.Address, use.Name))
            .OrderBy(static group => group.Key.Root, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Group, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Name, StringComparer.Ordinal)
            .Select(group => Make(group.OrderBy(static use => use.Path, StringComparer.Ordinal).ToList(), index))
            .ToList();
        return new PlaceholderIndex(WithNames(all, index).ToEquatableArray());
    }

    public int Count => All.Count;

    public Placeholder? Find(PageAddress address, string name) =>
        _byAddress.TryGetValue(Key(address, name), out var placeholder) ? placeholder : null;

    /// <summary>What is missing and mentioned on this page first.</summary>
    public IReadOnlyList<Placeholder> FirstUsedOn(string path) => _byFirstUse.TryGetValue(path, out var placeholders) ? placeholders : [];

    public Placeholder? Find(TypeName name) => _byType.TryGetValue(name, out var placeholder) ? placeholder : null;

    public bool Equals(PlaceholderIndex? other) => other is not null && All == other.All;

    public override bool Equals(object? obj) => Equals(obj as PlaceholderIndex);

    public override int GetHashCode() => All.GetHashCode();

    private static (string Root, string Group, string Name) Key(PageAddress address, string name) => (address.Root ?? "", address.Group, name);

    // Two folders can have one namespace, and a converter the name of a type. Of those that meet the first one stands; what the others
    // would be is any JSON.
    private static IEnumerable<Placeholder> WithNames(List<Placeholder> all, PageIndex index)
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

    private static Placeholder Make(List<MissingUse> uses, PageIndex index)
    {
        var examples = uses.SelectMany(static use => use.Examples).Distinct().ToEquatableArray();
        var kind = KindOf(uses, examples);
        var first = uses[0];
        var isNumeric = kind == PageKind.Enum && examples.All(static example => example is ExampleNumber);
        var page = new PageName(first.Address, first.Name, first.Name, kind, first.Options, isNumeric, null, default);
        return new Placeholder(first.Address, first.Name, kind, index.Imagine(page), examples, first.Path);
    }

    // What a link leads to is an object or an enum, and an example shows which; without one, a union of anything is the safe guess.
    private static PageKind KindOf(List<MissingUse> uses, EquatableArray<ExampleValue> examples)
    {
        if (examples.Count > 0 && examples.All(static example => example is ExampleObject) && uses.Any(static use => !use.MayBeUnion))
        {
            return PageKind.Object;
        }

        return examples.Count > 0
            && uses.Any(static use => !use.MayBeUnion)
            && (examples.All(static example => example is ExampleText or ExampleEnumMember) || examples.All(static example => example is ExampleNumber))
                ? PageKind.Enum
                : PageKind.Union;
    }
}
