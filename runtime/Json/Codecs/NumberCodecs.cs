using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON numbers as doubles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberCodec : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("double", "a number", ref reader);
        return reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw JsonErrors.Value("double", "the number is out of range");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}

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

/// <summary>JSON numbers without fraction or exponent as integers of any size.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    public static BigInteger Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("BigInteger", "a number", ref reader);
        if (reader.TryGetInt64(out long small)) return small;
        string digits = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonErrors.Value("BigInteger", "the number is not an integer");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
}

/// <summary>JSON true and false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonErrors.Token("bool", "true or false", ref reader),
    };

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
