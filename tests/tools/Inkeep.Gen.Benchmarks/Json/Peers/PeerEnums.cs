using System.Text.Json.Serialization;

namespace Inkeep.Gen.Benchmarks.Json.Peers;

[JsonConverter(typeof(JsonStringEnumConverter<ConversationType>))]
public enum ConversationType
{
    [JsonStringEnumMemberName("openai")]
    Openai,
}

[JsonConverter(typeof(JsonStringEnumConverter<MessageType>))]
public enum MessageType
{
    [JsonStringEnumMemberName("openai")]
    Openai,

    [JsonStringEnumMemberName("support_ticket")]
    [System.Runtime.Serialization.EnumMember(Value = "support_ticket")]
    SupportTicket,
}

[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    [JsonStringEnumMemberName("system")]
    System,

    [JsonStringEnumMemberName("user")]
    User,

    [JsonStringEnumMemberName("assistant")]
    Assistant,
}

[JsonConverter(typeof(JsonStringEnumConverter<Visibility>))]
public enum Visibility
{
    [JsonStringEnumMemberName("private")]
    Private,

    [JsonStringEnumMemberName("public")]
    Public,
}
