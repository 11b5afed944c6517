using System.Text.Json;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class LosslessTests
{
    [Fact]
    public void A_conversation_comes_back_as_it_was()
    {
        var conversation = JsonAssert.RoundTrips<OpenAIConversation>(Payload.Conversation);
        Assert.Equal(OpenAIConversationVisibility.Public, conversation.Visibility);
        Assert.Equal("How do I rotate an API key?", conversation.Messages[0].Content.Value);
        Assert.True(conversation.MessagesOpenAIFormat[0].Content.TryGet(out ValueList<OpenAIContentItem>? items));
        Assert.Equal("https://docs.lumen.example/a.png", items[1].ImageUrl!.Url);
        Assert.Equal(default, conversation.Extras);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("messages")]
    [InlineData("visibility")]
    [InlineData("type")]
    [InlineData("tags")]
    [InlineData("properties")]
    [InlineData("userProperties")]
    public void A_null_that_was_on_the_wire_comes_back(string member) =>
        JsonAssert.RoundTrips<OpenAIConversation>(Payload.Conversation.With((member, "null")));

    [Theory]
    [InlineData("""{"":1,"ü":{"":null},"b":[1,"two",null,{"c":false}]}""")]
    [InlineData("""{"n":[12345678901234567890,-0.1234567890123456789012345678901234567890,1e400,0.0]}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Anything_is_kept_in_maps_of_anything(string properties) =>
        JsonAssert.RoundTrips<InsertConversationEvent>(Payload.Event.With(("properties", properties)));

    [Fact]
    public void Numbers_in_maps_of_anything_keep_every_digit()
    {
        var read = JsonAssert.Read<InsertConversationEvent>(Payload.Event.With(("properties", """{"n":[12345678901234567890,1.10,1E+2]}""")));
        Assert.Contains("[12345678901234567890,1.10,1E+2]", JsonAssert.Write(read), StringComparison.Ordinal);
        Assert.Equal("1.10", read.Properties!["n"][1].GetRawText());
        Assert.Contains("[12345678901234567890,1.10,1E+2]", JsonAssert.Write(read with { Type = "other" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Undocumented_members_go_to_the_map_that_the_page_has_for_them()
    {
        var user = JsonAssert.RoundTrips<UserProperties>("""{"id":42,"userId":"u","plan":"pro","seats":12345678901234567890,"nothing":null}""");
        Assert.Equal(["plan", "seats", "nothing"], user.AdditionalProperties!.Keys);
        Assert.Equal("12345678901234567890", user.AdditionalProperties["seats"].GetRawText());
        Assert.True(user.Id!.TryGet(out double number));
        Assert.Equal(42, number);
    }

    [Theory]
    [InlineData("\"2025-03-01T09:30:00Z\"", "\"2025-03-01T09:30:00Z\"")]
    [InlineData("\"2025-03-01T09:30:00.1234567+02:00\"", "\"2025-03-01T09:30:00.1234567+02:00\"")]
    [InlineData("\"2025-03-01T09:30:00\"", "\"2025-03-01T09:30:00\"")]
    [InlineData("\"2025-03-01T09:30:00-00:00\"", "\"2025-03-01T09:30:00Z\"")]
    [InlineData("\"2025-03-01\"", "\"2025-03-01\"")]
    public void Dates_keep_instant_and_offset(string date, string expected) =>
        JsonAssert.Same(
            Payload.Event.With(("createdAt", expected)),
            JsonAssert.Write(JsonAssert.Read<InsertConversationEvent>(Payload.Event.With(("createdAt", date)))));

    [Fact]
    public void A_text_that_is_called_a_date_only_in_prose_stays_as_it_is() =>
        JsonAssert.RoundTrips<OpenAIConversation>(Payload.Conversation.With(("createdAt", "\"yesterday\"")));

    [Fact]
    public void Unions_take_every_kind_they_document_and_keep_the_rest()
    {
        Assert.True(JsonAssert.RoundTrips<Conversation>(Payload.Conversation).TryGet(out OpenAIConversation? _));
        Assert.True(JsonAssert.RoundTrips<Conversation>(Payload.Ticket).TryGet(out SupportTicketConversation? _));
        foreach (var unknown in new[] { """{"type":"voice","id":"c"}""", "[1]", "\"text\"", "7", "{}" })
        {
            var conversation = JsonAssert.RoundTrips<Conversation>(unknown);
            Assert.True(conversation.IsUnknown);
            JsonAssert.Same(unknown, conversation.Unknown.GetRawText());
        }

        Assert.Equal(["text", "list", "unknown"], new[] { "\"x\"", "[]", "{}" }.Select(json =>
            JsonAssert.RoundTrips<Content>(json).Match(text: _ => "text", openAIContentItemList: _ => "list", unknown: _ => "unknown")));
    }

    [Fact]
    public void Enums_are_open_in_members_lists_maps_and_unions()
    {
        Assert.True(JsonAssert.RoundTrips<OpenEnum<Role>>("\"assistant\"").IsKnown);
        Assert.Equal("tool", JsonAssert.RoundTrips<OpenEnum<Role>>("\"tool\"").Text);
        Assert.Equal(["user", "tool"], JsonAssert.RoundTrips<ValueList<OpenEnum<Role>>>("""["user","tool"]""").Select(role => role.Text));
        Assert.Equal("tool", JsonAssert.RoundTrips<ValueMap<OpenEnum<Role>>>("""{"a":"tool"}""")["a"].Text);
        Assert.Equal("changelog", JsonAssert.RoundTrips<Links>(Payload.Link.With(("type", "\"changelog\""))).Type!.Value.Text);
        Assert.Equal("\"assistant\"", JsonSerializer.Serialize(Role.Assistant));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Role>("\"tool\""));
    }

    [Fact]
    public void Spellings_hold_down_to_what_is_inside()
    {
        var message = Payload.Message.With(("tool_calls", """[{"id":"t","type":"function","function":{"name":"f","arguments":"{}"}}]"""));
        var read = JsonAssert.RoundTrips<OpenAIConversation>(Payload.Conversation.With(("messages", $"[{message}]"), ("project_id", "\"p\""), ("projectId", null)));
        Assert.Equal("f", read.Messages[0].ToolCalls![0].Function.Name);
        Assert.Equal("p", read.ProjectId);
        Assert.Empty(read.Extras);
    }
}
