using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>The type that a page declares: everything about it that other pages can refer to, without the members.</summary>
/// <param name="DuplicateOf">The path of the page that already declares this type, or null; a duplicate generates no type.</param>
internal sealed record DeclaredType(PageDeclaration Page, TypeName Name, string HintName, string? DuplicateOf)
{
    public PageLocation Location => Page.Location;

    public PageKind Kind => Page.Kind;

    /// <summary>The page is in another project: of the type no more is known than its name and kind.</summary>
    public bool IsReferenced { get; init; }

    /// <summary>The type as an expression that needs no link.</summary>
    public NamedType ToExpression() => new(Name, Kind);
}

/// <summary>A reference that was resolved: a type that is generated.</summary>
internal sealed record NamedType(TypeName Name, PageKind Kind) : TypeExpression
{
    /// <summary>Only some of its members are there.</summary>
    public bool IsPartial { get; init; }
}
