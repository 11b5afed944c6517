using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The converter of a generated enum.</summary>
/// <remarks>The bare enum has room for documented values only; <see cref="OpenEnum{TEnum}"/> reads the others too.</remarks>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TSelf">The converter, which knows the names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumConverter<TEnum, TSelf> : JsonConverter<TEnum>, IModelConverter, IEnumNamesSource<TEnum>
    where TEnum : struct, Enum
    where TSelf : EnumConverter<TEnum, TSelf>, IEnumCodec<TEnum>
{
    private ReadingLevel _level;

    /// <summary>Makes the converter.</summary>
    /// <param name="level">How it reads.</param>
    protected EnumConverter(ReadingLevel level = ReadingLevel.Tolerant) => _level = level;

    EnumNames<TEnum> IEnumNamesSource<TEnum>.Names => TSelf.Names;

    ReadingLevel IModelConverter.Level
    {
        set => _level = value;
    }

    JsonSchemaText IModelConverter.Schema => Schema;

    /// <summary>The JSON Schema of the enum; none in projects that don't ask for schemas.</summary>
    protected virtual JsonSchemaText Schema => default;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a documented value.</exception>
    public sealed override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadDocumented(ref reader, isName: false);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not one that the enum defines.</exception>
    public sealed override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => TSelf.Names.Write(writer, value);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not a documented value.</exception>
    public sealed override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadDocumented(ref reader, isName: true);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => TSelf.Names.WriteName(writer, value);

    /// <summary>Reads an array of such values; null for JSON null.</summary>
    public static ValueList<OpenEnum<TEnum>>? ReadList(ref Utf8JsonReader reader) => ListCodec<OpenEnum<TEnum>, EnumCodec<TEnum, TSelf>>.Read(ref reader);

    /// <summary>Writes an array of such values, or JSON null.</summary>
    public static void WriteList(Utf8JsonWriter writer, ValueList<OpenEnum<TEnum>>? value) => ListCodec<OpenEnum<TEnum>, EnumCodec<TEnum, TSelf>>.Write(writer, value);

    /// <summary>Reads an object of such values by name; null for JSON null.</summary>
    public static ValueMap<OpenEnum<TEnum>>? ReadMap(ref Utf8JsonReader reader) => MapCodec<OpenEnum<TEnum>, EnumCodec<TEnum, TSelf>>.Read(ref reader);

    /// <summary>Writes an object of such values by name, or JSON null.</summary>
    public static void WriteMap(Utf8JsonWriter writer, ValueMap<OpenEnum<TEnum>>? value) => MapCodec<OpenEnum<TEnum>, EnumCodec<TEnum, TSelf>>.Write(writer, value);

    JsonTypeInfo? IModelConverter.CreateTypeInfo(Type type, JsonSerializerOptions options) => TypeInfoFactory.CreateOfEnum(type, this, options, _level == ReadingLevel.Strict);

    JsonConverter? IModelConverter.CreateConverter(Type type) => TypeInfoFactory.CreateConverterOfEnum<TEnum>(type, _level == ReadingLevel.Strict);

    private static TEnum ReadDocumented(ref Utf8JsonReader reader, bool isName)
    {
        var start = new ReadStart(ref reader);
        try
        {
            return Documented(isName ? TSelf.Names.ReadName(ref reader) : TSelf.Names.Read(ref reader));
        }
        catch (Exception exception) when (ReadStart.CanLocate(exception))
        {
            throw start.Locate(exception, ref reader);
        }
    }

    private static TEnum Documented(OpenEnum<TEnum> value)
    {
        if (value.HoldsValue) return value.Value;
        string found = value.UnknownText is { } text ? $"'{text}'" : "null";
        throw new JsonException($"{found} is not a documented value of {TSelf.Names.TypeName}; OpenEnum<{TSelf.Names.TypeName}> reads any.");
    }
}
