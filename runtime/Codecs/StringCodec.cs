using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) return reader.TokenType == JsonTokenType.Null || Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Token("string", "a string", ref reader);
        if (reader.HasValueSequence) return OfReader(ref reader);
        var utf8 = reader.ValueSpan;
        return (reader.ValueIsEscaped ? StringDecoder.OfEscaped(utf8) : StringDecoder.OfAscii(utf8)) ?? OfReader(ref reader);
    }

    private static string? OfReader(ref Utf8JsonReader reader)
    {
        string? text = Misfit.TextOf(ref reader);
        if (text is null) Misfit.IsSetAside(ref reader);
        return text;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string? value)
    {
        if (value is null || !StringEncoder.TryWrite(writer, value)) writer.WriteStringValue(value);
    }
}
