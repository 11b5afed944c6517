using Inkeep.Gen.Models;

namespace Inkeep.Gen.Building;

/// <summary>The kinds of JSON value that a C# type is written as.</summary>
internal static class JsonForms
{
    /// <summary>Records and enums are taken for objects and text; unions and numeric enums have to be asked for elsewhere.</summary>
    public static JsonKinds KindsOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: Leaf.String or Leaf.DateTimeOffset or Leaf.DateOnly or Leaf.Bytes } => JsonKinds.Text,
        ScalarRef { Kind: Leaf.Double or Leaf.Int64 or Leaf.Int32 or Leaf.BigInteger or Leaf.Decimal } => JsonKinds.Number,
        ScalarRef { Kind: Leaf.Boolean } => JsonKinds.Boolean,
        ScalarRef => JsonKinds.Any,
        ListRef => JsonKinds.Array,
        MapRef => JsonKinds.Object,
        EnumRef => JsonKinds.Text | JsonKinds.Number,
        _ => JsonKinds.Any,
    };
}
