using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON strings of ISO 8601 as days.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateCodec : IJsonCodec<DateOnly>
{
    private const int WrittenLength = 10;

    /// <inheritdoc/>
    /// <remarks>Of a date with a time the day is taken, as it is where the offset holds.</remarks>
    public static DateOnly Read(ref Utf8JsonReader reader)
    {
        if (TryRead(ref reader, out var value))
        {
            if (reader.HasValueSequence || reader.ValueSpan.Length != WrittenLength) WireText.Note(ref reader, isLossless: true);
            return value;
        }

        if (!DateTimeCodec.TryRead(ref reader, out var time, out _)) return Misfit.IsSetAside(ref reader) ? default : throw IsoDateParser.Error("DateOnly", "day", ref reader);
        WireText.Note(ref reader, isLossless: false);
        return DateOnly.FromDateTime(time.DateTime);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[IsoDateFormat.MaxLength];
        writer.WriteStringValue(text[..IsoDateFormat.Format(value, text)]);
    }

    /// <summary>Whether the reader is on a string that is a day.</summary>
    /// <param name="reader">The reader, on a value.</param>
    /// <returns>Whether it is.</returns>
    public static bool Fits(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    private static bool TryRead(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String) return false;
        using var text = new Utf8Token(ref reader);
        return IsoDateParser.TryParse(text.Utf8, out value);
    }
}
