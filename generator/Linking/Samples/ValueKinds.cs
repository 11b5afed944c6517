using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Whether a JSON value can be a value of a type that is no reference.</summary>
internal static class ValueKinds
{
    public static bool Fits(TypeNode type, ExampleValue value) => (type, value) switch
    {
        (_, ExampleNull or ExampleOther or ExampleEnumMember) => true,
        (PrimitiveNode { Kind: Primitive.Any } or UnknownNode or HttpOnlyNode, _) => true,
        (PrimitiveNode { Kind: Primitive.Decimal }, ExampleText or ExampleNumber) => true,
        (PrimitiveNode { Kind: Primitive.Integer or Primitive.Int32 }, ExampleNumber number) => number.Text.IndexOf('.') < 0,
        (PrimitiveNode { Kind: Primitive.Number or Primitive.BigInteger }, ExampleNumber) => true,
        (PrimitiveNode { Kind: Primitive.Text or Primitive.Bytes } or TextLiteralNode, ExampleText) => true,
        (PrimitiveNode { Kind: Primitive.DateTime or Primitive.Date }, ExampleText or ExampleDate) => true,
        (PrimitiveNode { Kind: Primitive.Boolean } or BooleanLiteralNode, ExampleBoolean) => true,
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
