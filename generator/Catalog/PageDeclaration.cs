using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>What every other page may need to know of a page in order to name its type. Kept small: it is collected over all pages.</summary>
/// <param name="Title">What other pages call it.</param>
/// <param name="TypeName">What C# calls it.</param>
/// <param name="HasNull">Null is among the values of the enum.</param>
/// <param name="OnlyMember">The one member of an enum that has just one: a member of that type starts with it.</param>
/// <param name="Alternatives">The members of a union that may stand for another type (one member, or an enum beside a string); else empty.</param>
/// <param name="Anchors">The anchors that lead to the type in a file that describes several.</param>
internal sealed record PageDeclaration(
    PageLocation Location,
    string Title,
    string TypeName,
    PageKind Kind,
    PageOptions Options,
    bool IsNumeric,
    bool HasNull,
    string? OnlyMember,
    EquatableArray<TypeExpression> Alternatives,
    EquatableArray<string> Anchors)
{
    /// <summary>It is one of several types of a file, and not the one that the file is called after.</summary>
    public bool IsOfOtherFile => Anchors.Count > 0 && Location.File.Substring(Location.File.LastIndexOf('/') + 1) is var name
        && AnchorIndex.Plain(name.Substring(0, Math.Max(0, name.IndexOf('.')))) != AnchorIndex.Plain(Title);
}
