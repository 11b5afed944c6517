using System.Globalization;
using System.Text.Json;

namespace Inkeep.Gen.Corpus;

/// <summary>Compares JSON by what it says: numbers by value, dates by instant, members in any order.</summary>
internal static class JsonComparison
{
    /// <summary>The first place where two values differ, with both; null when they are equal.</summary>
    public static JsonDifference? FirstDifference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return new JsonDifference(path, expected.GetRawText(), actual.GetRawText());
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => InObject(expected, actual, path),
            JsonValueKind.Array => InArray(expected, actual, path),
            JsonValueKind.String when SameInstant(expected.GetString()!, actual.GetString()!) => null,
            _ => JsonElement.DeepEquals(expected, actual) ? null : new JsonDifference(path, expected.GetRawText(), actual.GetRawText()),
        };
    }

    private static JsonDifference? InObject(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var inner = path + "." + member.Name;
            var difference = actual.TryGetProperty(member.Name, out var other)
                ? FirstDifference(member.Value, other, inner)
                : new JsonDifference(inner, member.Value.GetRawText(), "nothing");
            if (difference is not null)
            {
                return difference;
            }
        }

        foreach (var member in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
            {
                return new JsonDifference(path + "." + member.Name, "nothing", member.Value.GetRawText());
            }
        }

        return null;
    }

    private static JsonDifference? InArray(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return new JsonDifference(path, expected.GetRawText(), actual.GetRawText());
        }

        return expected.EnumerateArray()
            .Zip(actual.EnumerateArray())
            .Select((pair, i) => FirstDifference(pair.First, pair.Second, $"{path}[{i}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static bool SameInstant(string expected, string actual) =>
        expected == actual || (Instant(expected) is { } left && Instant(actual) is { } right && left == right);

    // Only what has the form of a date and time: "1" is a date for a lenient parser too.
    private static DateTimeOffset? Instant(string text) =>
        text.Length >= 16 && text[4] == '-' && text[10] is 'T' or 't' or ' '
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;
}

/// <summary>Two values that differ, and where.</summary>
internal sealed record JsonDifference(string Path, string Expected, string Actual);
