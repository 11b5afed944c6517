using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Acme.Models;

namespace Inkeep.Gen.Json.Tests;

internal static class JsonAssert
{
    /// <summary>Writes what needs no escape as it is, so that the text can be compared.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new(SpecJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SpecJson.Options)!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, SpecJson.Options);

    public static JsonElement Element(string json) => JsonElement.Parse(json);

    /// <summary>Reads and writes, by SpecJson and by plain JsonSerializer, and holds the result against the JSON.</summary>
    public static T RoundTrips<T>(string json)
    {
        var value = Read<T>(json);
        Same(json, Write(value));
        var plain = JsonSerializer.Deserialize<T>(json)!;
        Same(json, JsonSerializer.Serialize(plain));
        Assert.Equal(value, plain);
        Assert.Equal(value!.GetHashCode(), plain.GetHashCode());
        return value;
    }

    /// <summary>Reads and writes a type by options, and holds the result against the JSON.</summary>
    public static void RoundTrips<T>(string json, JsonSerializerOptions? options) =>
        Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, options), options));

    public static void Same(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(Element(expected), Element(actual)), $"expected: {expected}\nactual:   {actual}");

    public static JsonException Fails<T>(string json, string path, JsonSerializerOptions? options = null)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(json, options ?? SpecJson.Options));
        Assert.Equal(path, exception.Path);
        Assert.Contains($"Path: {path} |", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);
        Assert.NotNull(exception.BytePositionInLine);
        return exception;
    }

    /// <summary>A reader on the first token, as codecs are given it.</summary>
    public static Utf8JsonReader Reader(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader;
    }

    /// <summary>What a codec writes.</summary>
    public static string Written(Action<Utf8JsonWriter> write, JsonWriterOptions options = default)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, options)) write(writer);
        return Encoding.UTF8.GetString(json.WrittenSpan);
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
