using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON numbers without fraction or exponent as integers of any size.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    public static BigInteger Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number) throw JsonErrors.Token("BigInteger", "a number", ref reader);
        if (reader.TryGetInt64(out long small)) return small;
        return BigInteger.TryParse(reader.NumberText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonErrors.Value("BigInteger", "the number is not an integer");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
}
