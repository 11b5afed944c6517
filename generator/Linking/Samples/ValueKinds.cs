using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Whether a JSON value can be a value of a type that is no reference.</summary>
internal static class ValueKinds
{
    public static bool Fits(TypeNode type, ExampleValue value) =>
        value is ExampleNull or ExampleOther or ExampleEnumMember
        || TypeMapper.Map(type, static _ => new LeafRef(Leaf.JsonElement)) switch
        {
            null => true,
            LeafRef { Kind: var leaf } => Fits(leaf, value),
            _ => false,
        };

    /// <summary>Whether a value that isn't null can be a value of a type of C#'s own.</summary>
    public static bool Fits(Leaf leaf, ExampleValue value) => (leaf, value) switch
    {
        (Leaf.JsonElement, _) => true,
        (Leaf.String or Leaf.DateTimeOffset or Leaf.DateOnly or Leaf.Decimal or Leaf.Bytes, ExampleText) => true,
        (Leaf.Int64 or Leaf.Int32, ExampleNumber number) => number.Text.IndexOf('.') < 0,
        (Leaf.Double or Leaf.BigInteger or Leaf.Decimal, ExampleNumber) => true,
        (Leaf.DateTimeOffset or Leaf.DateOnly, ExampleDate) => true,
        (Leaf.Boolean, ExampleBoolean) => true,
        _ => false,
    };

    public static string Describe(TypeNode type) => type switch
    {
        ArrayNode => "list",
        MapNode => "object",
        PrimitiveNode { Kind: Primitive.Integer or Primitive.Int32 } => "whole number",
        PrimitiveNode { Kind: Primitive.Number or Primitive.BigInteger or Primitive.Decimal } => "number",
        PrimitiveNode { Kind: Primitive.Boolean } or BooleanLiteralNode => "true or false",
        PrimitiveNode { Kind: Primitive.DateTime or Primitive.Date } => "date",
        _ => "text",
    };

    /// <summary>The kind of JSON value that <paramref name="value"/> is.</summary>
    public static JsonKinds KindOf(ExampleValue value) => value switch
    {
        ExampleObject => JsonKinds.Object,
        ExampleArray => JsonKinds.Array,
        ExampleNumber => JsonKinds.Number,
        ExampleBoolean => JsonKinds.Boolean,
        ExampleText or ExampleDate or ExampleEnumMember => JsonKinds.Text,
        _ => JsonKinds.None,
    };
}
