using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON of any kind, kept as it is: numbers keep their digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyCodec : IJsonCodec<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Writes JSON; the default (undefined) element as null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The JSON.</param>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
        else value.WriteTo(writer);
    }
}
