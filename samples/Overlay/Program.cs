// From a surprising payload to corrected models: read it with the models that the pages give, list what the pages don't say, print the
// overlay that settles it, and read it again with models made from the same pages with that overlay beside them.

using System.Text.Json;
using Corrected.Models.Components;
using Documented.Models;
using Documents = Documented.Models.Components;

string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "conversation.json"));

// 1. Everything is read and kept, also what no page mentions. Inspect says what that is.
var documented = JsonSerializer.Deserialize<Documents.OpenAIConversation>(json)!;
var findings = SpecJson.Inspect(documented);
Console.WriteLine($"The pages don't say {findings.Count} things that this payload shows:");
foreach (var finding in findings) Console.WriteLine("  " + finding);

// A test of your own may want to fail on them instead.
try
{
    JsonSerializer.Deserialize<Documents.OpenAIConversation>(json, SpecJson.StrictOptions);
    return 1;
}
catch (JsonException surprise)
{
    Console.WriteLine($"Read strictly: {surprise.Message}");
}

// 2. The overlay that would settle them. Saved as a *.overlay.md beside the pages, it corrects the models at the next build.
string overlay = SpecJson.ToOverlay(findings);
Console.WriteLine();
Console.WriteLine(overlay);
if (overlay != File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "inkeep.overlay.md")).ReplaceLineEndings("\n"))
{
    Console.Error.WriteLine("Corrected/inkeep.overlay.md is another one; save this one there.");
    return 1;
}

// 3. The same pages with the overlay: nothing surprises, and what code makes is spelled as the wire spells it.
var corrected = JsonSerializer.Deserialize<OpenAIConversation>(json)!;
Console.WriteLine($"With the overlay, the same payload shows {Corrected.Models.SpecJson.Inspect(corrected).Count} surprises.");
Console.WriteLine($"It is a member now: Sentiment is {corrected.Sentiment}; so is the value: Visibility is {corrected.Visibility.Value}.");

var message = corrected.Messages[0] with { Extras = default, TokenCount = null };
Console.WriteLine($"Made by code: {JsonSerializer.Serialize(message.ToolCalls?[0])} is written under {Name(JsonSerializer.Serialize(message), "tool")}.");
return Corrected.Models.SpecJson.Inspect(corrected).Count;

static string Name(string json, string start) =>
    JsonDocument.Parse(json).RootElement.EnumerateObject().First(member => member.Name.StartsWith(start, StringComparison.Ordinal)).Name;
