using System.Text.Json;

namespace Inkeep.Gen;

/// <content>Maps of anything, kept as the JSON they came as until somebody looks.</content>
public sealed partial class ValueMap<T>
{
    private ValueMap(byte[] json) => _content = json;

    /// <summary>The JSON the map came as, unless somebody has looked into it or it was not read.</summary>
    internal ReadOnlySpan<byte> Json => _content as byte[];

    /// <summary>A map of the members of a JSON object: UTF-8, without comments, trailing commas and lone surrogates.</summary>
    internal static ValueMap<JsonElement> OfJson(ReadOnlySpan<byte> json) => new ValueMap<JsonElement>(json.ToArray());

    // Two threads may both do this: they make equal entries.
    private NamedValues<T> Parse()
    {
        var entries = (NamedValues<T>)(object)Members((byte[])_content);
        _content = entries;
        return entries;
    }

    private static NamedValues<JsonElement> Members(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var entries = new NamedValues<JsonElement>(4);
        foreach (var member in JsonElement.ParseValue(ref reader).EnumerateObject()) entries.Set(member.Name, member.Value);
        return entries;
    }
}
