using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A JSON number of any size and precision, reduced to digits without zeros at the ends and a power of ten.</summary>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, BigInteger Exponent)
{
    // Enough for every number that anybody writes with an exponent, and little to compute.
    private const int MostZeros = 1000;

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

    /// <summary>Parses text that may be no number at all.</summary>
    public static bool TryParse(string text, [MaybeNullWhen(false)] out JsonNumber number)
    {
        bool isNumber = IsNumber(text);
        number = isNumber ? Parse(text) : default;
        return isNumber;
    }

    /// <summary>The integer that the number is; null when it has a fraction, or more zeros at its end than anybody means.</summary>
    public BigInteger? ToInteger()
    {
        if (Digits.Length == 0) return BigInteger.Zero;
        if (Exponent.Sign < 0 || Exponent > MostZeros) return null;
        var integer = BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)Exponent);
        return IsNegative ? -integer : integer;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text is ['-', ..]) text = text[1..];
        int whole = Digits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0')) return false;
        text = text[whole..];
        if (text is ['.', ..])
        {
            int fraction = Digits(text[1..]);
            if (fraction == 0) return false;
            text = text[(fraction + 1)..];
        }

        if (text is ['e' or 'E', ..])
        {
            text = text[(text is [_, '+' or '-', ..] ? 2 : 1)..];
            return !text.IsEmpty && Digits(text) == text.Length;
        }

        return text.IsEmpty;

        static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
    }
}
