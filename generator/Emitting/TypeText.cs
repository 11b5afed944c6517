using System;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints a type, and what reads and writes it.</summary>
internal static class TypeText
{
    public const string Json = "global::Inkeep.Gen.Json.";

    /// <summary>The C# type, without its question mark.</summary>
    public static string Type(TypeRef type) => type switch
    {
        LeafRef leaf => LeafType(leaf.Kind),
        ListRef list => "global::Inkeep.Gen.ValueList<" + Type(list.Item) + ">",
        MapRef map => "global::Inkeep.Gen.ValueMap<" + Type(map.Value) + ">",
        EnumRef enumeration => "global::Inkeep.Gen.OpenEnum<" + CSharp.Global(enumeration.Name) + ">",
        ModelRef model => CSharp.Global(model.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The codec as a type argument: <c>ListCodec&lt;T, TCodec&gt;</c>, or a model's converter.</summary>
    public static string Codec(TypeRef type) => type switch
    {
        LeafRef leaf => LeafCodec(leaf.Kind),
        ListRef list => Json + "ListCodec<" + Type(list.Item) + ", " + Codec(list.Item) + ">",
        MapRef map => Json + "MapCodec<" + Type(map.Value) + ", " + Codec(map.Value) + ">",
        EnumRef enumeration => Json + "EnumCodec<" + CSharp.Global(enumeration.Name) + ", " + CSharp.Converter(enumeration.Name) + ">",
        ModelRef model => CSharp.Converter(model.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>An expression that reads a value, which may be null where <see cref="IsReference"/> says so.</summary>
    public static string Read(TypeRef type) => Call(type, "Read") + "(ref reader)";

    /// <summary>A call that writes the value of an expression.</summary>
    public static string Write(TypeRef type, string value) => Call(type, "Write") + "(writer, " + value + ")";

    /// <summary>True for classes; false for structs, whose nullable form is another type.</summary>
    public static bool IsReference(TypeRef type) => type switch
    {
        LeafRef leaf => leaf.Kind is Leaf.String or Leaf.Bytes,
        EnumRef => false,
        _ => true,
    };

    /// <summary>True when <c>==</c> compares JSON values; false where the runtime has to.</summary>
    public static bool HasOperator(TypeRef type) => type is not LeafRef { Kind: Leaf.JsonElement or Leaf.Bytes };

    // A converter has calls of its own for lists and maps of its type, which read better than the codecs they stand for.
    private static string Call(TypeRef type, string verb) => type switch
    {
        EnumRef enumeration => CSharp.Converter(enumeration.Name) + ".Names." + verb,
        ListRef { Item: EnumRef item } => CSharp.Converter(item.Name) + "." + verb + "List",
        ListRef { Item: ModelRef item } => CSharp.Converter(item.Name) + "." + verb + "List",
        MapRef { Value: EnumRef value } => CSharp.Converter(value.Name) + "." + verb + "Map",
        MapRef { Value: ModelRef value } => CSharp.Converter(value.Name) + "." + verb + "Map",
        _ => Codec(type) + "." + verb,
    };

    private static string LeafType(Leaf leaf) => leaf switch
    {
        Leaf.String => "string",
        Leaf.Double => "double",
        Leaf.Int64 => "long",
        Leaf.Int32 => "int",
        Leaf.Boolean => "bool",
        Leaf.JsonElement => "global::System.Text.Json.JsonElement",
        Leaf.DateTimeOffset => "global::System.DateTimeOffset",
        Leaf.DateOnly => "global::System.DateOnly",
        Leaf.BigInteger => "global::System.Numerics.BigInteger",
        Leaf.Decimal => "decimal",
        Leaf.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string LeafCodec(Leaf leaf) => leaf switch
    {
        Leaf.String => Json + "StringCodec",
        Leaf.Double => Json + "NumberCodec",
        Leaf.Int64 => Json + "Int64Codec",
        Leaf.Int32 => Json + "Int32Codec",
        Leaf.Boolean => Json + "BooleanCodec",
        Leaf.JsonElement => Json + "AnyCodec",
        Leaf.DateTimeOffset => Json + "DateTimeCodec",
        Leaf.DateOnly => Json + "DateCodec",
        Leaf.BigInteger => Json + "BigIntegerCodec",
        Leaf.Decimal => Json + "DecimalCodec",
        Leaf.Bytes => Json + "BytesCodec",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };
}
