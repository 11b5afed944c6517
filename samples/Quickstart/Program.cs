// The main job: the pages under specs/inkeep became C# types when this project was built. Here a real-looking payload is read into
// them, used, changed and written back; and nothing that it held is lost, also what no page mentions.

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quickstart.Models;
using Quickstart.Models.Components;

string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "conversation.json"));

// Read: a union page became a class with a case for each kind of conversation.
var conversation = JsonSerializer.Deserialize<Conversation>(json)!;
if (!conversation.TryGet(out OpenAIConversation? chat))
{
    Console.Error.WriteLine("The conversation is of another kind than expected.");
    return 1;
}

// Use: members are typed, enums are open, unions match.
Console.WriteLine($"{chat.Id} in {chat.ProjectId}: {chat.Messages.Count} messages");
Console.WriteLine($"  visibility {chat.Visibility.Text}: {(chat.Visibility.IsKnown ? "documented" : "not a documented value, and kept")}");
Console.WriteLine($"  external id {chat.ExternalId ?? "null, although the page requires it; tolerated, and kept"}");
Console.WriteLine($"  undocumented: {string.Join(", ", chat.Extras.Names)}");
foreach (var message in chat.Messages)
{
    string author = message.Role == Role.Assistant ? "assistant" : message.Role.Text!;
    string text = message.Content.Match(
        text: static text => text,
        openAIContentItemList: static items => string.Join(" + ", items.Select(Describe)),
        unknown: static other => other.GetRawText());
    Console.WriteLine($"  {author}: {text}");
}

// Change: models are immutable records with value equality.
var published = chat with { Visibility = OpenAIConversationVisibility.Public, Tags = ["docs", "api-keys"] };
Console.WriteLine($"Changed copy is {(published == chat ? "equal" : "different")}; a second read is {(JsonSerializer.Deserialize<Conversation>(json) == conversation ? "equal" : "different")}.");

// Write back, through SpecJson: no reflection, so the same works trimmed and compiled ahead of time.
var options = new JsonSerializerOptions(SpecJson.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
string written = JsonSerializer.Serialize(conversation, options);
if (!JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)))
{
    Console.Error.WriteLine("Something was lost:\n" + written);
    return 1;
}

string changed = JsonSerializer.Serialize(published, options);
Console.WriteLine($"Written back: {written.Length} characters, the same JSON as was read. The changed copy says {Line(changed, "visibility")} and {Line(changed, "tokens")}.");

// A payload that really is wrong says where.
try
{
    JsonSerializer.Deserialize<Conversation>(json.Replace("\"Which of these buttons rotates the key?\"", "7"));
}
catch (JsonException wrong)
{
    Console.WriteLine($"A wrong payload: {wrong.Message}");
}

return 0;

static string Describe(OpenAIContentItem item) =>
    item.Type == OpenAIContentItemType.Text ? item.Text ?? "" : $"[{item.ImageUrl?.Url}]";

static string Line(string json, string member) =>
    json.Split('\n').First(line => line.Contains($"\"{member}\":", StringComparison.Ordinal)).Trim().TrimEnd(',');
