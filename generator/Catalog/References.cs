using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>What a link came to: all that building the page's type needs to know of the other page.</summary>
/// <param name="Type">A generated type, or what a union that stands for another type stands for.</param>
/// <param name="OnlyMember">The one member of an enum that has just one, or null.</param>
/// <param name="TakesAnyText">An enum beside a string: its values are suggestions.</param>
/// <param name="HasNull">Null is among its values.</param>
/// <param name="Missing">The place the missing page would have, when there is none.</param>
internal sealed record ResolvedReference(
    TypeReference Reference,
    TypeExpression Type,
    string? OnlyMember,
    bool TakesAnyText,
    bool HasNull,
    PageLocation? Missing,
    bool IsAmbiguous)
{
    /// <summary>A word that is no type of the pages.</summary>
    public bool IsUnknownWord { get; init; }
}

/// <summary>The references of one page, resolved: each of its links is resolved here and nowhere else.</summary>
internal sealed class References : IEquatable<References>
{
    // Most pages have few references, and searching a short list is faster than a dictionary.
    private const int MostListed = 8;

    private readonly EquatableArray<ResolvedReference> _items;
    private readonly Dictionary<TypeReference, ResolvedReference>? _byReference;

    private References(EquatableArray<ResolvedReference> items, Dictionary<TypeReference, ResolvedReference>? byReference)
    {
        _items = items;
        _byReference = byReference;
    }

    public EquatableArray<ResolvedReference> Items => _items;

    public ResolvedReference Find(TypeReference reference) =>
        TryFind(reference) ?? throw new InvalidOperationException("A reference was not collected: " + reference.Name);

    /// <summary>The type with its reference resolved, literals as their scalars; null when JSON can't hold it.</summary>
    public TypeExpression? TypeOf(TypeExpression type) => type.Resolve(reference =>
        Find(reference).Type is var resolved && reference.IsPartial && resolved is NamedType named ? named with { IsPartial = true } : resolved);

    private ResolvedReference? TryFind(TypeReference reference)
    {
        if (_byReference is not null)
        {
            return _byReference.TryGetValue(reference, out var found) ? found : null;
        }

        foreach (var item in _items)
        {
            if (item.Reference == reference)
            {
                return item;
            }
        }

        return null;
    }

    public bool Equals(References? other) => other is not null && _items == other._items;

    public override bool Equals(object? obj) => Equals(obj as References);

    public override int GetHashCode() => _items.GetHashCode();

    public static References Of(IEnumerable<TypeExpression> types, PageLocation location, ReferenceResolver resolver)
    {
        var found = new List<ResolvedReference>();
        Dictionary<TypeReference, ResolvedReference>? byReference = null;
        foreach (var type in types)
        {
            if (type.Reference() is not { } reference)
            {
                continue;
            }

            if (byReference is null ? found.Exists(item => item.Reference == reference) : byReference.ContainsKey(reference))
            {
                continue;
            }

            var resolved = resolver.Resolve(reference, location);
            found.Add(resolved);
            if (found.Count > MostListed)
            {
                byReference ??= found.GetRange(0, MostListed).ToDictionary(static item => item.Reference);
                byReference.Add(reference, resolved);
            }
        }

        return found.Count == 0 ? None : new References(found.ToEquatableArray(), byReference);
    }

    private static References None { get; } = new(default, null);
}
