using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON objects whose names are data.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TCodec> : IJsonCodec<ValueMap<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ValueMap<T>? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return reader.TokenType == JsonTokenType.Null || Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Token("ValueMap", "an object", ref reader);
        return typeof(T) == typeof(JsonElement) && typeof(TCodec) == typeof(AnyCodec) && RawJson.TryReadMap(ref reader, out var map)
            ? (ValueMap<T>)(object)map
            : ReadEntries(ref reader);
    }

    internal static ValueMap<T> ReadEntries(ref Utf8JsonReader reader)
    {
        NamedValues<T>? entries = null;
        for (; ; )
        {
            if (!reader.Read()) throw JsonErrors.Incomplete();
            if (reader.TokenType == JsonTokenType.EndObject) return entries is null ? ValueMap<T>.Empty : new(entries);
            string name = reader.GetString()!;
            if (!reader.Read()) throw JsonErrors.Incomplete();
            var value = TCodec.Read(ref reader)!;
            (entries ??= new(4)).Set(name, value, WireText.IsNoted ? WireText.Take(ref reader) : null);
        }
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueMap<T>? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        if (!value.Json.IsEmpty && RawJson.TryWriteStandard(writer, value.Json)) return;
        writer.WriteStartObject();
        var entries = value.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            writer.WritePropertyName(entries.Names[i]);
            if (entries.Texts?[i] is { } text) WireTextWriter.Write(writer, text);
            else TCodec.Write(writer, entries.Values[i]);
        }

        writer.WriteEndObject();
    }
}
