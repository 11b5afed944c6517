using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Inkeep.Gen.Benchmarks.Json.Peers;

/// <summary>Newtonsoft.Json as generated SDKs use it: from and to a string.</summary>
internal static class NewtonsoftJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        Converters = [new StringEnumConverter(new CamelCaseNamingStrategy()), new NewtonsoftContentConverter()],
    };

    public static T? Read<T>(byte[] json) => JsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(json), Settings);

    public static byte[] Write<T>(T value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Settings));
}

internal sealed class NewtonsoftContentConverter : JsonConverter<Content>
{
    public override Content ReadJson(JsonReader reader, Type objectType, Content? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.String ? new() { Text = (string)reader.Value! } : new() { Items = serializer.Deserialize<List<ContentItem>>(reader) };

    public override void WriteJson(JsonWriter writer, Content? value, JsonSerializer serializer)
    {
        if (value?.Text is { } text) writer.WriteValue(text);
        else serializer.Serialize(writer, value?.Items);
    }
}
