using Inkeep.Gen.Json;

namespace Inkeep.Gen.Emitting;

/// <summary>Every name that emitted code uses and that isn't generated: types of the runtime, of System.Text.Json and of .NET.</summary>
internal static class RuntimeApi
{
    // The runtime, as its users see it.
    public const string JsonExtras = Runtime + "JsonExtras";
    public const string JsonFinding = Runtime + "JsonFinding";
    public const string JsonInspection = Runtime + "JsonInspection";
    public const string JsonUnion = Runtime + "JsonUnion";
    public const string ModelSchema = Runtime + "ModelSchema";
    public const string OpenEnum = Runtime + "OpenEnum";
    public const string SpecJsonResolver = Runtime + "SpecJsonResolver";
    public const string ValueList = Runtime + "ValueList";
    public const string ValueMap = Runtime + "ValueMap";

    // The runtime, for emitted code only.
    public const string AnyCodec = CompilerServices + "AnyCodec";
    public const string DateCodec = CompilerServices + "DateCodec";
    public const string DateTimeCodec = CompilerServices + "DateTimeCodec";
    public const string EnumCodec = CompilerServices + "EnumCodec";
    public const string EnumConverter = CompilerServices + "EnumConverter";
    public const string EnumTypeConverter = CompilerServices + "EnumTypeConverter";
    public const string EnumNames = CompilerServices + "EnumNames";
    public const string IEnumCodec = CompilerServices + "IEnumCodec";
    public const string IJsonCodec = CompilerServices + "IJsonCodec";
    public const string IObjectCodec = CompilerServices + "IObjectCodec";
    public const string JsonEquality = CompilerServices + "JsonEquality";
    public const string JsonKinds = CompilerServices + "JsonKinds";
    public const string JsonSchemaText = CompilerServices + "JsonSchemaText";
    public const string ListCodec = CompilerServices + "ListCodec";
    public const string MapCodec = CompilerServices + "MapCodec";
    public const string ObjectConverter = CompilerServices + "ObjectConverter";
    public const string ObjectReader = CompilerServices + "ObjectReader";
    public const string ObjectShape = CompilerServices + "ObjectShape";
    public const string ObjectWriter = CompilerServices + "ObjectWriter";
    public const string PartialCodec = CompilerServices + "PartialCodec";
    public const string ReadingLevel = CompilerServices + "ReadingLevel";
    public const string UnionChoice = CompilerServices + "UnionChoice";
    public const string UnionConverter = CompilerServices + "UnionConverter";

    // System.Text.Json.
    public const string IJsonTypeInfoResolver = TextJson + "Serialization.Metadata.IJsonTypeInfoResolver";
    public const string JsonObject = TextJson + "Nodes.JsonObject";
    public const string JsonConverterAttribute = TextJson + "Serialization.JsonConverter";
    public const string JsonElement = TextJson + "JsonElement";
    public const string JsonStringEnumMemberNameAttribute = TextJson + "Serialization.JsonStringEnumMemberName";
    public const string JsonSerializerOptions = TextJson + "JsonSerializerOptions";
    public const string JsonTokenType = TextJson + "JsonTokenType";
    public const string Utf8JsonReader = TextJson + "Utf8JsonReader";
    public const string Utf8JsonWriter = TextJson + "Utf8JsonWriter";

    // .NET.
    public const string Action = "global::System.Action";
    public const string EditorBrowsableAttribute = "global::System.ComponentModel.EditorBrowsable";
    public const string EditorBrowsableState = "global::System.ComponentModel.EditorBrowsableState";
    public const string EnumFlagsAttribute = "global::System.Flags";
    public const string EnumMemberAttribute = "global::System.Runtime.Serialization.EnumMember";
    public const string Func = "global::System.Func";
    public const string GeneratedCodeAttribute = "global::System.CodeDom.Compiler.GeneratedCode";
    public const string HashCode = "global::System.HashCode";
    public const string IDisposable = "global::System.IDisposable";
    public const string IEnumerable = "global::System.Collections.Generic.IEnumerable";
    public const string IReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string List = "global::System.Collections.Generic.List";
    public const string MaybeNullWhenAttribute = "global::System.Diagnostics.CodeAnalysis.MaybeNullWhen";
    public const string TypeConverterAttribute = "global::System.ComponentModel.TypeConverter";
    public const string ObsoleteAttribute = "global::System.Obsolete";

    private const string Runtime = "global::Inkeep.Gen.";
    private const string CompilerServices = Runtime + "CompilerServices.";
    private const string TextJson = "global::System.Text.Json.";

    /// <summary>The C# type of a scalar.</summary>
    public static string TypeOf(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => "string",
        ScalarKind.Number => "double",
        ScalarKind.Int64 => "long",
        ScalarKind.Int32 => "int",
        ScalarKind.Boolean => "bool",
        ScalarKind.Any => JsonElement,
        ScalarKind.DateTime => "global::System.DateTimeOffset",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.BigInteger => "global::System.Numerics.BigInteger",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Bytes => "byte[]",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };

    /// <summary>The runtime's type that reads and writes a scalar.</summary>
    public static string CodecOf(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => CompilerServices + "StringCodec",
        ScalarKind.Number => CompilerServices + "NumberCodec",
        ScalarKind.Int64 => CompilerServices + "Int64Codec",
        ScalarKind.Int32 => CompilerServices + "Int32Codec",
        ScalarKind.Boolean => CompilerServices + "BooleanCodec",
        ScalarKind.Any => AnyCodec,
        ScalarKind.DateTime => DateTimeCodec,
        ScalarKind.Date => DateCodec,
        ScalarKind.BigInteger => CompilerServices + "BigIntegerCodec",
        ScalarKind.Decimal => CompilerServices + "DecimalCodec",
        ScalarKind.Bytes => CompilerServices + "BytesCodec",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };

    /// <summary>The method of <see cref="ObjectReader"/> that reads a scalar, or null: only the commonest have one.</summary>
    public static string? ReaderMethodOf(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => "Text",
        ScalarKind.Number => "Number",
        ScalarKind.Boolean => "Boolean",
        _ => null,
    };
}
