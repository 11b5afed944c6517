using Inkeep.Gen.Collections;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>A page's place in C#: everything about its type that doesn't depend on what the page says.</summary>
/// <param name="DuplicateOf">The path of the page that already declares this type, or null. Such a page gives no type.</param>
internal sealed record DeclaredType(PageDeclaration Page, TypeName Name, string HintName, string? DuplicateOf)
{
    public EquatableArray<TypeExpression> Alternatives => Page.Alternatives;
}
