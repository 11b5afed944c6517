using System.Buffers;
using System.Text;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests;

internal static class JsonAssert
{
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SpecJsonResolver.Options)!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, SpecJsonResolver.Options);

    public static JsonElement Element(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>Reads and writes, and holds the result against the expected JSON, which is the input unless it is given.</summary>
    public static T RoundTrips<T>(string json, string? expected = null)
    {
        var value = Read<T>(json);
        Same(expected ?? json, Write(value));
        Assert.Equal(value, Read<T>(json));
        Assert.Equal(value!.GetHashCode(), Read<T>(json)!.GetHashCode());
        return value;
    }

    public static void Same(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(Element(expected), Element(actual)), $"expected: {expected}\nactual:   {actual}");

    public static JsonException Fails<T>(string json, string path)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => Read<T>(json));
        Assert.Equal(path, exception.Path);
        return exception;
    }

    /// <summary>The JSON cut into segments of a size, as pipes and sockets do.</summary>
    public static ReadOnlySequence<byte> Segments(string json, int size) => Segments(Encoding.UTF8.GetBytes(json), size);

    public static ReadOnlySequence<byte> Segments(byte[] json, int size)
    {
        Segment first = new(json.AsMemory(0, Math.Min(size, json.Length)), 0);
        var last = first;
        for (int i = size; i < json.Length; i += size)
        {
            Segment next = new(json.AsMemory(i, Math.Min(size, json.Length - i)), i);
            last.Append(next);
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long start)
        {
            Memory = memory;
            RunningIndex = start;
        }

        public void Append(Segment next) => Next = next;
    }
}
