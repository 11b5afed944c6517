using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON numbers, or strings of them, as decimals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return NumbersFromText.OfString<decimal>(ref reader, "decimal");
        if (reader.TokenType != JsonTokenType.Number) return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Token("decimal", "a number", ref reader);
        if (!reader.TryGetDecimal(out decimal value)) return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value("decimal", "the number is out of range");
        ExactNumbers.Check(ref reader, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
