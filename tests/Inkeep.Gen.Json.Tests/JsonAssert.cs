using System.Text.Json;
using Acme.Models;

namespace Inkeep.Gen.Json.Tests;

internal static class JsonAssert
{
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SpecJson.Options)!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, SpecJson.Options);

    /// <summary>Reads and writes, by SpecJson and by plain JsonSerializer, and holds the result against the expected JSON, which is the input unless it is given.</summary>
    public static T RoundTrips<T>(string json, string? expected = null)
    {
        var value = Read<T>(json);
        Same(expected ?? json, Write(value));
        var plain = JsonSerializer.Deserialize<T>(json)!;
        Same(expected ?? json, JsonSerializer.Serialize(plain));
        Assert.Equal(value, plain);
        Assert.Equal(value!.GetHashCode(), plain.GetHashCode());
        return value;
    }

    public static void Same(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(actual)), $"expected: {expected}\nactual:   {actual}");

    public static JsonException Fails<T>(string json, string path)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => Read<T>(json));
        Assert.Equal(path, exception.Path);
        Assert.Contains($"Path: {path} |", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
        return exception;
    }
}
