using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Acme.Models;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Hosting;

[Collection(nameof(MemoryTests))]
[Trait("Set", "Long")]
public sealed class StreamTests
{
    private const string Conversation = """
        {"id":"c\u0031","mess\u0061ges":[{"role":"user","content":"Grüße \"an\" alle","user_name":"Ü"},{"role":"bot","content":{"text":"x","nested":["s",{"big":12345678901234567890,"kind":"number"}],"kind":"text"}}],
         "properties":{"":1,"ü":{"big":12345678901234567890}},"visibility":"hidd\u0065n","createdAt":"2024-01-02T03:04:05Z","name":null,"new":[1,{"a":"b"}],"seen":["publ\u0069c"],"count":1.25,"type":"openai"}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(10000)]
    public void Segments_of_any_size_read_as_the_whole(int size)
    {
        var whole = JsonAssert.RoundTrips<Conversation>(Conversation);
        var reader = new Utf8JsonReader(JsonAssert.Segments(Conversation, size));
        var read = JsonSerializer.Deserialize<Conversation>(ref reader, SpecJsonResolver.Options);
        Assert.Equal(whole, read);
        JsonAssert.Same(Conversation, JsonAssert.Write(read));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    public void What_does_not_fit_is_set_aside_from_segments_of_any_size(int size)
    {
        string json = Conversation.Replace("\"count\":1.25", "\"count\":{\"a\":[\"\\u0062\",1.50]}").Replace("\"2024-01-02T03:04:05Z\"", "\"y\\u0065sterday\"");
        var reader = new Utf8JsonReader(JsonAssert.Segments(json, size));
        var read = JsonSerializer.Deserialize<Conversation>(ref reader, SpecJson.LenientOptions)!;

        Assert.Equal(["count", "createdAt"], read.Extras.SetAside.Keys.Order(StringComparer.Ordinal));
        JsonAssert.Same(json, JsonSerializer.Serialize(read, SpecJson.LenientOptions));
        Assert.Throws<JsonException>(() => JsonAssert.Read<Conversation>(json));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(65536)]
    [InlineData(100000)]
    public async Task Lists_are_read_from_streams(int bufferSize)
    {
        string json = "[" + string.Join(",", Enumerable.Repeat(Conversation, 20)) + "]";
        var options = new JsonSerializerOptions { TypeInfoResolver = SpecJsonResolver.Default, DefaultBufferSize = bufferSize };
        var token = TestContext.Current.CancellationToken;
        var expected = JsonAssert.Read<Conversation>(Conversation);
        var list = await JsonSerializer.DeserializeAsync<List<Conversation>>(new TricklingStream(json), options, token);
        Assert.Equal(20, list!.Count);
        Assert.All(list, conversation => Assert.Equal(expected, conversation));
        var values = await JsonSerializer.DeserializeAsync<ValueList<Conversation>>(new TricklingStream(json), options, token);
        Assert.Equal(list.ToValueList(), values);

        using var written = new MemoryStream();
        await JsonSerializer.SerializeAsync(written, list, options, token);
        JsonAssert.Same(json, Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public async Task Elements_come_one_by_one_before_the_stream_ends()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SpecJsonResolver.Default, DefaultBufferSize = 16 };
        var stream = new TricklingStream("[" + string.Concat(Enumerable.Repeat(Conversation + ",", 50)) + Conversation + "]");
        var expected = JsonAssert.Read<Conversation>(Conversation);
        int count = 0;
        await foreach (var conversation in JsonSerializer.DeserializeAsyncEnumerable<Conversation>(stream, options, TestContext.Current.CancellationToken))
        {
            Assert.Equal(expected, conversation);
            if (count++ == 0) Assert.True(stream.Position < stream.Length / 2);
        }

        Assert.Equal(51, count);
    }

    [Fact]
    public async Task Fifty_megabytes_of_models_need_no_buffer_of_fifty_megabytes()
    {
        var token = TestContext.Current.CancellationToken;
        byte[] item = Encoding.UTF8.GetBytes(Payload.Conversation.With(("new", """{"é":[1]}"""), ("visibility", "\"hidden\"")));
        await ReadAll(new RepeatingStream(item, 1_000_000), null, token);
        var before = Held();
        long most = 0;
        var stream = new RepeatingStream(item, 50_000_000);
        var count = await ReadAll(stream, read => most = read % 4000 == 0 ? Math.Max(most, Held()) : most, token);
        Assert.Equal(stream.Items, count);
        Assert.InRange(most - before, long.MinValue, 25_000_000);
    }

    [Fact]
    public async Task Pipes_are_read()
    {
        string json = "[" + string.Join(",", Enumerable.Repeat(Conversation, 20)) + "]";
        var token = TestContext.Current.CancellationToken;
        var pipe = PipeReader.Create(new TricklingStream(json), new(bufferSize: 32, minimumReadSize: 1));
        var list = await JsonSerializer.DeserializeAsync<List<Conversation>>(pipe, SpecJsonResolver.Options, token);
        Assert.Equal(20, list!.Count);
        JsonAssert.Same(json, JsonAssert.Write(list));

        pipe = PipeReader.Create(new TricklingStream(json.Replace("1.25", "\"1\"", StringComparison.Ordinal)), new(bufferSize: 32, minimumReadSize: 1));
        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<List<Conversation>>(pipe, SpecJsonResolver.Options, token));
        Assert.Contains("$[0].count", exception.Message, StringComparison.Ordinal);
    }

    // One collection; the framework's own way to force one goes on until nothing changes, up to twenty times.
    private static long Held()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static async Task<int> ReadAll(Stream stream, Action<int>? each, CancellationToken token)
    {
        var count = 0;
        await foreach (var conversation in JsonSerializer.DeserializeAsyncEnumerable<Acme.Models.Components.Conversation>(stream, SpecJsonResolver.Options, token))
        {
            Assert.False(conversation!.IsUnknown);
            each?.Invoke(++count);
        }

        return count;
    }

    private sealed class TricklingStream(string json) : MemoryStream(Encoding.UTF8.GetBytes(json))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 13)], cancellationToken);
    }
}

/// <summary>Memory is that of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests;
