using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Whole JSON numbers as 32-bit integers; <c>5.0</c> and <c>5e0</c> are whole too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec : IJsonCodec<int>
{
    /// <inheritdoc/>
    public static int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) return NumbersFromText.Read<int>(ref reader, "int", "a whole number");
        return reader.TryGetInt32(out int value) ? value : (int)ExactNumbers.ReadWhole(ref reader, "int", int.MinValue, int.MaxValue);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
