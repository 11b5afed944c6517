using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON numbers, or strings of them, as decimals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    // No decimal is as long, and to compute longer ones would take long.
    private const int LongestSpelling = 400;

    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) return OfString(ref reader);
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("decimal", "a number", ref reader);
        if (!reader.TryGetDecimal(out decimal value)) throw JsonErrors.Value("decimal", "the number is out of range");
        ExactNumbers.Check(ref reader, value);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    private static decimal OfString(ref Utf8JsonReader reader)
    {
        string text = reader.GetString()!;
        if (text.Length > LongestSpelling || !JsonNumber.TryParse(text, out var number)) throw JsonErrors.Value("decimal", "the string is not a number");
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)) throw JsonErrors.Value("decimal", "the number is out of range");
        WireText.Note(ref reader, isLossless: number == JsonNumber.Parse(value.ToString(CultureInfo.InvariantCulture)));
        return value;
    }
}
