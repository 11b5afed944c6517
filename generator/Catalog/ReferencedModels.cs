using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>Models that another assembly has.</summary>
/// <param name="BaseNamespace">The namespace that the namespaces of its groups are in, and the entry point.</param>
/// <param name="Types">Those that pages of this project may mean: what everybody may use of an assembly of the same version.</param>
internal sealed record ReferencedModels(string Assembly, string BaseNamespace, EquatableArray<ReferencedType> Types);

/// <summary>A type whose page is in another project. What its members are isn't known here.</summary>
internal sealed record ReferencedType(TypeName Name, PageKind Kind)
{
    /// <summary>The type as pages of this project refer to it.</summary>
    public DeclaredType ToDeclared(PageLocation location, string title, PageOptions options) => new(
        new PageDeclaration(location, title, Name.Name, Kind, options, IsNumeric: false, HasNull: false, OnlyMember: null, default, default), Name, "", DuplicateOf: null)
    {
        IsReferenced = true,
    };
}
