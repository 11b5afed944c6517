using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json.Tests.Lenient;

/// <summary>Real JSON, spoiled: a member left out, a value of another kind in place of one.</summary>
internal static class PayloadSpoiler
{
    private static readonly (JsonTokenType Kind, string Json)[] Others =
    [
        (JsonTokenType.Null, "null"), (JsonTokenType.True, "true"), (JsonTokenType.Number, "7.25"), (JsonTokenType.String, "\"no date\""), (JsonTokenType.StartArray, "[[]]"), (JsonTokenType.StartObject, "{\"no\":1}"),
    ];

    // What System.Text.Json puts into brackets in a path.
    private static readonly SearchValues<char> Special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>Every way of spoiling one thing.</summary>
    public static IEnumerable<Spoiled> One(string json)
    {
        var places = Places(json, out byte[] utf8);
        foreach (var place in places)
        {
            if (place.IsMember) yield return new(() => Apply(utf8, [(place, null)]), place.Path, isDeleted: true);
            foreach (var (_, other) in Others.Where(other => other.Kind != place.Kind)) yield return new(() => Apply(utf8, [(place, other)]), place.Path, isDeleted: false);
        }
    }

    /// <summary>One way of spoiling several things: about one in so many.</summary>
    public static string Several(string json, Random random, int every)
    {
        var changes = new List<(Place Place, string? Json)>();
        int end = 0;
        var places = Places(json, out byte[] utf8);
        foreach (var place in places)
        {
            // What is inside something that is gone is gone too.
            if (place.Start < end || random.Next(every) > 0) continue;
            changes.Add((place, place.IsMember && random.Next(3) == 0 ? null : Others[random.Next(Others.Length)].Json));
            end = place.End;
        }

        return Apply(utf8, changes);
    }

    private static string Apply(byte[] utf8, IReadOnlyList<(Place Place, string? Json)> changes)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (var (place, json) in changes)
        {
            text.Append(Encoding.UTF8.GetString(utf8[at..(json is null ? place.NameStart : place.Start)])).Append(json ?? "\"\u0001\":0");
            at = place.End;
        }

        text.Append(Encoding.UTF8.GetString(utf8[at..]));
        // What is left out leaves a comma behind.
        return text.Replace(",\"\u0001\":0", "").Replace("\"\u0001\":0,", "").Replace("\"\u0001\":0", "").ToString();
    }

    // Without layout, so that members can be cut out.
    private static List<Place> Places(string json, out byte[] utf8)
    {
        utf8 = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<JsonElement>(json));
        var places = new List<Place>();
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        Walk(ref reader, "$", -1, places);
        return places.Skip(1).ToList();
    }

    private static void Walk(ref Utf8JsonReader reader, string path, int nameStart, List<Place> places)
    {
        int place = places.Count;
        var (start, kind) = ((int)reader.TokenStartIndex, reader.TokenType);
        places.Add(default);
        if (kind == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (name, at) = (reader.GetString()!, (int)reader.TokenStartIndex);
                reader.Read();
                Walk(ref reader, name.AsSpan().ContainsAny(Special) ? $"{path}['{name}']" : $"{path}.{name}", at, places);
            }
        }
        else if (kind == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++) Walk(ref reader, $"{path}[{i}]", -1, places);
        }

        places[place] = new(path, kind == JsonTokenType.False ? JsonTokenType.True : kind, nameStart, start, (int)reader.BytesConsumed);
    }

    private readonly record struct Place(string Path, JsonTokenType Kind, int NameStart, int Start, int End)
    {
        public bool IsMember => NameStart >= 0;
    }
}

/// <summary>JSON in which one thing is not as it was; made when it is asked for, since most ways are never tried.</summary>
internal sealed class Spoiled(Func<string> spoil, string path, bool isDeleted)
{
    private readonly Lazy<string> _json = new(spoil);

    public string Json => _json.Value;

    public string Path => path;

    public bool IsDeleted => isDeleted;
}
