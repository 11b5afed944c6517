using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Hosting;

[Collection(nameof(MemoryTests))]
public sealed class StreamTests
{
    private static readonly string Item = Payload.Conversation.With(("new", """{"é":[1]}"""), ("visibility", "\"hidden\""));

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(65536)]
    public async Task Lists_are_read_from_streams_in_blocks_of_any_size(int block)
    {
        var json = "[" + string.Join(",", Enumerable.Repeat(Item, 10)) + "]";
        var options = new JsonSerializerOptions(SpecJson.Options) { DefaultBufferSize = block };
        var token = TestContext.Current.CancellationToken;
        var list = await JsonSerializer.DeserializeAsync<List<Conversation>>(new MemoryStream(Encoding.UTF8.GetBytes(json)), options, token);
        Assert.Equal(10, list!.Count);
        using var written = new MemoryStream();
        await JsonSerializer.SerializeAsync(written, list, options, token);
        JsonAssert.Same(json, Encoding.UTF8.GetString(written.ToArray()));
    }

    [Fact]
    public async Task Elements_come_before_the_stream_has_ended()
    {
        var stream = new RepeatingStream(Item, 5_000_000);
        var count = 0;
        await foreach (var conversation in JsonSerializer.DeserializeAsyncEnumerable<OpenAIConversation>(stream, SpecJson.Options, TestContext.Current.CancellationToken))
        {
            Assert.Equal("conv_1", conversation!.Id);
            Assert.True(count++ > 0 || stream.Position < stream.Length / 10);
        }

        Assert.Equal(stream.Items, count);
    }

    [Fact]
    public async Task Fifty_megabytes_of_models_need_no_buffer_of_fifty_megabytes()
    {
        var token = TestContext.Current.CancellationToken;
        await ReadAll(new RepeatingStream(Item, 1_000_000), null, token);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var stream = new RepeatingStream(Item, 50_000_000);
        var count = await ReadAll(stream, read => most = read % 4000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most, token);
        Assert.Equal(stream.Items, count);
        Assert.InRange(most - before, long.MinValue, 25_000_000);
    }

    [Fact]
    public async Task Pipes_are_read_and_errors_in_them_name_the_member()
    {
        var token = TestContext.Current.CancellationToken;
        var json = $"[{Item},{Payload.Ticket}]";
        var list = await JsonSerializer.DeserializeAsync<List<Conversation>>(PipeOf(json), SpecJson.Options, token);
        JsonAssert.Same(json, JsonAssert.Write(list));
        json = $"[{Item},{Payload.Ticket.With(("messages", "[7]"))}]";
        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<List<Conversation>>(PipeOf(json), SpecJson.Options, token));
        Assert.Contains("$[1].messages[0]", exception.Message, StringComparison.Ordinal);
    }

    private static PipeReader PipeOf(string json) =>
        PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(json)), new StreamPipeReaderOptions(bufferSize: 32, minimumReadSize: 1));

    private static async Task<int> ReadAll(Stream stream, Action<int>? each, CancellationToken token)
    {
        var count = 0;
        await foreach (var conversation in JsonSerializer.DeserializeAsyncEnumerable<Conversation>(stream, SpecJson.Options, token))
        {
            Assert.False(conversation!.IsUnknown);
            each?.Invoke(++count);
        }

        return count;
    }
}

/// <summary>Memory is that of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests;
