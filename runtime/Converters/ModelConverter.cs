using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What System.Text.Json calls to read and write a generated model; the work is done by the model's codec.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <typeparam name="TSelf">The converter, which is the codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelConverter<T, TSelf> : JsonConverter<T>, IModelConverter
    where T : class
    where TSelf : ModelConverter<T, TSelf>, IJsonCodec<T>
{
    private ReadingLevel _level;

    private protected ModelConverter(ReadingLevel level) => _level = level;

    ReadingLevel IModelConverter.Level
    {
        set => _level = value;
    }

    JsonSchemaText IModelConverter.Schema => Schema;

    /// <summary>The JSON Schema of the model; none in projects that don't ask for schemas.</summary>
    protected virtual JsonSchemaText Schema => default;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is malformed or not such a value; the path leads to the place.</exception>
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = new ReadStart(ref reader);
        bool before = NumbersFromText.Allow(options);
        T? value;
        try
        {
#if NET10_0_OR_GREATER
            if (!options.AllowDuplicateProperties) DuplicateScan.Check(ref reader);
#endif
            var strictness = _level == ReadingLevel.Strict ? Strictness.All : options.ToStrictness();
            value = strictness == Strictness.None && _level != ReadingLevel.Lenient ? TSelf.Read(ref reader) : ReadAtLevel(ref reader, strictness);
        }
        catch (Exception exception) when (ReadStart.CanLocate(exception))
        {
            throw start.Locate(exception, ref reader);
        }
        finally
        {
            NumbersFromText.Restore(before);
            if (WireText.IsNoted) WireText.Forget();
        }

        if (FindingObservers.AreThere && value is not null) FindingObservers.Report<T, TSelf>(value);
        return value;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => TSelf.Write(writer, value);

    /// <summary>Reads one value from JSON that is known to hold one.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <exception cref="JsonException">It holds something else.</exception>
    public static T Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        return TSelf.Read(ref reader) ?? throw new JsonException("The JSON is null.");
    }

    /// <summary>Reads an array of such values; null for JSON null.</summary>
    public static ValueList<T>? ReadList(ref Utf8JsonReader reader) => ListCodec<T, TSelf>.Read(ref reader);

    /// <summary>Writes an array of such values, or JSON null.</summary>
    public static void WriteList(Utf8JsonWriter writer, ValueList<T>? value) => ListCodec<T, TSelf>.Write(writer, value);

    /// <summary>Reads an object of such values by name; null for JSON null.</summary>
    public static ValueMap<T>? ReadMap(ref Utf8JsonReader reader) => MapCodec<T, TSelf>.Read(ref reader);

    /// <summary>Writes an object of such values by name, or JSON null.</summary>
    public static void WriteMap(Utf8JsonWriter writer, ValueMap<T>? value) => MapCodec<T, TSelf>.Write(writer, value);

    private T? ReadAtLevel(ref Utf8JsonReader reader, Strictness strictness)
    {
        var start = reader;
        var value = _level == ReadingLevel.Lenient ? ReadLeniently(ref reader) : TSelf.Read(ref reader);
        if (strictness != Strictness.None && value is not null) InspectionScan.Check<T, TSelf>(start, ref reader, value, strictness);
        return value;
    }

    private static T? ReadLeniently(ref Utf8JsonReader reader)
    {
        var start = reader;
        bool before = LenientReading.Turn(true);
        try
        {
            var value = TSelf.Read(ref reader);
            if (!WireText.IsMisfitNoted) return value;
        }
        finally
        {
            LenientReading.Turn(before);
        }

        // The value itself is set aside, which nobody is there to keep: its error says why.
        reader = start;
        return TSelf.Read(ref reader);
    }

    // The model itself is asked for by far the most; the many types around it need not be loaded for it.
    JsonTypeInfo? IModelConverter.CreateTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, this) : TypeInfoFactory.Create(type, this, options);

    JsonConverter? IModelConverter.CreateConverter(Type type) => TypeInfoFactory.CreateConverter<T>(type);
}
