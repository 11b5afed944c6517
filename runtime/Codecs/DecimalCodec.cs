using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON numbers as decimals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("decimal", "a number", ref reader);
        return reader.TryGetDecimal(out decimal value) ? value : throw JsonErrors.Value("decimal", "the number is out of range");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
