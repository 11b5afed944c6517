using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking;

/// <summary>A page's place in C#: everything about its type that doesn't depend on what the page says.</summary>
/// <param name="DuplicateOf">The path of the page that already declares this type, or null. Such a page gives no type.</param>
internal sealed record DeclaredType(PageName Page, TypeName Name, string HintName, string? DuplicateOf)
{
    public EquatableArray<TypeNode> Alternatives => Page.Alternatives;
}
