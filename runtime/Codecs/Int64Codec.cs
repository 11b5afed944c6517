using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Whole JSON numbers as 64-bit integers; <c>5.0</c> and <c>5e0</c> are whole too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc/>
    public static long Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) return NumbersFromText.Read<long>(ref reader, "long", "a whole number");
        return reader.TryGetInt64(out long value) ? value : (long)ExactNumbers.ReadWhole(ref reader, "long", long.MinValue, long.MaxValue);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
