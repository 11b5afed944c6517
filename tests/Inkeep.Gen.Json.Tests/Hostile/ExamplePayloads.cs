using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>Twenty models of specs/inkeep, each with the JSON of the Example Usage on its page.</summary>
internal static partial class ExamplePayloads
{
    private static readonly string[] Titles =
    [
        "OpenAIConversation", "SupportTicketConversation", "SupportCopilotConversation", "Conversation", "CreateOpenAIConversation", "CreateSupportTicketConversation",
        "OpenAIExtendedMessage", "Messages", "SupportTicketMessage", "SupportCopilotMessage", "CreateSupportCopilotConversationMessages", "OpenAIContentItem",
        "OpenAIToolCall", "OpenAIToolCallFunction", "OpenAIImageUrlObject", "InsertConversationEvent", "UserProperties", "Links", "Visibility", "OpenAIChatCompletionMessageRole",
    ];

    public static IReadOnlyDictionary<string, (Type Type, string Json)> All { get; } =
        Titles.ToDictionary(static title => title, static title => (typeof(Acme.Models.SpecJson).Assembly.GetType("Acme.Models.Components." + title, throwOnError: true)!, JsonOf(title)));

    public static TheoryData<string> Names => [.. Titles];

    private static string JsonOf(string title)
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.InkeepPages, "models", "components", title.ToLowerInvariant() + ".md"));
        var code = Example().Match(page).Groups[1].Value.TrimEnd().TrimEnd(';');
        var json = Name().Replace(Date().Replace(code, "$1"), "$1\"$2\":");
        return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true })!.ToJsonString();
    }

    [GeneratedRegex(@"(?:let|const) value:\s*[\w.]+\s*=\s*(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("new (?:RFC)?Date\\((\"[^\"]*\")\\)")]
    private static partial Regex Date();

    [GeneratedRegex(@"(^\s*)(\w+):(?=\s)", RegexOptions.Multiline)]
    private static partial Regex Name();
}
