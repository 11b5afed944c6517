using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON numbers as doubles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberCodec : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) return NumbersFromText.Read<double>(ref reader, "double", "a number");
        if (!reader.TryGetDouble(out double value) || !double.IsFinite(value)) return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value("double", "the number is out of range");
        ExactNumbers.Check(ref reader, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
