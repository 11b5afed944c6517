using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Conversations.Models;
using Conversations.Models.Components;
using Inkeep.Gen;

namespace Conversations;

/// <summary>Made-up conversations for a new database, posted as any client would.</summary>
internal static class SyntheticConversations
{
    private const int Count = 48;

    private static readonly (string Question, string Answer)[] Topics =
    [
        ("How do I rotate an API key?", "Open Settings, then API keys, and press Rotate."),
        ("Why do my webhooks not arrive?", "Set the new signing secret and send a test event."),
        ("Can I export all conversations?", "Yes: stream them, and keep what the pages don't mention."),
        ("Which plan has single sign-on?", "Every plan has it since March."),
        ("How long are logs kept?", "Thirty days, unless your project says otherwise."),
    ];

    public static async Task PostAsync(WebApplication server, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(server.Urls.First().Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal));
        if (address.Host is "[::]" or "0.0.0.0") address.Host = "localhost";
        using var client = new HttpClient { BaseAddress = address.Uri };
        var now = server.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        for (int i = 0; i < Count; i++)
        {
            var conversation = Make(i, now.AddHours(-i * i * 0.3).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            using var answer = await client.PostAsJsonAsync("/conversations", conversation, SpecJson.Options, cancellationToken);
            answer.EnsureSuccessStatusCode();
        }

        var opened = new InsertConversationEvent { Type = "source:opened", ConversationId = "conv_001", CreatedAt = now };
        using var recorded = await client.PostAsJsonAsync("/events", opened, SpecJson.Options, cancellationToken);
        recorded.EnsureSuccessStatusCode();
    }

    private static Conversation Make(int number, string at)
    {
        string id = $"conv_{number.ToString("000", CultureInfo.InvariantCulture)}";
        var (question, answer) = Topics[number % Topics.Length];
        return (number % 8) switch
        {
            3 => Ticket(id, at, question, answer),
            5 => Copilot(id, at, question, answer),
            // A kind that no page documents yet.
            7 => Conversation.FromUnknown(JsonElement.Parse($$"""{"id":"{{id}}","type":"voice","createdAt":"{{at}}","seconds":{{10 + number}}}""")),
            1 => Chat(id, at, question, answer) with { Extras = default(JsonExtras).With("sentiment", JsonElement.Parse("""{"score":0.250}""")) },
            _ => Chat(id, at, question, answer),
        };
    }

    private static OpenAIConversation Chat(string id, string at, string question, string answer) => new()
    {
        Id = id,
        ExternalId = "thread-" + id,
        ExternalUrl = "https://docs.lumen.example/chat/" + id,
        SupportTicketConversationId = "",
        CreatedAt = at,
        UpdatedAt = at,
        ProjectId = "proj_lumen",
        IntegrationId = "int_docs_chat",
        Tags = ["docs"],
        Visibility = id.EndsWith('4') ? OpenEnum<OpenAIConversationVisibility>.Parse("team") : OpenAIConversationVisibility.Public,
        Messages = [ChatMessage(id, "1", at, Role.User, question), ChatMessage(id, "2", at, Role.Assistant, answer)],
        MessagesOpenAIFormat = [],
    };

    private static OpenAIExtendedMessage ChatMessage(string id, string number, string at, Role role, string content) => new()
    {
        Id = $"{id}_{number}",
        ExternalId = $"thread-{id}-{number}",
        ExternalUrl = $"https://docs.lumen.example/chat/{id}#{number}",
        ConversationId = id,
        CreatedAt = at,
        UpdatedAt = at,
        Role = role,
        Content = content,
        Extras = role == Role.Assistant ? default(JsonExtras).With("latencyMs", JsonElement.Parse("412")) : default,
    };

    private static SupportTicketConversation Ticket(string id, string at, string question, string answer) => new()
    {
        Id = id,
        ExternalId = "ticket-" + id,
        ExternalUrl = "https://desk.lumen.example/tickets/" + id,
        SupportTicketConversationId = id,
        CreatedAt = at,
        UpdatedAt = at,
        ProjectId = "proj_lumen",
        IntegrationId = "int_desk",
        Tags = ["desk"],
        Visibility = SupportTicketConversationVisibility.Private,
        Messages = [TicketMessage(id, "1", at, "customer", question), TicketMessage(id, "2", at, "support_agent", answer)],
    };

    private static SupportTicketMessage TicketMessage(string id, string number, string at, string role, string content) => new()
    {
        Id = $"{id}_{number}",
        ExternalId = $"ticket-{id}-{number}",
        ExternalUrl = $"https://desk.lumen.example/tickets/{id}#{number}",
        ConversationId = id,
        CreatedAt = at,
        UpdatedAt = at,
        Role = role,
        Content = content,
    };

    private static SupportCopilotConversation Copilot(string id, string at, string question, string answer) => new()
    {
        Id = id,
        ExternalId = "draft-" + id,
        ExternalUrl = "https://desk.lumen.example/drafts/" + id,
        SupportTicketConversationId = id,
        CreatedAt = at,
        UpdatedAt = at,
        ProjectId = "proj_lumen",
        IntegrationId = "int_desk_copilot",
        Visibility = SupportCopilotConversationVisibility.Private,
        Messages = [CopilotMessage(id, "1", at, "support_agent", question), CopilotMessage(id, "2", at, "copilot", answer)],
    };

    private static SupportCopilotMessage CopilotMessage(string id, string number, string at, string role, string content) => new()
    {
        Id = $"{id}_{number}",
        ExternalId = $"draft-{id}-{number}",
        ExternalUrl = $"https://desk.lumen.example/drafts/{id}#{number}",
        ConversationId = id,
        CreatedAt = at,
        UpdatedAt = at,
        Role = role,
        Content = content,
    };
}
