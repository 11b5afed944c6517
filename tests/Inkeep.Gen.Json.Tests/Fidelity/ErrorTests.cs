using System.Text;
using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class ErrorTests
{
    private static readonly string BadMessage = Payload.Message.With(("content", """[{"type":"text"},{"type":"image_url","imageUrl":{"url":7}}]"""));
    private static readonly string Bad = Payload.Conversation.With(("messages", $"[{Payload.Message},{BadMessage}]"));

    [Fact]
    public void The_path_leads_through_lists_and_unions_to_the_member()
    {
        JsonAssert.Fails<OpenAIConversation>(Bad, "$.messages[1].content[1].imageUrl.url");
        JsonAssert.Fails<Conversation>(Bad, "$.messages[1].content[1].imageUrl.url");
        JsonAssert.Fails<List<Conversation>>($"[{Payload.Ticket},{Bad}]", "$[1].messages[1].content[1].imageUrl.url");
        JsonAssert.Fails<Dictionary<string, Conversation>>($$"""{"a b":{{Bad}}}""", "$['a b'].messages[1].content[1].imageUrl.url");
        JsonAssert.Fails<ValueMap<Conversation>>($$"""{"k":{{Bad}}}""", "$.k.messages[1].content[1].imageUrl.url");
    }

    [Fact]
    public void The_path_starts_in_the_callers_own_types()
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Inbox>($$$"""{"Owner":"o","Groups":{"a":[{{{Payload.Ticket}}},{{{Bad}}}]}}"""));
        Assert.Equal("$.Groups.a[1].messages[1].content[1].imageUrl.url", exception.Path);
    }

    [Theory]
    [InlineData("messages", "[7]", "$.messages[0]")]
    [InlineData("tags", "[\"a\",\"b\",7]", "$.tags[2]")]
    [InlineData("tags", "[7.5,\"b\"]", "$.tags[0]")]
    [InlineData("tags", "[\"a\",[7]]", "$.tags[1]")]
    public void A_wrong_item_names_its_place(string member, string value, string path) =>
        JsonAssert.Fails<OpenAIConversation>(Payload.Conversation.With((member, value)), path);

    [Theory]
    [InlineData("id", "{}")]
    [InlineData("messages", "{}")]
    [InlineData("visibility", "[]")]
    [InlineData("properties", "[]")]
    [InlineData("userProperties", "\"x\"")]
    public void A_wrong_kind_names_its_member(string member, string value) =>
        JsonAssert.Fails<OpenAIConversation>(Payload.Conversation.With((member, value)), "$." + member);

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    public void What_is_no_date_is_no_date(string value) =>
        JsonAssert.Fails<InsertConversationEvent>(Payload.Event.With(("createdAt", value)), "$.createdAt");

    [Fact]
    public void Missing_members_are_listed_by_their_json_names()
    {
        var message = JsonAssert.Fails<InsertConversationEvent>("""{"projectId":"p"}""", "$").Message;
        Assert.Contains("'type', 'conversationId', 'entityType'", message, StringComparison.Ordinal);
        JsonAssert.Fails<OpenAIConversation>(Payload.Conversation.With(("messages", """[{"id":"m"}]""")), "$.messages[0]");
    }

    [Fact]
    public void Line_and_byte_are_those_of_the_value()
    {
        var exception = JsonAssert.Fails<InsertConversationEvent>("{\n  \"type\": \"é\",\n  \"conversationId\": 1\n}", "$.conversationId");
        Assert.Equal(2, exception.LineNumber);
        Assert.InRange(exception.BytePositionInLine!.Value, 20, 21);
    }

    [Fact]
    public void Whatever_is_cut_off_or_flipped_throws_only_JsonExceptions()
    {
        var json = Encoding.UTF8.GetBytes(Payload.Conversation.With(("properties", """{"p":"ü","q":[1e5,null]}"""), ("userProperties", """{"id":1,"x":[true]}""")));
        var refused = 0;
        foreach (var length in Enumerable.Range(0, json.Length))
        {
            refused += Refuses(json.AsSpan(0, length)) ? 1 : 0;
        }

        Assert.Equal(json.Length, refused);
        refused = 0;
        foreach (var place in Enumerable.Range(0, json.Length))
        {
            foreach (byte other in "\"{}[]:,0-.ent\\ \u0001"u8)
            {
                var broken = (byte[])json.Clone();
                broken[place] = other;
                refused += Refuses(broken) ? 1 : 0;
            }
        }

        Assert.True(refused > json.Length);
    }

    private static bool Refuses(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonSerializer.Deserialize<Conversation>(json, SpecJson.Options);
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
