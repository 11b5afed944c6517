using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Building;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>
/// Finds the type that a link means: by its path, else by package, group and name, else by name alone where just one page has it.
/// </summary>
internal sealed class ReferenceResolver(TypeCatalog index, PlaceholderIndex placeholders)
{
    // A chain of unions that each stand for the next ends somewhere, or it is a circle.
    private const int LongestAliasChain = 16;

    public ResolvedReference Resolve(TypeReference node, PageLocation from)
    {
        var found = Locate(node, from);
        if (found.Type is not { } declared)
        {
            var missing = MissingAddress(node, from);
            var placeholder = placeholders.Find(missing, node.Name);
            return new ResolvedReference(node, TypeOf(placeholder), null, false, missing, found.IsAmbiguous);
        }

        var reduced = UnwrapAlias(declared, 0);
        return new ResolvedReference(node, reduced.Type, reduced.OnlyValue, reduced.TakesAnyText, null, found.IsAmbiguous);
    }

    /// <summary>The page that a reference leads to, or null when there is none.</summary>
    public (DeclaredType? Type, bool IsAmbiguous) Locate(TypeReference node, PageLocation from)
    {
        if (node.Link is { } link && from.Follow(link) is { } path && index.ByPath(path) is { DuplicateOf: null } linked)
        {
            return (linked, false);
        }

        var candidates = index.ByName(node.Name);
        var group = node.Group ?? (node.Link is { } target ? PageLocation.GroupOfLink(target) : null) ?? from.Group;
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

    /// <summary>The options of the page at an address, or null when no page declares a type there.</summary>
    public PageOptions? OptionsOf(PageLocation address) => index.ByPath(address.Path)?.Page.Options;

    /// <summary>Where the page that a reference names would lie.</summary>
    public static PageLocation MissingAddress(TypeReference node, PageLocation from)
    {
        var group = (node.Link is { } link ? PageLocation.GroupOfLink(link) : null) ?? node.Group ?? from.Group;
        var path = node.Link is { } target && from.Follow(target) is { } followed
            ? followed
            : (from.Root is { Length: > 0 } root ? root + "/" : "") + (group.Length > 0 ? "models/" + group + "/" : "models/") + node.Name.ToLowerInvariant() + ".md";
        return new PageLocation(path, from.Root, group);
    }

    /// <summary>The C# type of a node on a page at <paramref name="from"/>, or null when it has no JSON form.</summary>
    public TypeRef? TypeOf(TypeExpression node, PageLocation from) => TypeOf(node, from, 0);

    /// <summary>True when this is the placeholder of an object page.</summary>
    public bool IsMissingObject(TypeName name) => placeholders.Find(name) is { Kind: PageKind.Object };

    private static IEnumerable<IEnumerable<DeclaredType>> Narrowings(IReadOnlyList<DeclaredType> candidates, string? root, string group)
    {
        bool SameRoot(DeclaredType type) => type.Page.Address.Root is not { } other || root is null || other == root;
        bool SameGroup(DeclaredType type) => type.Page.Address.Group == group;

        yield return candidates.Where(type => SameRoot(type) && SameGroup(type));
        yield return candidates.Where(SameGroup);
        yield return candidates.Where(SameRoot);
        yield return candidates;
    }

    // A union of one member is that member, and an enum beside a string is the enum, which is open anyway.
    private UnwrappedType UnwrapAlias(DeclaredType declared, int depth)
    {
        switch (declared.Page.Kind)
        {
            case PageKind.Enum:
                return new UnwrappedType(new EnumRef(declared.Name), declared.Page.OnlyValue);
            case PageKind.Union when depth < LongestAliasChain && AliasOf(declared, depth) is { } other:
                return other;
            default:
                return new UnwrappedType(new ModelRef(declared.Name));
        }
    }

    private UnwrappedType? AliasOf(DeclaredType declared, int depth)
    {
        var members = declared.Alternatives;
        return members.Count switch
        {
            1 when members[0] is not NotSerializableType => Member(members[0], declared, depth),
            2 when IsText(members[0]) => OpenEnum(members[1], declared, depth),
            2 when IsText(members[1]) => OpenEnum(members[0], declared, depth),
            _ => null,
        };
    }

    private static bool IsText(TypeExpression node) => node is ScalarType { Kind: ScalarKind.String };

    private UnwrappedType Member(TypeExpression node, DeclaredType declared, int depth) =>
        node is TypeReference reference && Locate(reference, declared.Page.Address).Type is { } next
            ? UnwrapAlias(next, depth + 1)
            : new UnwrappedType(TypeOf(node, declared.Page.Address, depth + 1) ?? new ModelRef(declared.Name));

    // Asked once a level: asking again for the answer would double the work on every level of a chain.
    private UnwrappedType? OpenEnum(TypeExpression node, DeclaredType declared, int depth) =>
        node is TypeReference reference
        && Locate(reference, declared.Page.Address).Type is { Page.IsNumeric: false } other
        && UnwrapAlias(other, depth + 1) is { Type: EnumRef } reduced
            ? new UnwrappedType(reduced.Type, TakesAnyText: true)
            : null;

    private TypeRef? TypeOf(TypeExpression node, PageLocation from, int depth) => node switch
    {
        TypeReference reference => Locate(reference, from).Type is { } declared
            ? UnwrapAlias(declared, depth).Type
            : TypeOf(placeholders.Find(MissingAddress(reference, from), reference.Name)),
        _ => TypeMapper.Map(node, inner => TypeOf(inner, from, depth)),
    };

    private static TypeRef TypeOf(Placeholder? placeholder) => placeholder switch
    {
        null => ScalarRef.Of(ScalarKind.Any),
        { Kind: PageKind.Enum } => new EnumRef(placeholder.Type.Name),
        _ => new ModelRef(placeholder.Type.Name),
    };

    /// <summary>The type that a page comes to. One whose text can be anything has no only value.</summary>
    private sealed record UnwrappedType(TypeRef Type, EnumValue? OnlyValue = null, bool TakesAnyText = false);
}
