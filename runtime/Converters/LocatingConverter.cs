using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A converter whose exceptions tell the path from the root of the document.</summary>
internal abstract class LocatingConverter<T> : JsonConverter<T>
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = new ReadStart(ref reader);
        try
        {
#if NET10_0_OR_GREATER
            if (!options.AllowDuplicateProperties) DuplicateScan.Check(ref reader);
#endif
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
        if (type.Converter is not IModelConverter) JsonSerializer.Serialize(writer, value, type);
        else if (value is null) writer.WriteNullValue();
        else ((JsonConverter<TContent>)type.Converter).Write(writer, value, type.Options);
    }

    protected static JsonConverter<TContent> ConverterOf<TContent>(JsonSerializerOptions options) => (JsonConverter<TContent>)InfoOf<TContent>(options).Converter;

    // A context that was generated beside the models can't know them; they know themselves.
    protected static JsonTypeInfo<TContent> InfoOf<TContent>(JsonSerializerOptions options) =>
        (JsonTypeInfo<TContent>)(options.TryGetTypeInfo(typeof(TContent), out var known)
            ? known
            : TypeInfoFactory.Find(typeof(TContent), options) ?? options.GetTypeInfo(typeof(TContent)));
}
