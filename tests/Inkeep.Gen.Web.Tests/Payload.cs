using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.Web.Tests;

/// <summary>Conversations as a service sends them.</summary>
internal static class Payload
{
    /// <summary>A chat in which every kind of undocumented thing occurs, and numbers that a double doesn't hold.</summary>
    public static JsonObject Chat(string id) => Of($$"""
        {
          "id": {{JsonSerializer.Serialize(id)}}, "externalId": null, "externalUrl": "https://docs.lumen.example/chat/9", "type": "openai", "supportTicketConversationId": "conv_02",
          "createdAt": "2025-03-01T09:30:00Z", "updatedAt": "2025-03-01T09:30:04.123456789Z", "projectId": "proj_lumen", "integrationId": "int_docs_chat",
          "tags": null, "visibility": "team", "sentiment": { "score": 1.50, "tokens": 12345678901234567890, "b": [], "a": {} },
          "properties": { "zeta": 1e2, "alpha": -0.0 },
          "messages": [
            { "id": "m1", "type": "openai", "externalId": "x", "externalUrl": "x", "conversationId": {{JsonSerializer.Serialize(id)}}, "createdAt": "x", "updatedAt": "x", "role": "reviewer",
              "content": [ { "type": "text", "text": "Größe der Übersicht \ud83d\ude00" }, { "type": "image_url", "image_url": { "url": "https://docs.lumen.example/a.png" } } ] },
            { "id": "m2", "type": "openai", "externalId": "x", "externalUrl": "x", "conversationId": {{JsonSerializer.Serialize(id)}}, "createdAt": "x", "updatedAt": "x", "role": "assistant",
              "content": { "audio": "aGk=" }, "latencyMs": 412 }
          ],
          "messagesOpenAIFormat": []
        }
        """);

    public static JsonObject Ticket(string id, string content = "Our webhooks stopped.") => Of($$"""
        {
          "id": {{JsonSerializer.Serialize(id)}}, "externalId": "4711", "externalUrl": "https://desk.lumen.example/tickets/4711", "type": "support_ticket", "supportTicketConversationId": {{JsonSerializer.Serialize(id)}},
          "createdAt": "2025-03-02T14:05:00Z", "updatedAt": "2025-03-02T14:05:00Z", "projectId": "proj_lumen", "integrationId": "int_desk", "visibility": "private",
          "messages": [
            { "id": "m1", "type": "support_ticket", "externalId": "x", "externalUrl": "x", "conversationId": {{JsonSerializer.Serialize(id)}}, "createdAt": "x", "updatedAt": "x", "role": "customer",
              "content": {{JsonSerializer.Serialize(content)}} }
          ]
        }
        """);

    public static JsonObject Voice(string id) => Of($$"""{ "id": {{JsonSerializer.Serialize(id)}}, "type": "voice", "seconds": 17.0, "visibility": "private" }""");

    public static JsonObject Event(string conversation) => Of($$"""
        { "type": "conversation:shared", "conversationId": "{{conversation}}", "createdAt": "2025-03-01T09:31:10.0000000001Z", "entityType": "project", "channel": [1.10] }
        """);

    public static JsonObject Of(string json) => JsonNode.Parse(json)!.AsObject();
}
