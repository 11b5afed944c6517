using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Placeholders;

/// <summary>Lists what a page refers to and no page declares, with every example of it that this page shows.</summary>
internal static class MissingUseReader
{
    public static ImmutableArray<MissingUse> Read(PlacedPage placed, PageIndex index)
    {
        // A file that was listed twice is no page. Most pages lack nothing, and their examples need not be looked at.
        var address = placed.Address;
        var resolver = new ReferenceResolver(index, PlaceholderIndex.Empty);
        bool IsMissing(ReferenceNode node) => resolver.Locate(node, address).Type is null;
        if (index.ByPath(address.Path) is null || !ReferenceCollector.In(placed.Page).Any(IsMissing))
        {
            return ImmutableArray<MissingUse>.Empty;
        }

        var uses = ImmutableArray.CreateBuilder<MissingUse>();
        foreach (var (type, example) in TypesOf(placed.Page))
        {
            if (ReferenceCollector.In(type) is { } node && IsMissing(node))
            {
                var missing = ReferenceResolver.MissingAddress(node, address);
                uses.Add(new MissingUse(
                    address.Path, missing, node.Name, node.Link is null, placed.Options, Values(type, example).ToEquatableArray()));
            }
        }

        return uses.ToImmutable();
    }

    private static IEnumerable<(TypeNode Type, ExampleValue? Example)> TypesOf(Page page) => page switch
    {
        FieldsPage fields => FieldsOf(fields),
        UnionPage union => union.Members.Select(static member => (member.Type, member.Example)),
        _ => [],
    };

    private static IEnumerable<(TypeNode Type, ExampleValue? Example)> FieldsOf(FieldsPage page)
    {
        var shown = new Dictionary<string, ExampleValue>(System.StringComparer.Ordinal);
        foreach (var property in (page.Example as ExampleObject)?.Properties ?? default)
        {
            if (!shown.ContainsKey(property.Name))
            {
                shown.Add(property.Name, property.Value);
            }
        }

        return page.Fields.Select(field => (field.Type, shown.TryGetValue(field.Name, out var value) ? value : null));
    }

    // The example of a list shows its items, that of a map its values.
    private static IEnumerable<ExampleValue> Values(TypeNode type, ExampleValue? example) => (type, example) switch
    {
        (_, null or ExampleOther or ExampleNull) => [],
        (ArrayNode list, ExampleArray array) => array.Items.SelectMany(item => Values(list.Element, item)),
        (MapNode map, ExampleObject values) => values.Properties.SelectMany(property => Values(map.Value, property.Value)),
        (ReferenceNode, _) => [example!],
        _ => [],
    };
}
