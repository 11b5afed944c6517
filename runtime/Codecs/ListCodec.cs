using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON arrays.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListCodec<T, TCodec> : IJsonCodec<ValueList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ValueList<T>? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TokenType == JsonTokenType.Null || Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Token("ValueList", "an array", ref reader);
        if (!reader.Read()) throw JsonErrors.Incomplete();
        if (reader.TokenType == JsonTokenType.EndArray) return ValueList<T>.Empty;

        InlineBuffer<T> few = default;
        WireTexts? texts = null;
        int count = 0;
        do
        {
            if (count == InlineBuffer<T>.Length) return ReadMany(ref reader, few, texts);
            few[count++] = TCodec.Read(ref reader)!;
            if (WireText.IsNoted && WireText.Take(ref reader) is { } text) (texts ??= new()).Set(count - 1, text);
            if (!reader.Read()) throw JsonErrors.Incomplete();
        }
        while (reader.TokenType != JsonTokenType.EndArray);
        return new(((ReadOnlySpan<T>)few)[..count].ToArray(), texts);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ValueList<T>? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        if (value.Texts is { } texts) WriteItems(writer, value, texts);
        else foreach (var item in value.AsSpan()) TCodec.Write(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, ValueList<T> value, WireTexts texts)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (texts[i] is { } text) WireTextWriter.Write(writer, text);
            else TCodec.Write(writer, value[i]);
        }
    }

    private static ValueList<T> ReadMany(ref Utf8JsonReader reader, scoped ReadOnlySpan<T> first, WireTexts? texts)
    {
        T[] items = ArrayPool<T>.Shared.Rent(4 * InlineBuffer<T>.Length);
        first.CopyTo(items);
        int count = first.Length;
        do
        {
            if (count == items.Length)
            {
                T[] larger = ArrayPool<T>.Shared.Rent(2 * count);
                items.CopyTo(larger, 0);
                Return(items, count);
                items = larger;
            }

            items[count++] = TCodec.Read(ref reader)!;
            if (WireText.IsNoted && WireText.Take(ref reader) is { } text) (texts ??= new()).Set(count - 1, text);
            if (!reader.Read()) throw JsonErrors.Incomplete();
        }
        while (reader.TokenType != JsonTokenType.EndArray);
        T[] exact = items.AsSpan(0, count).ToArray();
        Return(items, count);
        return new(exact, texts);
    }

    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
