using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class PresenceTests
{
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

    [Fact]
    public void What_is_null_is_not_written()
    {
        var written = JsonAssert.Write(new InsertConversationEvent { Type = "t", ConversationId = "c" });
        Assert.Equal("""{"type":"t","conversationId":"c","entityType":"conversation"}""", written);
    }

    [Fact]
    public void A_null_can_be_asked_for_and_taken_back()
    {
        var read = JsonAssert.Read<InsertConversationEvent>(Payload.Event);
        var asked = read with { Extras = read.Extras.WithNull("projectId") };
        JsonAssert.Same(Payload.Event.With(("projectId", "null")), JsonAssert.Write(asked));
        Assert.NotEqual(read, asked);
        Assert.Equal(asked, JsonAssert.Read<InsertConversationEvent>(JsonAssert.Write(asked)));
        JsonAssert.Same(Payload.Event.With(("projectId", "\"p\"")), JsonAssert.Write(asked with { ProjectId = "p" }));
        Assert.Equal(read, asked with { Extras = asked.Extras.WithoutNull("projectId") });
    }

    [Fact]
    public void A_null_no_longer_counts_once_the_member_has_a_value()
    {
        var withNull = JsonAssert.Read<InsertConversationEvent>(Payload.Event.With(("projectId", "null")));
        var without = JsonAssert.Read<InsertConversationEvent>(Payload.Event);
        Assert.NotEqual(without, withNull);
        Assert.Equal(without with { ProjectId = "p" }, withNull with { ProjectId = "p" });
        Assert.Equal((without with { ProjectId = "p" }).GetHashCode(), (withNull with { ProjectId = "p" }).GetHashCode());
    }

    [Theory]
    [InlineData("conversation_id")]
    [InlineData("ConversationId")]
    [InlineData("CONVERSATION-ID")]
    [InlineData("conversation.id")]
    public void Another_spelling_fills_the_member_and_comes_back(string spelling)
    {
        var json = Payload.Event.With(("conversationId", null), (spelling, "\"c\""));
        var read = JsonAssert.RoundTrips<InsertConversationEvent>(json);
        Assert.Equal("c", read.ConversationId);
        JsonAssert.Same(json.With((spelling, "\"d\"")), JsonAssert.Write(read with { ConversationId = "d" }));
    }

    [Fact]
    public void An_ambiguous_spelling_is_kept_as_undocumented()
    {
        var read = JsonAssert.RoundTrips<InsertConversationEvent>(Payload.Event.With(("conversation_id", "\"other\"")));
        Assert.Equal("conv_1", read.ConversationId);
        Assert.Equal("other", read.Extras["conversation_id"].GetString());
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
