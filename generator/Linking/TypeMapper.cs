using System;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking;

/// <summary>The C# type of each form of type cell.</summary>
internal static class TypeMapper
{
    /// <summary>The type of <paramref name="node"/>, or null when JSON has no form of it. References are left to the caller.</summary>
    public static TypeRef? Map(TypeNode node, Func<ReferenceNode, TypeRef?> reference) => node switch
    {
        PrimitiveNode primitive => new LeafRef(LeafOf(primitive.Kind)),
        TextLiteralNode => new LeafRef(Leaf.String),
        BooleanLiteralNode => new LeafRef(Leaf.Boolean),
        ArrayNode array => Map(array.Element, reference) is { } item ? new ListRef(item) : null,
        MapNode map => Map(map.Value, reference) is { } value ? new MapRef(value) : null,
        ReferenceNode named => reference(named),
        HttpOnlyNode => null,
        _ => new LeafRef(Leaf.JsonElement),
    };

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
