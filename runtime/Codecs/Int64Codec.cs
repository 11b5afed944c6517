using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Whole JSON numbers as 64-bit integers; <c>5.0</c> and <c>5e0</c> are whole too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc/>
    public static long Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("long", "a whole number", ref reader);
        if (reader.TryGetInt64(out long value)) return value;
        bool isWhole = reader.TryGetDecimal(out decimal number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
        if (!isWhole) throw JsonErrors.Value("long", "the number is not whole, or out of range");
        WireText.Note(ref reader, isLossless: true);
        return (long)number;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
