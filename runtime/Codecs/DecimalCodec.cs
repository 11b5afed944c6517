using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON numbers, or strings of them, as decimals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return Parse(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("decimal", "a number", ref reader);
        return reader.TryGetDecimal(out decimal value) ? value : throw JsonErrors.Value("decimal", "the number is out of range");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    private static decimal Parse(string text)
    {
        if (!JsonNumber.TryParse(text, out _)) throw JsonErrors.Value("decimal", "the string is not a number");
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : throw JsonErrors.Value("decimal", "the number is out of range");
    }
}
