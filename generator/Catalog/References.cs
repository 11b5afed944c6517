using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>What a page's link came to: all that linking the page needs to know of the other one.</summary>
/// <param name="OnlyValue">The one value of an enum that has just one, or null.</param>
/// <param name="TakesAnyText">An enum beside a string: its values are suggestions.</param>
/// <param name="Missing">The address the missing page would have, when the type is a placeholder's.</param>
internal sealed record ResolvedReference(
    TypeReference Node,
    TypeRef Type,
    EnumValue? OnlyValue,
    bool TakesAnyText,
    PageLocation? Missing,
    bool IsAmbiguous);

/// <summary>The slice of the index that one page needs: its own references, resolved. Equal when these are.</summary>
internal sealed class References : IEquatable<References>
{
    // Looking through a few is quicker than a table of them, and most pages refer to none or a few.
    private const int MostListed = 8;

    private readonly EquatableArray<ResolvedReference> _items;
    private readonly Dictionary<TypeReference, ResolvedReference>? _byNode;

    private References(EquatableArray<ResolvedReference> items, Dictionary<TypeReference, ResolvedReference>? byNode)
    {
        _items = items;
        _byNode = byNode;
    }

    public EquatableArray<ResolvedReference> Items => _items;

    public ResolvedReference Find(TypeReference node) =>
        TryFind(node) ?? throw new InvalidOperationException("A reference was not collected: " + node.Name);

    private ResolvedReference? TryFind(TypeReference node)
    {
        if (_byNode is not null)
        {
            return _byNode.TryGetValue(node, out var found) ? found : null;
        }

        foreach (var item in _items)
        {
            if (item.Node == node)
            {
                return item;
            }
        }

        return null;
    }

    public bool Equals(References? other) => other is not null && _items == other._items;

    public override bool Equals(object? obj) => Equals(obj as References);

    public override int GetHashCode() => _items.GetHashCode();

    public static References Of(Page page, PageLocation address, ReferenceResolver resolver)
    {
        var found = new List<ResolvedReference>();
        Dictionary<TypeReference, ResolvedReference>? byNode = null;
        foreach (var type in page.Types)
        {
            if (type.Reference() is not { } node)
            {
                continue;
            }

            if (byNode is null ? found.Exists(item => item.Node == node) : byNode.ContainsKey(node))
            {
                continue;
            }

            var resolved = resolver.Resolve(node, address);
            found.Add(resolved);
            if (found.Count > MostListed)
            {
                byNode ??= found.GetRange(0, MostListed).ToDictionary(static item => item.Node);
                byNode.Add(node, resolved);
            }
        }

        return found.Count == 0 ? None : new References(found.ToEquatableArray(), byNode);
    }

    private static References None { get; } = new(default, null);
}
