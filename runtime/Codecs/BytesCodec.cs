using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON strings of base64 as bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[]? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.String) throw JsonErrors.Token("byte[]", "a string of base64", ref reader);
        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw JsonErrors.Value("byte[]", "the string is not base64");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null) writer.WriteNullValue();
        else writer.WriteBase64StringValue(value);
    }
}
