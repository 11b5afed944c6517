using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.Benchmarks.Json.Peers;

/// <summary>What a message says, text or items, as one writes such a union by hand.</summary>
[JsonConverter(typeof(ContentConverter))]
public sealed class Content
{
    public string? Text { get; init; }

    public List<ContentItem>? Items { get; init; }
}

public sealed class ContentItem
{
    public string Type { get; set; } = null!;

    public string? Text { get; set; }

    public Image? ImageUrl { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class Image
{
    public string Url { get; set; } = null!;

    public string? Detail { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

internal sealed class ContentConverter : JsonConverter<Content>
{
    public override Content Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new() { Text = reader.GetString() }
        : new() { Items = JsonSerializer.Deserialize(ref reader, Classes.ClassContext.Default.ListContentItem) };

    public override void Write(Utf8JsonWriter writer, Content value, JsonSerializerOptions options)
    {
        if (value.Text is { } text) writer.WriteStringValue(text);
        else JsonSerializer.Serialize(writer, value.Items!, Classes.ClassContext.Default.ListContentItem);
    }
}
