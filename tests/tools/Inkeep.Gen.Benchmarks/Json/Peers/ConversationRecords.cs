using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.Benchmarks.Json.Peers.Records;

// The same models by hand, as records with required and init-only members, the shape of the generated ones. They keep undocumented members and
// hold a content of either kind, as ours do; their enums are closed ones, which is less than ours can hold.

public sealed record Conversation
{
    public required string Id { get; init; }

    public required string ExternalId { get; init; }

    public required string ExternalUrl { get; init; }

    public required ConversationType Type { get; init; }

    public required string SupportTicketConversationId { get; init; }

    public required string CreatedAt { get; init; }

    public required string UpdatedAt { get; init; }

    public required string ProjectId { get; init; }

    public required string IntegrationId { get; init; }

    public Dictionary<string, JsonElement>? Properties { get; init; }

    public User? UserProperties { get; init; }

    public List<string>? Tags { get; init; }

    public required Visibility Visibility { get; init; }

    public required List<Message> Messages { get; init; }

    public required List<ChatMessage> MessagesOpenAIFormat { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record Message
{
    public required string Id { get; init; }

    public required MessageType Type { get; init; }

    public required string ExternalId { get; init; }

    public required string ExternalUrl { get; init; }

    public required string ConversationId { get; init; }

    public required string CreatedAt { get; init; }

    public required string UpdatedAt { get; init; }

    public required Role Role { get; init; }

    public required Content Content { get; init; }

    public string? Name { get; init; }

    public List<Link>? Links { get; init; }

    public Dictionary<string, JsonElement>? Properties { get; init; }

    public User? UserProperties { get; init; }

    public List<ToolCall>? ToolCalls { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record ChatMessage
{
    public required Role Role { get; init; }

    public string? Name { get; init; }

    public required Content Content { get; init; }

    public List<ToolCall>? ToolCalls { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record Link
{
    public string? Label { get; init; }

    public required string Url { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Type { get; init; }

    public List<string>? Breadcrumbs { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record User
{
    public string? Id { get; init; }

    public string? IdentificationType { get; init; }

    public string? UserId { get; init; }

    public string? SupportAgentName { get; init; }

    public string? UserType { get; init; }

    public Dictionary<string, JsonElement>? AdditionalProperties { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record ToolCall
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required ToolFunction Function { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record ToolFunction
{
    public required string Name { get; init; }

    public required string Arguments { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OpenAI), "openai")]
[JsonDerivedType(typeof(SupportTicket), "support_ticket")]
public abstract record AnyConversation
{
    public required string Id { get; init; }

    public required string ExternalId { get; init; }

    public required string ExternalUrl { get; init; }

    public required string SupportTicketConversationId { get; init; }

    public required string CreatedAt { get; init; }

    public required string UpdatedAt { get; init; }

    public required string ProjectId { get; init; }

    public required string IntegrationId { get; init; }

    public Dictionary<string, JsonElement>? Properties { get; init; }

    public User? UserProperties { get; init; }

    public List<string>? Tags { get; init; }

    public required Visibility Visibility { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

public sealed record OpenAI : AnyConversation
{
    public required List<Message> Messages { get; init; }

    public required List<ChatMessage> MessagesOpenAIFormat { get; init; }
}

public sealed record SupportTicket : AnyConversation
{
    public required List<TicketMessage> Messages { get; init; }
}

public sealed record TicketMessage
{
    public required string Id { get; init; }

    public required MessageType Type { get; init; }

    public required string ExternalId { get; init; }

    public required string ExternalUrl { get; init; }

    public required string ConversationId { get; init; }

    public required string CreatedAt { get; init; }

    public required string UpdatedAt { get; init; }

    public required string Role { get; init; }

    public required string Content { get; init; }

    public string? Name { get; init; }

    public List<Link>? Links { get; init; }

    public Dictionary<string, JsonElement>? Properties { get; init; }

    public User? UserProperties { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extras { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(List<Conversation>))]
[JsonSerializable(typeof(List<AnyConversation>))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(List<ContentItem>))]
[JsonSerializable(typeof(List<Message>))]
public sealed partial class RecordContext : JsonSerializerContext;
