using Inkeep.Gen.Building;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Whether a JSON value can be a value of a type that is no reference.</summary>
internal static class ValueKinds
{
    public static bool Fits(TypeExpression type, JsonValue value) =>
        value is JsonNull or LiteralOther or LiteralEnumMember
        || TypeMapper.Map(type, static _ => new ScalarRef(Leaf.JsonElement)) switch
        {
            null => true,
            ScalarRef { Kind: var leaf } => Fits(leaf, value),
            _ => false,
        };

    /// <summary>Whether a value that isn't null can be a value of a type of C#'s own.</summary>
    public static bool Fits(Leaf leaf, JsonValue value) => (leaf, value) switch
    {
        (Leaf.JsonElement, _) => true,
        (Leaf.String or Leaf.DateTimeOffset or Leaf.DateOnly or Leaf.Decimal or Leaf.Bytes, JsonString) => true,
        (Leaf.Int64 or Leaf.Int32, JsonNumber number) => number.Text.IndexOf('.') < 0,
        (Leaf.Double or Leaf.BigInteger or Leaf.Decimal, JsonNumber) => true,
        (Leaf.DateTimeOffset or Leaf.DateOnly, LiteralDate) => true,
        (Leaf.Boolean, JsonBoolean) => true,
        _ => false,
    };

    public static string Describe(TypeExpression type) => type switch
    {
        ArrayType => "list",
        MapType => "object",
        ScalarType { Kind: Primitive.Integer or Primitive.Int32 } => "whole number",
        ScalarType { Kind: Primitive.Number or Primitive.BigInteger or Primitive.Decimal } => "number",
        ScalarType { Kind: Primitive.Boolean } or BooleanLiteralType => "true or false",
        ScalarType { Kind: Primitive.DateTime or Primitive.Date } => "date",
        _ => "text",
    };

    /// <summary>The kind of JSON value that <paramref name="value"/> is.</summary>
    public static JsonKinds KindOf(JsonValue value) => value switch
    {
        JsonObject => JsonKinds.Object,
        JsonArray => JsonKinds.Array,
        JsonNumber => JsonKinds.Number,
        JsonBoolean => JsonKinds.Boolean,
        JsonString or LiteralDate or LiteralEnumMember => JsonKinds.Text,
        _ => JsonKinds.None,
    };
}
