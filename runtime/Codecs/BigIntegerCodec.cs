using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Whole JSON numbers, however they are spelled, or strings of them, as integers of any size.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    // Of a number with a fraction or an exponent; to compute longer ones would take long.
    private const int LongestSpelling = 1000;

    /// <inheritdoc/>
    public static BigInteger Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long small)) return small;
        string text = reader.TokenType switch
        {
            JsonTokenType.Number => reader.NumberText(),
            JsonTokenType.String => reader.GetString()!,
            _ => throw JsonErrors.Token("BigInteger", "a whole number", ref reader),
        };
        if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) value = OfSpelling(text);
        else if (reader.TokenType == JsonTokenType.Number) return value;
        WireText.Note(ref reader, isLossless: true);
        return value;
    }
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    private static BigInteger OfSpelling(string text)
    {
        if (text.Length > LongestSpelling) throw JsonErrors.Value("BigInteger", "the number is out of range");
        if (!JsonNumber.TryParse(text, out var number)) throw JsonErrors.Value("BigInteger", "the string is not a number");
        return number.ToInteger() ?? throw JsonErrors.Value("BigInteger", number.Exponent.Sign < 0 ? "the number is not whole" : "the number is out of range");
    }
}
