using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Tells whether a number's characters say no more than the value that was read from them.</summary>
internal static class ExactNumbers
{
    // So many characters are never too many digits for a double of middle size.
    private const int FewCharacters = 15;
    private const double SmallestWithAllDigits = 1e-290;
    private const double LargestInteger = 1L << 53;
    private const int DecimalDigits = 28;

    // Longer numbers are kept as they came without a closer look, which could take long.
    private const int LongestCompared = 400;
    private static readonly SearchValues<byte> Marks = SearchValues.Create(".eE"u8);

    /// <summary>Notes the characters of a number that a double can't hold; the shortest numbers, which are almost all, are not looked at.</summary>
    public static void Check(ref Utf8JsonReader reader, double value)
    {
        if (!reader.HasValueSequence)
        {
            var text = reader.ValueSpan;
            double size = Math.Abs(value);
            if (text.Length <= FewCharacters && (size >= SmallestWithAllDigits || text.Length == 1)) return;
            if (size < LargestInteger && !text.ContainsAny(Marks)) return;
            Span<byte> shortest = stackalloc byte[32];
            if (value.TryFormat(shortest, out int length, "R", CultureInfo.InvariantCulture) && text.SequenceEqual(shortest[..length])) return;
        }

        if (!IsSame(ref reader, value.ToString("R", CultureInfo.InvariantCulture))) WireText.Note(ref reader, isLossless: false);
    }

    /// <summary>Notes the characters of a number that a decimal can't hold.</summary>
    public static void Check(ref Utf8JsonReader reader, decimal value)
    {
        if (!reader.HasValueSequence && reader.ValueSpan.Length <= DecimalDigits && reader.ValueSpan.IndexOfAny((byte)'e', (byte)'E') < 0) return;
        if (!IsSame(ref reader, value.ToString(CultureInfo.InvariantCulture))) WireText.Note(ref reader, isLossless: false);
    }

    /// <summary>The value of a whole number that is not spelled as one (<c>5.0</c>, <c>5e0</c>); how it is spelled is noted.</summary>
    public static decimal ReadWhole(ref Utf8JsonReader reader, string typeName, decimal smallest, decimal largest)
    {
        bool isWhole = reader.TryGetDecimal(out decimal number) && number == decimal.Truncate(number) && number >= smallest && number <= largest;
        if (!isWhole) return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value(typeName, "the number is not whole, or out of range");
        WireText.Note(ref reader, isLossless: true);
        return number;
    }

    private static bool IsSame(ref Utf8JsonReader reader, string written)
    {
        string text = reader.NumberText();
        return text.Length <= LongestCompared && JsonNumber.Same(text, written);
    }
}
