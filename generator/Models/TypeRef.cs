using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Models;

/// <summary>The C# type of a member, list item, map value or union case; never the nullable form of it.</summary>
internal abstract record TypeRef
{
    /// <summary>False for structs, whose nullable form is another type.</summary>
    public virtual bool IsClass => true;

    /// <summary>True when <c>==</c> compares JSON values; false where the runtime has to.</summary>
    public virtual bool HasEqualityOperator => true;

    /// <summary>False where <c>==</c> isn't what records compare by: not a number isn't <c>==</c> to itself.</summary>
    public virtual bool ComparesByOperator => HasEqualityOperator;

    /// <summary>The kinds of JSON value that it is written as.</summary>
    public abstract JsonKinds JsonKinds { get; }
}

/// <summary>A type of C#'s own.</summary>
internal sealed record ScalarRef(ScalarKind Kind) : TypeRef
{
    // Most members are of these few types.
    private static readonly ScalarRef[] All = [.. ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).Select(static kind => new ScalarRef(kind))];

    public override bool IsClass => Kind is ScalarKind.String or ScalarKind.Bytes;

    public override bool HasEqualityOperator => Kind is not (ScalarKind.Any or ScalarKind.Bytes);

    public override bool ComparesByOperator => HasEqualityOperator && Kind != ScalarKind.Number;

    public override JsonKinds JsonKinds => Kind.ToJsonKinds();

    public static ScalarRef Of(ScalarKind kind) => All[(int)kind];
}

internal sealed record ListRef(TypeRef Item) : TypeRef
{
    public override JsonKinds JsonKinds => JsonKinds.Array;
}

internal sealed record MapRef(TypeRef Value) : TypeRef
{
    public override JsonKinds JsonKinds => JsonKinds.Object;
}

/// <summary>A generated type, which has a converter.</summary>
internal abstract record NamedRef(TypeName Name) : TypeRef;

/// <summary>A generated record or union class. What a union holds, its name doesn't say.</summary>
internal sealed record ModelRef(TypeName Name) : NamedRef(Name)
{
    /// <summary>Only some of its members are there.</summary>
    public bool IsPartial { get; init; }

    public override JsonKinds JsonKinds => JsonKinds.Any;
}

/// <summary>An <c>OpenEnum</c> of a generated enum, which may be of texts or of numbers.</summary>
internal sealed record EnumRef(TypeName Name) : NamedRef(Name)
{
    public override bool IsClass => false;

    public override JsonKinds JsonKinds => JsonKinds.String | JsonKinds.Number;
}
