using System.Globalization;
using System.Numerics;

namespace Inkeep.Gen.Json;

/// <summary>A JSON number of any size and precision, reduced to digits without zeros at the ends and a power of ten.</summary>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, BigInteger Exponent)
{
    public static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal) || Parse(left) == Parse(right);

    public static JsonNumber Parse(string text)
    {
        bool negative = text[0] == '-';
        int exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        string mantissa = text[(negative ? 1 : 0)..(exponentAt < 0 ? text.Length : exponentAt)];
        var exponent = exponentAt < 0 ? BigInteger.Zero : BigInteger.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        string digits = mantissa.TrimStart('0');
        if (digits.Length == 0) return new(false, "", 0);
        string trimmed = digits.TrimEnd('0');
        return new(negative, trimmed, exponent + (digits.Length - trimmed.Length));
    }
}
