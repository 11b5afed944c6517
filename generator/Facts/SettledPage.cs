using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>A page as all sources of facts leave it. Made by <see cref="FactMerger"/> alone.</summary>
/// <param name="Located">The page as it was read, and what was merged into it.</param>
/// <param name="TypeName">What the type is called in C#, unless the name is taken.</param>
internal sealed record SettledPage(LocatedPage Located, string TypeName, string Description)
{
    /// <summary>The fields of an object; else empty.</summary>
    public EquatableArray<SettledField> Fields { get; init; }

    /// <summary>The values of an enum; else empty.</summary>
    public EquatableArray<SettledValue> Values { get; init; }

    /// <summary>The values of the enum are JSON numbers.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Where facts about the type that aren't the page's own come from: sentences without a full stop.</summary>
    public EquatableArray<string> Origins { get; init; }

    /// <summary>What was found about the overlays that speak of the page.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    public Page Page => Located.Page;

    public PageLocation Location => Located.Location;

    public PageOptions Options => Located.Options;

    public string Title => Page.Title;

    public PageKind Kind => Page.Kind;

    /// <summary>The members of a union; else empty.</summary>
    public EquatableArray<UnionMember> Members => Page is UnionPage union ? union.Members : default;

    /// <summary>The types that the page names, in its order.</summary>
    public IEnumerable<TypeExpression> Types => Page is ObjectPage ? Fields.Select(static row => row.Type) : Page.Types;

    /// <summary>What other pages may need to know of this one.</summary>
    public PageDeclaration ToDeclaration() => new(
        Location,
        Title,
        TypeName,
        Kind,
        Options,
        IsNumeric,
        Page is EnumPage { HasNull: true },
        Values.Count == 1 ? new EnumMemberNamer().Name(Values[0].Text, Values[0].MemberName) : null,
        AlternativesOf(Members),
        Page.Anchors);

    private static EquatableArray<TypeExpression> AlternativesOf(EquatableArray<UnionMember> members)
    {
        if (members.Count == 0)
        {
            return default;
        }

        if (members.All(static member => !member.Type.IsSerializable()))
        {
            return EquatableArray.Create<TypeExpression>(new NotSerializableType());
        }

        var distinct = members.Select(static member => member.Type).Distinct().Take(3).ToArray();
        return distinct.Length <= 2 ? new(distinct) : default;
    }
}

/// <summary>A field as all sources of facts leave it.</summary>
/// <param name="Row">What the page says of it, or what the first source said that knows it.</param>
internal sealed record SettledField(Field Row)
{
    /// <summary>The name in JSON, where it is known to be another than the page's.</summary>
    public string? WireName { get; init; }

    /// <summary>The type, where a source says more than the page.</summary>
    public TypeExpression? StatedType { get; init; }

    /// <summary>The type as written.</summary>
    public string TypeText { get; init; } = Row.TypeText;

    public bool IsRequired { get; init; } = Row.IsRequired;

    /// <summary>A source that goes before the page says whether it is required.</summary>
    public bool IsRequiredStated { get; init; }

    /// <summary>The table ticks it and the page's example leaves it out.</summary>
    public bool IsLeftOut => Origins.Contains(Origin.LeftOut);

    /// <summary>Whether null is a value of it; null where nobody says.</summary>
    public bool? IsNullable { get; init; } = Row.IsNullable;

    /// <summary>The name of the property, where it isn't made from the field's name.</summary>
    public string? PropertyName { get; init; }

    public string Description { get; init; } = Row.Description;

    /// <summary>The type was guessed from JSON: a value that it can't hold is kept as undocumented.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The one text that samples show in it, where that may tell what kind of object it is in. Other texts are values of it all the same.</summary>
    public ObservedText? Observed { get; init; }

    /// <summary>Where facts that aren't the page's own come from: sentences without a full stop.</summary>
    public EquatableArray<string> Origins { get; init; }

    public string Name => Row.Name;

    public string JsonName => WireName ?? Name;

    public TypeExpression Type => StatedType ?? Row.Type;

    /// <summary>No member, but the type of members that the page doesn't list.</summary>
    public bool IsCatchAll => IsCatchAllRow(Name, Type);

    public static bool IsCatchAllRow(string name, TypeExpression type) => name == "additionalProperties" && type is MapType;
}

/// <summary>A text and the path of the sample that it was seen in.</summary>
internal sealed record ObservedText(string Text, string Source);

/// <summary>A value of an enum as all sources of facts leave it.</summary>
internal sealed record SettledValue(string Text)
{
    /// <summary>The C# name, where it isn't made from the text.</summary>
    public string? MemberName { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Where facts that aren't the page's own come from: sentences without a full stop.</summary>
    public EquatableArray<string> Origins { get; init; }
}
