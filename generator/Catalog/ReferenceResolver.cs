using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>
/// Finds the type that a link means: by its path, else by package, group and name, else by name alone where just one page has it. A union
/// that stands for another type is that type.
/// </summary>
/// <param name="missing">What stands for pages that aren't there; any JSON where nothing does.</param>
internal sealed class ReferenceResolver(TypeCatalog catalog, MissingTypes missing)
{
    // Unions can be aliases of each other in a circle, so a chain of aliases is followed only this far.
    private const int LongestAliasChain = 16;

    public ResolvedReference Resolve(TypeReference reference, PageLocation from)
    {
        var (declared, isAmbiguous) = Locate(reference, from);
        if (declared is null)
        {
            var location = MissingLocation(reference, from);
            return new ResolvedReference(reference, TypeOfMissing(location, reference.Name), null, false, location, isAmbiguous);
        }

        var unwrapped = UnwrapAlias(declared, 0);
        return new ResolvedReference(reference, unwrapped.Type, unwrapped.OnlyMember, unwrapped.TakesAnyText, null, isAmbiguous);
    }

    /// <summary>The page that a reference leads to, or null when there is none.</summary>
    public (DeclaredType? Type, bool IsAmbiguous) Locate(TypeReference reference, PageLocation from)
    {
        if (reference.Link is { } link && from.Follow(link) is { } path && catalog.ByPath(path) is { DuplicateOf: null } linked)
        {
            return (linked, false);
        }

        var candidates = catalog.ByName(reference.Name);
        var group = reference.Group ?? (reference.Link is { } target ? PageLocation.GroupOfLink(target) : null) ?? from.Group;
        foreach (var narrowing in Narrowings(candidates, from.Root, group))
        {
            var matches = narrowing.ToList();
            if (matches.Count > 0)
            {
                return (matches[0], matches.Count > 1);
            }
        }

        return (null, false);
    }

    /// <summary>Where the page that a reference names would lie.</summary>
    public static PageLocation MissingLocation(TypeReference reference, PageLocation from)
    {
        var group = (reference.Link is { } link ? PageLocation.GroupOfLink(link) : null) ?? reference.Group ?? from.Group;
        var path = reference.Link is { } target && from.Follow(target) is { } followed
            ? followed
            : (from.Root is { Length: > 0 } root ? root + "/" : "") + (group.Length > 0 ? "models/" + group + "/" : "models/") + reference.Name.ToLowerInvariant() + ".md";
        return new PageLocation(path, from.Root, group);
    }

    /// <summary>The type with its reference resolved, literals as their scalars; null when JSON can't hold it.</summary>
    public TypeExpression? TypeOf(TypeExpression type, PageLocation from) => TypeOf(type, from, 0);

    private static IEnumerable<IEnumerable<DeclaredType>> Narrowings(IReadOnlyList<DeclaredType> candidates, string? root, string group)
    {
        bool SameRoot(DeclaredType type) => type.Location.Root is not { } other || root is null || other == root;
        bool SameGroup(DeclaredType type) => type.Location.Group == group;

        yield return candidates.Where(type => SameRoot(type) && SameGroup(type));
        yield return candidates.Where(SameGroup);
        yield return candidates.Where(SameRoot);
        yield return candidates;
    }

    // A union of one member is that member, and an enum beside a string is the enum, which is open anyway.
    private UnwrappedType UnwrapAlias(DeclaredType declared, int depth) =>
        declared.Kind == PageKind.Union && depth < LongestAliasChain && AliasOf(declared, depth) is { } other
            ? other
            : new UnwrappedType(declared.ToExpression(), declared.Page.OnlyMember);

    private UnwrappedType? AliasOf(DeclaredType declared, int depth)
    {
        var members = declared.Page.Alternatives;
        return members.Count switch
        {
            1 when members[0] is not NotSerializableType => Member(members[0], declared, depth),
            2 when IsString(members[0]) => OpenEnum(members[1], declared, depth),
            2 when IsString(members[1]) => OpenEnum(members[0], declared, depth),
            _ => null,
        };
    }

    private static bool IsString(TypeExpression type) => type is ScalarType { Kind: ScalarKind.String };

    private UnwrappedType Member(TypeExpression type, DeclaredType declared, int depth) =>
        type is TypeReference reference && Locate(reference, declared.Location).Type is { } next
            ? UnwrapAlias(next, depth + 1)
            : new UnwrappedType(TypeOf(type, declared.Location, depth + 1) ?? declared.ToExpression());

    // Asked once a level: asking again for the answer would double the work on every level of a chain.
    private UnwrappedType? OpenEnum(TypeExpression type, DeclaredType declared, int depth) =>
        type is TypeReference reference
        && Locate(reference, declared.Location).Type is { Page.IsNumeric: false } other
        && UnwrapAlias(other, depth + 1) is { Type: NamedType { Kind: PageKind.Enum } } unwrapped
            ? new UnwrappedType(unwrapped.Type, TakesAnyText: true)
            : null;

    private TypeExpression? TypeOf(TypeExpression type, PageLocation from, int depth) => type.Resolve(reference =>
        Locate(reference, from).Type is { } declared ? UnwrapAlias(declared, depth).Type : TypeOfMissing(MissingLocation(reference, from), reference.Name));

    private TypeExpression TypeOfMissing(PageLocation location, string name) =>
        missing.Find(location, name) is { } placeholder ? placeholder.ToExpression() : ScalarType.Of(ScalarKind.Any);

    /// <summary>The type that a page comes to. One whose text can be anything has no only member.</summary>
    private sealed record UnwrappedType(TypeExpression Type, string? OnlyMember = null, bool TakesAnyText = false);
}
