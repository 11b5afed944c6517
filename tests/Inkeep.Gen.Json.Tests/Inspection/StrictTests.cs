using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Chat;
using Inkeep.Gen.Json.Tests.Fidelity;

namespace Inkeep.Gen.Json.Tests.Inspection;

[Collection(nameof(JsonInspection))]
public sealed class StrictTests
{
    private const string Good = """{"role":"r","content":"c","userName":"ada"}""";

    private const string Bad = """{"role":"r","new":[7],"content":{"kind":"text","text":"t","a b":{}}}""";

    private static readonly JsonSerializerOptions Chain = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SpecJson.StrictResolver, NoteContext.Default, new DefaultJsonTypeInfoResolver()),
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    [Fact]
    public void The_first_finding_is_the_exception()
    {
        var exception = Refused<Message>(Bad, "$.content['a b']");
        Assert.StartsWith("TextPart does not document the member 'a b', which is an object (docs/models/chat/textpart.md). With InkeepReading set to Tolerant it is kept. Path: $.content['a b'] | LineNumber: 0 | BytePositionInLine: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("(docs/models/chat/message.md).", Refused<Message>("""{"role":"r","content":"c","new":1}""", "$.new").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_leads_through_what_holds_the_model()
    {
        Refused<List<Message>>($"[{Good},{Bad}]", "$[1].content['a b']");
        Refused<Message[]>($"[{Bad}]", "$[0].content['a b']");
        Refused<ValueList<Message>>($"[{Good},{Bad}]", "$[1].content['a b']");
        Refused<ValueMap<Message>>($$"""{"x.y":{{Bad}}}""", "$['x.y'].content['a b']");
        Refused<Dictionary<string, Message>>($$"""{"a":{{Good}},"é":{{Bad}}}""", "$.é.content['a b']");
        Refused<Content>("true", "$");
        Refused<Content>("""{"kind":"video"}""", "$");
        Refused<OpenEnum<Visibility>>("\"hidden\"", "$");
        Refused<OpenEnum<Visibility>?>("\"hidden\"", "$");
        Refused<List<OpenEnum<Level>>>("[1,99]", "$[1]");
        Refused<Dictionary<string, OpenEnum<Visibility>>>("""{"a":"public","b":"hidden"}""", "$.b");
        Refused<Inbox>($$"""{"Messages":[{{Good}},{{Bad}}]}""", "$.Messages[1].content['a b']");
        Refused<Inbox>("""{"ByVisibility":{"public":1,"hid den":2}}""", "$.ByVisibility['hid den']");
        Refused<Inbox>($$$"""{"ByName":{"x":{{{Bad}}}}}""", "$.ByName.x.content['a b']");
    }

    [Theory]
    [InlineData("""{"ROLE":"r","content":"c"}""", "$.ROLE")]
    [InlineData("""{"role":null,"content":"c"}""", "$.role")]
    [InlineData("""{"role":"r","content":{"kind":"text","text":"t","textFormat":"rich"}}""", "$.content.textFormat")]
    [InlineData("""{"role":"r","content":"c","r\u00f4le":1}""", "$.rôle")]
    [InlineData("""{"role":"r","content":{"kind":"number","level":3},"content":{"kind":"number","level":4}}""", "$.content.level")]
    public void Every_kind_is_refused_where_it_stands(string json, string path) => Refused<Message>(json, path);

    [Fact]
    public void The_position_is_that_of_the_member()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Message>>("""
            [{"role":"r", // who
              "content":{"kind":"text",
                "text":"t","new":true},},]
            """, Chain));
        Assert.Equal(("$[0].content.new", 2L), (exception.Path, exception.LineNumber));
    }

    [Fact]
    public void What_the_pages_say_is_read_as_usual()
    {
        foreach (var options in new[] { SpecJsonResolver.StrictOptions, Chain })
        {
            Assert.Equal(JsonAssert.Read<Message>(Good), JsonSerializer.Deserialize<Message>(Good, options));
            Assert.Equal(Good, JsonSerializer.Serialize(JsonSerializer.Deserialize<ValueList<Message>>($"[{Good}]", options)![0], options));
            Assert.Null(JsonSerializer.Deserialize<Message>("null", options));
            Assert.Equal(Visibility.Public, JsonSerializer.Deserialize<OpenEnum<Visibility>>("\"public\"", options));
            Assert.Equal(default, JsonSerializer.Deserialize<OpenEnum<Visibility>>("null", options));
        }

        Assert.Equal(2, JsonSerializer.Deserialize<Inbox>($$"""{"Messages":[{{Good}},{{Good}}]}""", Chain)!.Messages.Count);
        Assert.Equal(3, JsonSerializer.Deserialize<Note>("""{"Title":"t","Stars":3,"other":1}""", Chain)!.Stars);
        Assert.True(SpecJsonResolver.StrictOptions.IsReadOnly);
    }

    [Fact]
    public void Json_that_is_wrong_anyway_is_refused_with_its_own_words()
    {
        Assert.Contains("lacks the required", Refused<List<Message>>("""[{"role":"r"}]""", "$[0]").Message, StringComparison.Ordinal);
        Refused<Message>("""{"role":7,"new":1}""", "$.role");
    }

    [Fact]
    public void Other_options_stay_lenient()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Message>(Bad, SpecJsonResolver.StrictOptions));
        JsonAssert.RoundTrips<Message>(Bad);
        Assert.NotNull(JsonSerializer.Deserialize<Message>(Bad, JsonSerializerOptions.Default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(4000)]
    public async Task Streams_are_read_element_by_element(int block)
    {
        string json = "[" + string.Join(",", Enumerable.Repeat(Good, 20)) + "," + Bad + "]";
        var options = new JsonSerializerOptions(SpecJsonResolver.StrictOptions) { DefaultBufferSize = block };
        int count = 0;
        var exception = await Assert.ThrowsAnyAsync<JsonException>(async () =>
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            await foreach (var _ in JsonSerializer.DeserializeAsyncEnumerable<Message>(stream, options, TestContext.Current.CancellationToken)) count++;
        });
        Assert.Contains(".content['a b']", exception.Message, StringComparison.Ordinal);
        Assert.True(block == 4000 || count > 0, $"{count} elements came first");
    }

    [Fact]
    public async Task Strict_and_lenient_reading_do_not_meet_on_other_threads()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), TestContext.Current.CancellationToken, async (i, _) =>
        {
            await Task.Yield();
            Refused<Message>(Bad, "$.content['a b']");
            var value = JsonAssert.Read<Message>(Bad);
            JsonAssert.Same(Bad, JsonAssert.Write(value));
            Assert.Equal(["$.content['a b']", "$.new"], SpecJson.Inspect(value).Select(finding => finding.Path).Order());
        });
    }

    private static JsonException Refused<T>(string json, string path) =>
        JsonAssert.Fails<T>(json, path, typeof(T) == typeof(Inbox) ? Chain : SpecJson.StrictOptions);

    private sealed record Inbox
    {
        public List<Message> Messages { get; init; } = [];

        public Dictionary<OpenEnum<Visibility>, int> ByVisibility { get; init; } = [];

        public ValueMap<Message>? ByName { get; init; }
    }
}
