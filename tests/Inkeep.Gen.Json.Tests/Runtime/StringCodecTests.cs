using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Runtime;

/// <summary>The codec has ways of its own for most strings; they must come to what the reader and the writer come to.</summary>
public sealed class StringCodecTests
{
    private static readonly string[] Units = ["a", "Z", " ", "~", "\u007f", "\n", "\t", "\r", "\b", "\f", "\u0001", "\u001f", "\"", "\\", "/", "<", ">", "&", "'", "+", "`", "ü", "漢", "\u2028", "😀"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Writes_what_the_writer_writes(int seed)
    {
        var random = new Random(seed);
        for (int length = 0; length < 300; length += random.Next(1, 7))
        {
            // Few kinds of character make texts that need no escape, or one kind of it.
            string text = Text(random, length, 1 + (seed % Units.Length));
            foreach (var encoder in (JavaScriptEncoder?[])[null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All)])
            {
                foreach (bool indented in (bool[])[false, true])
                {
                    var options = new JsonWriterOptions { Encoder = encoder, Indented = indented };
                    Assert.Equal(Written(options, writer => writer.WriteStringValue(text)), Written(options, writer => StringCodec.Write(writer, text)));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reads_what_the_reader_reads(int seed)
    {
        var random = new Random(seed);
        string[] escapes = ["\\n", "\\t", "\\r", "\\b", "\\f", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9", "\\u6F22", "\\uD83D\\uDE00", "\\u0000"];
        for (int length = 0; length < 1200; length += random.Next(1, 30))
        {
            var json = new StringBuilder("\"");
            while (json.Length <= length) json.Append(random.Next(4) == 0 && seed % 3 > 0 ? escapes[random.Next(escapes.Length)] : seed % 2 == 0 ? "plain"[random.Next(5)].ToString() : "aü漢😀".EnumerateRunes().ElementAt(random.Next(4)).ToString());
            byte[] utf8 = Encoding.UTF8.GetBytes(json.Append('"').ToString());
            Assert.Equal(JsonSerializer.Deserialize<string>(utf8), Read(utf8));
        }
    }

    [Fact]
    public void Reads_every_byte_at_every_place_as_the_reader_does()
    {
        for (int length = 1; length < 40; length++)
        {
            for (int place = 0; place < length; place++)
            {
                foreach (byte unit in (byte[])[0x20, 0x7F, 0x80, 0xC3, 0xFF, (byte)'\\'])
                {
                    byte[] json = [(byte)'"', .. Enumerable.Repeat((byte)'x', length), (byte)'"'];
                    json[1 + place] = unit;
                    Assert.Equal(Outcome(() => JsonSerializer.Deserialize<string>(json)), Outcome(() => Read(json)));
                }
            }
        }
    }

    private static string Text(Random random, int length, int kinds) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(5) > 0 ? "x" : Units[random.Next(kinds)]));

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write) => JsonAssert.Written(
        writer =>
        {
            writer.WriteStartArray();
            write(writer);
            writer.WriteNumberValue(1);
            writer.WriteEndArray();
        },
        options);

    private static string? Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return StringCodec.Read(ref reader);
    }

    // The reader says of text that is no UTF-8 that it is an invalid operation; the serializer makes it a JsonException.
    private static string? Outcome(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }
}
