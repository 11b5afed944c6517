using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>What every other page may need to know of a page in order to name its type. Kept small: it is collected over all pages.</summary>
/// <param name="Title">What other pages call it.</param>
/// <param name="TypeName">What C# calls it.</param>
/// <param name="HasNull">Null is among the values of the enum.</param>
/// <param name="OnlyMember">The one member of an enum that has just one: a member of that type starts with it.</param>
/// <param name="Alternatives">The members of a union that may stand for another type (one member, or an enum beside a string); else empty.</param>
internal sealed record PageDeclaration(
    PageLocation Location,
    string Title,
    string TypeName,
    PageKind Kind,
    PageOptions Options,
    bool IsNumeric,
    bool HasNull,
    string? OnlyMember,
    EquatableArray<TypeExpression> Alternatives);
