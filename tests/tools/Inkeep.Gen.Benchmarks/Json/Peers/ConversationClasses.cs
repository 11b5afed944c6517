using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.Benchmarks.Json.Peers.Classes;

// The same models by hand, as classes with settable members, the shape that System.Text.Json is fastest with. They keep undocumented members and
// hold a content of either kind, as ours do; their enums are closed ones, which is less than ours can hold.

public sealed class Conversation
{
    public string Id { get; set; } = null!;

    public string ExternalId { get; set; } = null!;

    public string ExternalUrl { get; set; } = null!;

    public ConversationType Type { get; set; }

    public string SupportTicketConversationId { get; set; } = null!;

    public string CreatedAt { get; set; } = null!;

    public string UpdatedAt { get; set; } = null!;

    public string ProjectId { get; set; } = null!;

    public string IntegrationId { get; set; } = null!;

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public User? UserProperties { get; set; }

    public List<string>? Tags { get; set; }

    public Visibility Visibility { get; set; }

    public List<Message> Messages { get; set; } = null!;

    public List<ChatMessage> MessagesOpenAIFormat { get; set; } = null!;

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class Message
{
    public string Id { get; set; } = null!;

    public MessageType Type { get; set; }

    public string ExternalId { get; set; } = null!;

    public string ExternalUrl { get; set; } = null!;

    public string ConversationId { get; set; } = null!;

    public string CreatedAt { get; set; } = null!;

    public string UpdatedAt { get; set; } = null!;

    public Role Role { get; set; }

    public Content Content { get; set; } = null!;

    public string? Name { get; set; }

    public List<Link>? Links { get; set; }

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public User? UserProperties { get; set; }

    public List<ToolCall>? ToolCalls { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class ChatMessage
{
    public Role Role { get; set; }

    public string? Name { get; set; }

    public Content Content { get; set; } = null!;

    public List<ToolCall>? ToolCalls { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class Link
{
    public string? Label { get; set; }

    public string Url { get; set; } = null!;

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Type { get; set; }

    public List<string>? Breadcrumbs { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class User
{
    public string? Id { get; set; }

    public string? IdentificationType { get; set; }

    public string? UserId { get; set; }

    public string? SupportAgentName { get; set; }

    public string? UserType { get; set; }

    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class ToolCall
{
    public string Id { get; set; } = null!;

    public string Type { get; set; } = null!;

    public ToolFunction Function { get; set; } = null!;

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class ToolFunction
{
    public string Name { get; set; } = null!;

    public string Arguments { get; set; } = null!;

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OpenAI), "openai")]
[JsonDerivedType(typeof(SupportTicket), "support_ticket")]
public abstract class AnyConversation
{
    public string Id { get; set; } = null!;

    public string ExternalId { get; set; } = null!;

    public string ExternalUrl { get; set; } = null!;

    public string SupportTicketConversationId { get; set; } = null!;

    public string CreatedAt { get; set; } = null!;

    public string UpdatedAt { get; set; } = null!;

    public string ProjectId { get; set; } = null!;

    public string IntegrationId { get; set; } = null!;

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public User? UserProperties { get; set; }

    public List<string>? Tags { get; set; }

    public Visibility Visibility { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed class OpenAI : AnyConversation
{
    public List<Message> Messages { get; set; } = null!;

    public List<ChatMessage> MessagesOpenAIFormat { get; set; } = null!;
}

public sealed class SupportTicket : AnyConversation
{
    public List<TicketMessage> Messages { get; set; } = null!;
}

public sealed class TicketMessage
{
    public string Id { get; set; } = null!;

    public MessageType Type { get; set; }

    public string ExternalId { get; set; } = null!;

    public string ExternalUrl { get; set; } = null!;

    public string ConversationId { get; set; } = null!;

    public string CreatedAt { get; set; } = null!;

    public string UpdatedAt { get; set; } = null!;

    public string Role { get; set; } = null!;

    public string Content { get; set; } = null!;

    public string? Name { get; set; }

    public List<Link>? Links { get; set; }

    public Dictionary<string, JsonElement>? Properties { get; set; }

    public User? UserProperties { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(List<Conversation>))]
[JsonSerializable(typeof(List<AnyConversation>))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(List<ContentItem>))]
[JsonSerializable(typeof(List<Message>))]
public sealed partial class ClassContext : JsonSerializerContext;
