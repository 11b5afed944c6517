using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.Json;

/// <summary>A converter whose exceptions tell the path from the root of the document.</summary>
internal abstract class LocatingConverter<T> : JsonConverter<T>
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = new ReadStart(ref reader);
        try
        {
            return ReadValue(ref reader, options);
        }
        catch (Exception exception) when (ReadStart.CanLocate(exception))
        {
            throw start.Locate(exception, ref reader);
        }
    }

    protected abstract T? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options);

    // A converter called by itself, not through the serializer, goes on with this very reader: the offsets stay those of the document.
    protected static TContent ReadContent<TContent>(ref Utf8JsonReader reader, JsonConverter<TContent> converter, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null && default(TContent) is null && !converter.HandleNull
            ? default!
            : converter.Read(ref reader, typeof(TContent), options)!;

    // What every call of the serializer prepares is not needed for a model: it is written without options.
    protected static void WriteContent<TContent>(Utf8JsonWriter writer, TContent value, JsonTypeInfo<TContent> type)
    {
        if (type.Converter is not ISpecConverter) JsonSerializer.Serialize(writer, value, type);
        else if (value is null) writer.WriteNullValue();
        else ((JsonConverter<TContent>)type.Converter).Write(writer, value, type.Options);
    }

    protected static JsonConverter<TContent> ConverterOf<TContent>(JsonSerializerOptions options) => (JsonConverter<TContent>)InfoOf<TContent>(options).Converter;

    // A context that was generated beside the models can't know them; they know themselves.
    protected static JsonTypeInfo<TContent> InfoOf<TContent>(JsonSerializerOptions options) =>
        (JsonTypeInfo<TContent>)(options.TryGetTypeInfo(typeof(TContent), out var known)
            ? known
            : SpecJsonResolver.Default.GetTypeInfo(typeof(TContent), options) ?? options.GetTypeInfo(typeof(TContent)));
}

/// <summary>A <see cref="ValueList{T}"/> as a JSON array; the elements are read and written as the options say.</summary>
internal sealed class ValueListConverter<T> : LocatingConverter<ValueList<T>>
{
    protected override ValueList<T>? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw JsonErrors.Token("ValueList", "an array", ref reader);
        var converter = ConverterOf<T>(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadContent(ref reader, converter, options));
        return items.Count == 0 ? ValueList<T>.Empty : new([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var type = InfoOf<T>(options);
        writer.WriteStartArray();
        foreach (var item in value.AsSpan()) WriteContent(writer, item, type);
        writer.WriteEndArray();
    }
}

/// <summary>A <see cref="ValueMap{T}"/> as a JSON object; the values are read and written as the options say.</summary>
internal sealed class ValueMapConverter<T> : LocatingConverter<ValueMap<T>>
{
    protected override ValueMap<T>? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw JsonErrors.Token("ValueMap", "an object", ref reader);
        var converter = ConverterOf<T>(options);
        var entries = new NamedValues<T>(4);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            if (!reader.Read()) throw JsonErrors.Incomplete();
            entries.Set(name, ReadContent(ref reader, converter, options));
        }

        return entries.Count == 0 ? ValueMap<T>.Empty : new(entries);
    }

    public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
    {
        var type = InfoOf<T>(options);
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            WriteContent(writer, item, type);
        }

        writer.WriteEndObject();
    }
}

/// <summary>An <see cref="OpenEnum{TEnum}"/> as its text or number, also as the name of a member.</summary>
internal sealed class OpenEnumConverter<TEnum>(bool isStrict = false) : LocatingConverter<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    public override bool HandleNull => true;

    protected override OpenEnum<TEnum> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => Checked(EnumNames<TEnum>.Attached.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) => EnumNames<TEnum>.Attached.Write(writer, value);

    public override OpenEnum<TEnum> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = new ReadStart(ref reader);
        try
        {
            return Checked(EnumNames<TEnum>.Attached.ReadName(ref reader));
        }
        catch (Exception exception) when (ReadStart.CanLocate(exception))
        {
            throw start.Locate(exception, ref reader);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] OpenEnum<TEnum> value, JsonSerializerOptions options) =>
        EnumNames<TEnum>.Attached.WriteName(writer, value);

    private OpenEnum<TEnum> Checked(OpenEnum<TEnum> value) => isStrict ? EnumNames<TEnum>.Attached.Strictly(value) : value;
}
