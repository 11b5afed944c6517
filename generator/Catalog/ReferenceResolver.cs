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
        if (declared is null && reference.Otherwise is { } otherwise)
        {
            return new ResolvedReference(reference, otherwise, null, false, false, null, false) { IsUnknownWord = reference.Word is not null };
        }

        if (declared is null)
        {
            var location = MissingLocation(reference, from);
            return new ResolvedReference(reference, TypeOfMissing(location, reference.Name), null, false, false, location, isAmbiguous);
        }

        var unwrapped = UnwrapAlias(declared, 0);
        return new ResolvedReference(reference, unwrapped.Type, unwrapped.OnlyMember, unwrapped.TakesAnyText, unwrapped.HasNull, null, isAmbiguous);
    }

    /// <summary>The page that a reference leads to, or null when there is none.</summary>
    public (DeclaredType? Type, bool IsAmbiguous) Locate(TypeReference reference, PageLocation from)
    {
        if (reference.Link is { } link
            && (from.Follow(link) is { } path && catalog.ByPath(path) is { DuplicateOf: null } linked ? linked : catalog.ByLink(link, from)) is { } target)
        {
            return reference.Accepts(target.Kind, target.Page.IsNumeric) ? (target, false) : default;
        }

        return reference.IsHint ? default : Narrow(catalog.ByName(reference.Name), reference, from);
    }

    /// <summary>The same for a member of a union: where another page has the name too, it isn't the union that is meant, nor its alias.</summary>
    public (DeclaredType? Type, bool IsAmbiguous) LocateMember(TypeReference reference, PageLocation union)
    {
        var located = Locate(reference, union);
        if (located.Type is not { } type || !LeadsTo(type, union))
        {
            return located;
        }

        var others = catalog.ByName(reference.Name).Where(other => !LeadsTo(other, union)).ToList();
        return others.Count == 0 ? located : Narrow(others, reference, union);
    }

    /// <summary>What stands for the page that a reference names where there is none.</summary>
    public DeclaredType? FindMissing(TypeReference reference, PageLocation from) => missing.Find(MissingLocation(reference, from), reference.Name);

    /// <summary>Where the page that a reference names would lie.</summary>
    public static PageLocation MissingLocation(TypeReference reference, PageLocation from)
    {
        var group = LinkedGroup(reference) ?? reference.Group ?? from.Group;
        var path = reference.Link is { } target && from.Follow(target) is { } followed
            ? followed
            : (from.Root is { Length: > 0 } root ? root + "/" : "") + (group.Length > 0 ? "models/" + group + "/" : "models/") + reference.Name.ToLowerInvariant() + ".md";
        return new PageLocation(path, from.Root, group);
    }

    /// <summary>The type with its reference resolved, literals as their scalars; null when JSON can't hold it.</summary>
    public TypeExpression? TypeOf(TypeExpression type, PageLocation from) => TypeOf(type, from, 0);

    /// <summary>The same for a member of a union.</summary>
    public TypeExpression? TypeOfMember(TypeExpression type, PageLocation union) =>
        type is TypeReference reference && LocateMember(reference, union).Type is { } declared ? WithJsonForm(UnwrapAlias(declared, 0).Type) : TypeOf(type, union);

    /// <summary>Whether JSON can hold the type of a page: not when it is a union of streams and the like.</summary>
    public bool HasJsonForm(DeclaredType declared) => WithJsonForm(UnwrapAlias(declared, 0).Type) is not null;

    private static (DeclaredType? Type, bool IsAmbiguous) Narrow(IReadOnlyList<DeclaredType> candidates, TypeReference reference, PageLocation from)
    {
        foreach (var narrowing in Narrowings(candidates, reference, from))
        {
            var matches = narrowing.ToList();
            if (matches.Count > 0)
            {
                return (matches[0], matches.Count > 1);
            }
        }

        return (null, false);
    }

    // A group that the page names counts for more than its package, and its package for more than the group that it lies in itself.
    private static IEnumerable<IEnumerable<DeclaredType>> Narrowings(IReadOnlyList<DeclaredType> candidates, TypeReference reference, PageLocation from)
    {
        var stated = reference.Group is { Length: > 0 } named ? named : LinkedGroup(reference) ?? reference.Group;
        if (from.File != from.Path)
        {
            yield return candidates.Where(type => type.Location.File == from.File);
        }

        bool SameRoot(DeclaredType type) => type.Location.Root is not { } other || from.Root is null || other == from.Root;
        Func<DeclaredType, bool> InGroup(string group) => type => type.Location.Group == group;

        yield return candidates.Where(type => SameRoot(type) && type.Location.Group == (stated ?? from.Group));
        if (stated is { Length: > 0 } group)
        {
            yield return candidates.Where(InGroup(group));
        }

        if (stated is "")
        {
            yield return candidates.Where(type => SameRoot(type) && type.Location.Group == from.Group);
        }

        yield return Plainest(candidates.Where(SameRoot));
        yield return candidates.Where(InGroup(stated ?? from.Group));
        yield return Plainest(candidates);
    }

    private static IEnumerable<DeclaredType> Plainest(IEnumerable<DeclaredType> candidates)
    {
        var all = candidates.ToList();
        var least = all.Count < 2 ? 0 : all.Min(DepthOf);
        return all.Count < 2 ? all : all.Where(type => DepthOf(type) == least);
    }

    // The flat folder is plainer than a group in it.
    private static int DepthOf(DeclaredType type) => type.Location.Group is { Length: > 0 } group ? group.Count(static c => c == '/') + 1 : 0;

    private static string? LinkedGroup(TypeReference reference) => reference.Link is { } link ? PageLocation.GroupOfLink(link) : null;

    // A union of one member stands for that member.
    private bool LeadsTo(DeclaredType type, PageLocation union)
    {
        for (var depth = 0; depth < LongestAliasChain && type.Location.Path != union.Path; depth++)
        {
            if (type.Kind != PageKind.Union
                || type.Page.Alternatives is not { Count: 1 } only
                || only[0] is not TypeReference next
                || Locate(next, type.Location).Type is not { } other)
            {
                return false;
            }

            type = other;
        }

        return type.Location.Path == union.Path;
    }

    // A union of one member is that member, and an enum beside a string is the enum, which is open anyway.
    private UnwrappedType UnwrapAlias(DeclaredType declared, int depth) =>
        declared.Kind == PageKind.Union && depth < LongestAliasChain && AliasOf(declared, depth) is { } other
            ? other
            : new UnwrappedType(declared.ToExpression(), declared.Page.OnlyMember, HasNull: declared.Page.HasNull);

    private UnwrappedType? AliasOf(DeclaredType declared, int depth)
    {
        var members = declared.Page.Alternatives;
        return members.Count switch
        {
            1 => Member(members[0], declared, depth),
            2 when IsString(members[0]) => OpenEnum(members[1], declared, depth),
            2 when IsString(members[1]) => OpenEnum(members[0], declared, depth),
            _ => null,
        };
    }

    private static bool IsString(TypeExpression type) => type is ScalarType { Kind: ScalarKind.String };

    private UnwrappedType Member(TypeExpression type, DeclaredType declared, int depth) =>
        type is TypeReference reference && LocateMember(reference, declared.Location).Type is { } next
            ? UnwrapAlias(next, depth + 1)
            : new UnwrappedType(TypeOf(type, declared.Location, depth + 1) ?? new NotSerializableType());

    private static TypeExpression? WithJsonForm(TypeExpression type) => type is NotSerializableType ? null : type;

    // Asked once a level: asking again for the answer would double the work on every level of a chain.
    private UnwrappedType? OpenEnum(TypeExpression type, DeclaredType declared, int depth) =>
        type is TypeReference reference
        && Locate(reference, declared.Location).Type is { Page.IsNumeric: false } other
        && UnwrapAlias(other, depth + 1) is { Type: NamedType { Kind: PageKind.Enum } } unwrapped
            ? new UnwrappedType(unwrapped.Type, TakesAnyText: true, HasNull: unwrapped.HasNull)
            : null;

    private TypeExpression? TypeOf(TypeExpression type, PageLocation from, int depth) => type.Resolve(reference =>
        Locate(reference, from).Type is { } declared ? UnwrapAlias(declared, depth).Type
        : reference.Otherwise ?? TypeOfMissing(MissingLocation(reference, from), reference.Name));

    private TypeExpression TypeOfMissing(PageLocation location, string name) =>
        missing.Find(location, name) is { } placeholder ? placeholder.ToExpression() : ScalarType.Of(ScalarKind.Any);

    /// <summary>The type that a page comes to. One whose text can be anything has no only member.</summary>
    private sealed record UnwrappedType(TypeExpression Type, string? OnlyMember = null, bool TakesAnyText = false, bool HasNull = false);
}
