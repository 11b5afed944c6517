using System;
using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>The C# type of each form of type cell.</summary>
internal static class TypeMapper
{
    // Most members are of these few types.
    private static readonly ScalarRef[] Leaves = [.. Enumerable.Range(0, (int)Leaf.Bytes + 1).Select(static leaf => new ScalarRef((Leaf)leaf))];

    /// <summary>The type of <paramref name="node"/>, or null when JSON has no form of it. References are left to the caller.</summary>
    public static TypeRef? Map(TypeExpression node, Func<TypeReference, TypeRef?> reference) => node switch
    {
        ScalarType primitive => Leaves[(int)LeafOf(primitive.Kind)],
        TextLiteralType => Leaves[(int)Leaf.String],
        BooleanLiteralType => Leaves[(int)Leaf.Boolean],
        ArrayType array => Map(array.Element, reference) is { } item ? new ListRef(item) : null,
        MapType map => Map(map.Value, reference) is { } value ? new MapRef(value) : null,
        TypeReference named => reference(named),
        NotSerializableType => null,
        _ => Leaves[(int)Leaf.JsonElement],
    };

    /// <summary>Whether JSON can hold it; what a reference means, it can.</summary>
    public static bool HasJsonForm(TypeExpression node) => Map(node, static _ => Leaves[(int)Leaf.JsonElement]) is not null;

    private static Leaf LeafOf(Primitive kind) => kind switch
    {
        Primitive.Text => Leaf.String,
        Primitive.Number => Leaf.Double,
        Primitive.Integer => Leaf.Int64,
        Primitive.Int32 => Leaf.Int32,
        Primitive.Boolean => Leaf.Boolean,
        Primitive.DateTime => Leaf.DateTimeOffset,
        Primitive.Date => Leaf.DateOnly,
        Primitive.BigInteger => Leaf.BigInteger,
        Primitive.Decimal => Leaf.Decimal,
        Primitive.Bytes => Leaf.Bytes,
        _ => Leaf.JsonElement,
    };
}
