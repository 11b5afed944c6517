using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

internal enum PageKind
{
    Object,
    Enum,
    Union,
}

/// <summary>What every other page may need to know of a page in order to name it. Kept small: it is collected over all pages.</summary>
/// <param name="Title">What other pages call it.</param>
/// <param name="TypeName">What C# calls it.</param>
/// <param name="OnlyValue">The one value of an enum that has just one: members of that type start with it.</param>
/// <param name="Alternatives">The members of a union that may stand for another type (one member, or an enum beside a string); else empty.</param>
internal sealed record PageDeclaration(
    PageLocation Address,
    string Title,
    string TypeName,
    PageKind Kind,
    PageOptions Options,
    bool IsNumeric,
    EnumValue? OnlyValue,
    EquatableArray<TypeExpression> Alternatives)
{
    public static PageDeclaration Of(LocatedPage placed)
    {
        var (page, address, options) = placed;
        return page switch
        {
            EnumPage values => new(
                address, page.Title, page.TypeName, PageKind.Enum, options, values.IsNumeric, OnlyValueOf(values), default),
            UnionPage union => new(
                address, page.Title, page.TypeName, PageKind.Union, options, false, null, AlternativesOf(union)),
            _ => new(address, page.Title, page.TypeName, PageKind.Object, options, false, null, default),
        };
    }

    private static EnumValue? OnlyValueOf(EnumPage values) => values.Values.Count == 1 ? values.Values[0] : null;

    private static EquatableArray<TypeExpression> AlternativesOf(UnionPage union)
    {
        var distinct = union.Members.Select(static member => member.Type).Distinct().Take(3).ToArray();
        return distinct.Length <= 2 ? new(distinct) : default;
    }
}
