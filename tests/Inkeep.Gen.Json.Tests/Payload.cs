using System.Text.Json.Nodes;

namespace Inkeep.Gen.Json.Tests;

/// <summary>JSON for the models of specs/inkeep, to be changed by the tests.</summary>
internal static class Payload
{
    public const string Event = """{"type":"message:shared","conversationId":"conv_1","entityType":"conversation"}""";

    public const string Link = """{"url":"https://docs.lumen.example/","type":"documentation","breadcrumbs":["Security","API keys"]}""";

    public const string Message = """
        {"id":"msg_1","type":"openai","externalId":"x-1","externalUrl":"https://docs.lumen.example/chat/9#1","conversationId":"conv_1",
         "createdAt":"2025-03-01T09:30:00Z","updatedAt":"2025-03-01T09:30:00Z","role":"user","content":"How do I rotate an API key?"}
        """;

    public const string Conversation = $$$"""
        {"id":"conv_1","externalId":"x","externalUrl":"https://docs.lumen.example/chat/9","type":"openai","supportTicketConversationId":"conv_2",
         "createdAt":"2025-03-01T09:30:00Z","updatedAt":"2025-03-01T09:30:04Z","projectId":"proj_lumen","integrationId":"int_docs_chat",
         "visibility":"public","messages":[{{{Message}}}],
         "messagesOpenAIFormat":[{"role":"user","content":[{"type":"text","text":"Which?"},{"type":"image_url","imageUrl":{"url":"https://docs.lumen.example/a.png"}}]}]}
        """;

    public const string Ticket = """
        {"id":"conv_2","externalId":"4711","externalUrl":"https://desk.lumen.example/4711","type":"support_ticket","supportTicketConversationId":"conv_2",
         "createdAt":"2025-03-02T14:05:00Z","updatedAt":"2025-03-02T14:05:00Z","projectId":"proj_lumen","integrationId":"int_desk","visibility":"private","messages":[]}
        """;

    /// <summary>The payload with members set; a value is JSON, and null takes the member away.</summary>
    public static string With(this string json, params (string Name, string? Value)[] members)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        foreach (var (name, value) in members)
        {
            document.Remove(name);
            if (value is not null)
            {
                document.Add(name, JsonNode.Parse(value));
            }
        }

        return document.ToJsonString();
    }
}
