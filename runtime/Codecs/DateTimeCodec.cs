using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON strings of ISO 8601 as points in time.</summary>
/// <remarks>
/// Text without an offset is UTC, a date alone is its midnight in UTC. Written with the offset it has, `Z` for zero; without a fraction when
/// the seconds are whole, with three digits when the milliseconds are whole, else with as many as are needed.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (!TryRead(ref reader, out var value, out bool isExact)) return Misfit.IsSetAside(ref reader) ? default : throw IsoDateParser.Error("DateTimeOffset", "date", ref reader);
        if (!isExact) WireText.Note(ref reader, isLossless: false);
        else if (LenientReading.IsOn && !IsWrittenSo(ref reader, value)) WireText.Note(ref reader, isLossless: true);
        return value;
    }

    // Another spelling of the same point in time is another JSON string, which lenient reading gives back as well.
    private static bool IsWrittenSo(ref Utf8JsonReader reader, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoDateFormat.MaxLength];
        return !reader.HasValueSequence && reader.ValueSpan.SequenceEqual(text[..IsoDateFormat.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[IsoDateFormat.MaxLength];
        writer.WriteStringValue(text[..IsoDateFormat.Format(value, text)]);
    }

    /// <summary>Whether the reader is on a string that is a date.</summary>
    /// <param name="reader">The reader, on a value.</param>
    /// <returns>Whether it is.</returns>
    public static bool Fits(ref Utf8JsonReader reader) => TryRead(ref reader, out _, out _);

    internal static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value, out bool isExact)
    {
        value = default;
        isExact = false;
        if (reader.TokenType != JsonTokenType.String) return false;
        using var text = new Utf8Token(ref reader);
        return IsoDateParser.TryParse(text.Utf8, out value, out isExact);
    }
}
