using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON strings of base64, also of its URL alphabet and without padding, as bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[]? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.String) return Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Token("byte[]", "a string of base64", ref reader);
        if (reader.ValueIsEscaped && Misfit.TextOf(ref reader) is null && Misfit.IsSetAside(ref reader)) return null;
        if (reader.TryGetBytesFromBase64(out byte[]? value)) return value;
        value = OfOtherAlphabet(ref reader);
        if (value is null) return Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Value("byte[]", "the string is not base64");
        WireText.Note(ref reader, isLossless: true);
        return value;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null) writer.WriteNullValue();
        else writer.WriteBase64StringValue(value);
    }

    private static byte[]? OfOtherAlphabet(ref Utf8JsonReader reader)
    {
        using var token = new Utf8Token(ref reader);
        var text = token.Utf8.TrimEnd((byte)'=');
        byte[] standard = new byte[(text.Length + 3) / 4 * 4];
        standard.AsSpan().Fill((byte)'=');
        text.CopyTo(standard);
        standard.AsSpan().Replace((byte)'-', (byte)'+');
        standard.AsSpan().Replace((byte)'_', (byte)'/');
        return Base64.DecodeFromUtf8InPlace(standard, out int length) == OperationStatus.Done ? standard[..length] : null;
    }
}
