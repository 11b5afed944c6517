using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Inkeep.Gen.Json;

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
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TokenType == JsonTokenType.Null ? null : throw JsonErrors.Token("ValueList", "an array", ref reader);
        if (!reader.Read()) throw JsonErrors.Incomplete();
        if (reader.TokenType == JsonTokenType.EndArray) return ValueList<T>.Empty;

        InlineBuffer<T> few = default;
        int count = 0;
        do
        {
            if (count == InlineBuffer<T>.Length) return ReadMany(ref reader, few);
            few[count++] = TCodec.Read(ref reader)!;
            if (!reader.Read()) throw JsonErrors.Incomplete();
        }
        while (reader.TokenType != JsonTokenType.EndArray);
        return new(((ReadOnlySpan<T>)few)[..count].ToArray());
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
        foreach (var item in value.AsSpan()) TCodec.Write(writer, item);
        writer.WriteEndArray();
    }

    private static ValueList<T> ReadMany(ref Utf8JsonReader reader, scoped ReadOnlySpan<T> first)
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
            if (!reader.Read()) throw JsonErrors.Incomplete();
        }
        while (reader.TokenType != JsonTokenType.EndArray);
        T[] exact = items.AsSpan(0, count).ToArray();
        Return(items, count);
        return new(exact);
    }

    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
