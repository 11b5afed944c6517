using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>Lists what a page refers to and no page declares, with every example of it that this page shows.</summary>
internal static class MissingReferenceReader
{
    public static ImmutableArray<MissingReference> Read(LocatedPage placed, TypeCatalog index)
    {
        // A file that was listed twice is no page. Most pages lack nothing, and their examples need not be looked at.
        var address = placed.Address;
        var resolver = new ReferenceResolver(index, PlaceholderIndex.Empty);
        bool IsMissing(TypeReference node) => resolver.Locate(node, address).Type is null;
        if (index.ByPath(address.Path) is null || !placed.Page.Types.Any(type => type.Reference() is { } node && IsMissing(node)))
        {
            return ImmutableArray<MissingReference>.Empty;
        }

        var uses = ImmutableArray.CreateBuilder<MissingReference>();
        foreach (var (type, example) in TypesOf(placed.Page))
        {
            if (type.Reference() is { } node && IsMissing(node))
            {
                var missing = ReferenceResolver.MissingAddress(node, address);
                uses.Add(new MissingReference(
                    address.Path, missing, node.Name, node.Link is null, placed.Options, Values(type, example).ToEquatableArray()));
            }
        }

        return uses.ToImmutable();
    }

    private static IEnumerable<(TypeExpression Type, JsonValue? Example)> TypesOf(Page page) => page switch
    {
        ObjectPage fields => FieldsOf(fields),
        UnionPage union => union.Members.Select(static member => (member.Type, member.Example)),
        _ => [],
    };

    private static IEnumerable<(TypeExpression Type, JsonValue? Example)> FieldsOf(ObjectPage page)
    {
        var shown = new Dictionary<string, JsonValue>(System.StringComparer.Ordinal);
        foreach (var property in (page.Example as JsonObject)?.Properties ?? default)
        {
            if (!shown.ContainsKey(property.Name))
            {
                shown.Add(property.Name, property.Value);
            }
        }

        return page.Fields.Select(field => (field.Type, shown.TryGetValue(field.Name, out var value) ? value : null));
    }

    // The example of a list shows its items, that of a map its values.
    private static IEnumerable<JsonValue> Values(TypeExpression type, JsonValue? example) => (type, example) switch
    {
        (_, null or LiteralOther or JsonNull) => [],
        (ArrayType list, JsonArray array) => array.Items.SelectMany(item => Values(list.Element, item)),
        (MapType map, JsonObject values) => values.Properties.SelectMany(property => Values(map.Value, property.Value)),
        (TypeReference, _) => [example!],
        _ => [],
    };
}
