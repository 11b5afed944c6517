using System;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints a type, and what reads and writes it.</summary>
internal static class TypeText
{
    public const string Json = "global::Inkeep.Gen.Json.";

    public static void PrintType(SourceWriter writer, TypeRef type)
    {
        switch (type)
        {
            case ScalarRef scalar:
                writer.Part(ScalarName(scalar.Kind));
                break;
            case ListRef list:
                writer.Part($"global::Inkeep.Gen.ValueList<{Fragment.Type(list.Item)}>");
                break;
            case MapRef map:
                writer.Part($"global::Inkeep.Gen.ValueMap<{Fragment.Type(map.Value)}>");
                break;
            case EnumRef enumeration:
                writer.Part($"global::Inkeep.Gen.OpenEnum<{Fragment.Name(enumeration.Name)}>");
                break;
            case ModelRef model:
                Fragment.Name(model.Name).Print(writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    public static void PrintCodec(SourceWriter writer, TypeRef type)
    {
        switch (type)
        {
            case ScalarRef scalar:
                writer.Part(ScalarCodec(scalar.Kind));
                break;
            case ListRef list:
                writer.Part($"{Json}ListCodec<{Fragment.Type(list.Item)}, {Fragment.Codec(list.Item)}>");
                break;
            case MapRef map:
                writer.Part($"{Json}MapCodec<{Fragment.Type(map.Value)}, {Fragment.Codec(map.Value)}>");
                break;
            case EnumRef enumeration:
                writer.Part($"{Json}EnumCodec<{Fragment.Name(enumeration.Name)}, {Fragment.Converter(enumeration.Name)}>");
                break;
            case ModelRef model:
                Fragment.Converter(model.Name).Print(writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    /// <summary>The method that reads or writes. A converter has calls of its own for lists and maps of its type, which read better.</summary>
    public static void PrintCall(SourceWriter writer, TypeRef type, string verb) => _ = type switch
    {
        EnumRef enumeration => writer.Part($"{Fragment.Converter(enumeration.Name)}.Names.{verb}"),
        ListRef { Item: EnumRef item } => writer.Part($"{Fragment.Converter(item.Name)}.{verb}List"),
        ListRef { Item: ModelRef item } => writer.Part($"{Fragment.Converter(item.Name)}.{verb}List"),
        MapRef { Value: EnumRef value } => writer.Part($"{Fragment.Converter(value.Name)}.{verb}Map"),
        MapRef { Value: ModelRef value } => writer.Part($"{Fragment.Converter(value.Name)}.{verb}Map"),
        _ => writer.Part($"{Fragment.Codec(type)}.{verb}"),
    };

    /// <summary>True for classes; false for structs, whose nullable form is another type.</summary>
    public static bool IsReference(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind is ScalarKind.String or ScalarKind.Bytes,
        EnumRef => false,
        _ => true,
    };

    /// <summary>True when <c>==</c> compares JSON values; false where the runtime has to.</summary>
    public static bool HasOperator(TypeRef type) => type is not ScalarRef { Kind: ScalarKind.Any or ScalarKind.Bytes };

    private static string ScalarName(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => "string",
        ScalarKind.Number => "double",
        ScalarKind.Int64 => "long",
        ScalarKind.Int32 => "int",
        ScalarKind.Boolean => "bool",
        ScalarKind.Any => "global::System.Text.Json.JsonElement",
        ScalarKind.DateTime => "global::System.DateTimeOffset",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.BigInteger => "global::System.Numerics.BigInteger",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };

    private static string ScalarCodec(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => Json + "StringCodec",
        ScalarKind.Number => Json + "NumberCodec",
        ScalarKind.Int64 => Json + "Int64Codec",
        ScalarKind.Int32 => Json + "Int32Codec",
        ScalarKind.Boolean => Json + "BooleanCodec",
        ScalarKind.Any => Json + "AnyCodec",
        ScalarKind.DateTime => Json + "DateTimeCodec",
        ScalarKind.Date => Json + "DateCodec",
        ScalarKind.BigInteger => Json + "BigIntegerCodec",
        ScalarKind.Decimal => Json + "DecimalCodec",
        ScalarKind.Bytes => Json + "BytesCodec",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };
}
