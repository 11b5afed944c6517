using System.Text;
using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class ErrorTests
{
    private const string Bad = """{"role":"r","content":{"kind":"text","text":"x","nested":["s",{"kind":"number","price":true}]}}""";

    [Theory]
    [InlineData("""{"id":"c","messages":[{"role":"r","content":"x"},{"role":1,"content":"y"}],"type":"openai"}""", "$.messages[1].role")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","tags":{"a":["x"],"b c":["x",[]]}}""", "$.tags['b c'][1]")]
    [InlineData("""{"id":"c","messages":[],"type":5}""", "$.type")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","createdAt":"yesterday"}""", "$.createdAt")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","seen":["private",{}]}""", "$.seen[1]")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","isOpen":"no"}""", "$.isOpen")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","count":"1"}""", "$.count")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","count":1e999}""", "$.count")]
    [InlineData("""{"id":"c","messages":{},"type":"openai"}""", "$.messages")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","properties":[]}""", "$.properties")]
    [InlineData("""{"id":"\ud800","messages":[],"type":"openai"}""", "$.id")]
    [InlineData("""{"id":"c","messages":[7],"type":"openai"}""", "$.messages[0]")]
    [InlineData("""{"id":"c","messages":["x"],"type":"openai"}""", "$.messages[0]")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","tags":{"a":["a","b",7]}}""", "$.tags.a[2]")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","tags":{"a":[7.5,"b"]}}""", "$.tags.a[0]")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","tags":{"a":["a",[7]]}}""", "$.tags.a[1]")]
    [InlineData("""{"id":{},"messages":[],"type":"openai"}""", "$.id")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","visibility":[]}""", "$.visibility")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","createdAt":""}""", "$.createdAt")]
    [InlineData("""{"id":"c","messages":[],"type":"openai","createdAt":1}""", "$.createdAt")]
    [InlineData("""[]""", "$")]
    [InlineData("\"text\"", "$")]
    public void The_path_leads_to_the_member(string json, string path) => Assert.NotNull(JsonAssert.Fails<Conversation>(json, path).InnerException);

    [Fact]
    public void Through_unions_lists_and_the_callers_own_types()
    {
        JsonAssert.Fails<Message>(Bad, "$.content.nested[1].price");
        JsonAssert.Fails<List<Message>>($"[{Bad}]", "$[0].content.nested[1].price");
        JsonAssert.Fails<Dictionary<string, Message>>($$"""{"a b":{{Bad}}}""", "$['a b'].content.nested[1].price");
        JsonAssert.Fails<ValueMap<Message>>($$"""{"k":{{Bad}}}""", "$.k.content.nested[1].price");
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Envelope>($$"""{"Count":1,"Items":[{},{"Message":{{Bad}}}]}"""));
        Assert.Equal("$.Items[1].Message.content.nested[1].price", exception.Path);
    }

    [Fact]
    public void Lines_and_bytes_are_counted()
    {
        var exception = JsonAssert.Fails<Message>("{\n  \"role\": \"é\",\n  \"content\": \"c\",\n  \"blob\": true\n}", "$.blob");
        Assert.Equal(3, exception.LineNumber);
        Assert.Equal(14, exception.BytePositionInLine);
        exception = JsonAssert.Fails<Message>("{\n  \"role\": \"r\",\n  \"content\": x}", "$.content");
        Assert.Equal(2, exception.LineNumber);
        Assert.Equal(13, exception.BytePositionInLine);
    }

    [Fact]
    public void Missing_members_are_listed_by_their_json_names()
    {
        var exception = JsonAssert.Fails<Conversation>("""{"name":"n"}""", "$");
        Assert.Contains("'id', 'messages', 'type'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'role'", JsonAssert.Fails<Conversation>("""{"id":"c","messages":[{"content":"c"}],"type":"openai"}""", "$.messages[0]").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_of_an_optional_value_is_no_error() => JsonAssert.RoundTrips<Conversation>("""{"id":"c","messages":[],"type":"openai","count":null,"isOpen":null}""");

    [Fact]
    public void Strict_nulls_name_the_member()
    {
        Assert.Equal("a", JsonAssert.Read<Strict>("""{"name":"a"}""").Name);
        Assert.Contains("'name' of Strict is null", JsonAssert.Fails<Strict>("""{"name":null}""", "$.name").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_stream_the_message_has_the_whole_path_however_far_it_is()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SpecJsonResolver.Default, DefaultBufferSize = 1 };
        string good = """{"role":"r","content":"c"},""";
        string json = "[" + string.Concat(Enumerable.Repeat(good, 2000)) + Bad + "]";
        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<List<Message>>(new MemoryStream(Encoding.UTF8.GetBytes(json)), options, TestContext.Current.CancellationToken));
        Assert.Equal("$[2000]", exception.Path);
        Assert.Contains("Path: $[2000].content.nested[1].price |", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.LineNumber);

        exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<List<Message>>(new MemoryStream(Encoding.UTF8.GetBytes("[" + good + Bad + "]")), options, TestContext.Current.CancellationToken));
        Assert.Contains("$[1].content.nested[1].price", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void In_segments_too(int size)
    {
        string json = $"[{Bad}]";
        var exception = Assert.ThrowsAny<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(JsonAssert.Segments(json, size));
            JsonSerializer.Deserialize<List<Message>>(ref reader, SpecJsonResolver.Options);
        });
        Assert.Contains("$[0].content.nested[1].price", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_JsonExceptions_are_thrown_whatever_is_cut_off_or_flipped()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"id":"ü\n","messages":[{"role":"r","content":{"kind":"text","text":"\u00fc","nested":["s",["a"],{"kind":"number","big":12345678901234567890,"price":1.5,"day":"2024-01-01","level":1,"q":2}]},"blob":"AQI="}],"count":1,"user_x":{"a":[null,true]},"visibility":"public","createdAt":"2024-01-02T03:04:05.678+01:00","tags":{"a":["x"]},"isOpen":true,"properties":{"p":"\u00fc"},"type":"openai"}""");
        Assert.Equal(json.Length, Enumerable.Range(0, json.Length).Sum(length => Fails(json[..length])));
        Assert.InRange(Changed([0x01, 0x20, 0x80, 0xFF, 0x5E], static (was, mask) => (byte)(was ^ mask)), json.Length, json.Length * 5);
        Assert.InRange(Changed([.. "\"{}[]:,0-.ent\\ \u0001"u8], static (_, other) => other), json.Length + 1, json.Length * 16);

        int Changed(byte[] by, Func<byte, byte, byte> change) => Enumerable.Range(0, json.Length).Sum(place => by.Sum(value =>
        {
            byte[] changed = [.. json];
            changed[place] = change(changed[place], value);
            return Fails(changed);
        }));
    }

    private static int Fails(byte[] json)
    {
        int failures = 0;
        string? path = null;
        try
        {
            JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<Conversation>(json, SpecJsonResolver.Options), SpecJsonResolver.Options);
        }
        catch (JsonException exception)
        {
            Assert.True(exception.Path is not null, exception.ToString());
            path = exception.Path;
            failures = 1;
        }

        try
        {
            var reader = new Utf8JsonReader(JsonAssert.Segments(json, 5));
            JsonSerializer.Deserialize<Conversation>(ref reader, SpecJsonResolver.Options);
            Assert.Equal(0, failures);
        }
        catch (JsonException exception)
        {
            Assert.True(path is not null, $"{Encoding.UTF8.GetString(json)}: {exception}");
        }

        return failures;
    }

    internal sealed record Envelope(int Count, List<Item> Items);

    internal sealed record Item(Message? Message);
}
