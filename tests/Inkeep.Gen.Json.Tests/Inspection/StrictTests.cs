using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Components;
using Inkeep.Gen.Json.Tests.Fidelity;

namespace Inkeep.Gen.Json.Tests.Inspection;

/// <summary>Reading that throws on the first thing the pages don't say.</summary>
public sealed class StrictTests
{
    private static readonly string Drifted = Payload.Conversation.With(("messages", $"[{Payload.Message},{Payload.Message.With(("a b", "[]"))}]"));

    private static readonly JsonSerializerOptions Chain = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(SpecJson.StrictResolver, NoteContext.Default, new DefaultJsonTypeInfoResolver()) };

    [Fact]
    public void The_first_finding_is_thrown_where_it_stands()
    {
        Refused<OpenAIConversation>(Drifted, "$.messages[1]['a b']");
        Refused<Conversation>(Drifted, "$.messages[1]['a b']");
        Refused<List<Conversation>>($"[{Payload.Ticket},{Drifted}]", "$[1].messages[1]['a b']");
        Refused<ValueMap<OpenAIConversation>>($$"""{"x":{{Drifted}}}""", "$.x.messages[1]['a b']");
        Refused<Inbox>($$$"""{"Owner":"o","Groups":{"g":[{{{Drifted}}}]}}""", "$.Groups.g[0].messages[1]['a b']");
        Refused<Conversation>("""{"type":"voice"}""", "$");
        Refused<OpenEnum<Role>>("\"tool\"", "$");
        Refused<Dictionary<string, OpenEnum<Role>>>("""{"a":"user","b":"tool"}""", "$.b");
    }

    [Fact]
    public void What_the_pages_say_is_read_as_ever()
    {
        Assert.Equal(JsonAssert.Read<Conversation>(Payload.Conversation), JsonSerializer.Deserialize<Conversation>(Payload.Conversation, SpecJson.StrictOptions));
        Assert.Equal(2, JsonSerializer.Deserialize<Inbox>($$$"""{"Owner":"o","Groups":{"g":[{{{Payload.Conversation}}},{{{Payload.Ticket}}}]}}""", Chain)!.Groups["g"].Count);
        Assert.Equal(3, JsonSerializer.Deserialize<Note>("""{"Title":"t","Stars":3,"other":1}""", Chain)!.Stars);
    }

    [Fact]
    public async Task Strict_and_lenient_reading_do_not_meet_on_other_threads()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), TestContext.Current.CancellationToken, async (i, _) =>
        {
            await Task.Yield();
            Refused<Conversation>(Drifted, "$.messages[1]['a b']");
            var value = JsonAssert.Read<Conversation>(Drifted);
            JsonAssert.Same(Drifted, JsonAssert.Write(value));
            Assert.Equal("$.messages[1]['a b']", Assert.Single(SpecJson.Inspect(value)).Path);
        });
    }

    private static void Refused<T>(string json, string path)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(json, typeof(T) == typeof(Inbox) ? Chain : SpecJson.StrictOptions));
        Assert.Equal(path, exception.Path);
        Assert.Contains($"Path: {path} |", exception.Message, StringComparison.Ordinal);
        Assert.Contains("models/components/", exception.Message, StringComparison.Ordinal);
    }
}
