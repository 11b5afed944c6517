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
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Token("BigInteger", "a whole number", ref reader);
        }

        string? text = reader.TokenType == JsonTokenType.Number ? reader.NumberText() : Misfit.TextOf(ref reader);
        if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            if (FaultOf(text, out value) is { } fault) return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value("BigInteger", fault);
        }
        else if (reader.TokenType == JsonTokenType.Number)
        {
            return value;
        }

        WireText.Note(ref reader, isLossless: true);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    // Why a text with a fraction or an exponent is no whole number; null when it is one.
    private static string? FaultOf(string? text, out BigInteger value)
    {
        value = default;
        if (text?.Length > LongestSpelling) return "the number is out of range";
        if (text is null || !JsonNumber.TryParse(text, out var number)) return "the string is not a number";
        if (number.ToInteger() is not { } integer) return number.Exponent.Sign < 0 ? "the number is not whole" : "the number is out of range";
        value = integer;
        return null;
    }
}
