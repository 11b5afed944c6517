using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Models;

/// <summary>The C# type of a member, list item, map value or union case; never the nullable form of it.</summary>
internal abstract record TypeRef;

internal enum Leaf
{
    String,
    Double,
    Int64,
    Int32,
    Boolean,
    JsonElement,
    DateTimeOffset,
    DateOnly,
    BigInteger,
    Decimal,
    Bytes,
}

internal sealed record ScalarRef(Leaf Kind) : TypeRef;

internal sealed record ListRef(TypeRef Item) : TypeRef;

internal sealed record MapRef(TypeRef Value) : TypeRef;

/// <summary>A generated record or union class.</summary>
internal sealed record ModelRef(TypeName Name) : TypeRef;

/// <summary>An <c>OpenEnum</c> of a generated enum.</summary>
internal sealed record EnumRef(TypeName Name) : TypeRef;
