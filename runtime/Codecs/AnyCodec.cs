using System.ComponentModel;
using System.Text.Json;
using System.Text.Unicode;

namespace Inkeep.Gen.CompilerServices;

/// <summary>JSON of any kind, kept as it is: numbers keep their digits, lone surrogates their escapes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyCodec : IJsonCodec<JsonElement>
{
    private static readonly JsonElement Null = Parse("null"u8);
    private static readonly JsonElement True = Parse("true"u8);
    private static readonly JsonElement False = Parse("false"u8);

    /// <inheritdoc/>
    public static JsonElement Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null: return Null;
            case JsonTokenType.True: return True;
            case JsonTokenType.False: return False;
            case JsonTokenType.Number: return JsonElement.ParseValue(ref reader);
        }

        // The reader does not look into strings that nobody asks for; what is kept must be UTF-8 to be written again.
        var element = JsonElement.ParseValue(ref reader);
        return Utf8.IsValid(RawJson.Of(element)) ? element : throw JsonErrors.NotUtf8("JsonElement");
    }

    /// <summary>Writes JSON; the default (undefined) element as null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The JSON.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined: writer.WriteNullValue(); break;
            case JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object when RawJson.TryWrite(writer, RawJson.Of(value)): break;
            default: value.WriteTo(writer); break;
        }
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }
}
