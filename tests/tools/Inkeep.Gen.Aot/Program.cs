// Reads and writes models in a program without a just-in-time compiler and without reflection; exits with 1 when something is lost.

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Components;
using Inkeep.Gen;

#if PEERS
if (args is ["--first", var who, var file])
{
    Inkeep.Gen.Aot.FirstCall.Run(who, File.ReadAllBytes(file));
    return 0;
}
#endif

const string Message = """
    {"id":"msg_1","type":"openai","externalId":"x-1","externalUrl":"u","conversationId":"conv_1","createdAt":"c","updatedAt":"u","role":"tool","tool_calls":[],
     "content":[{"type":"text","text":"Which?"},{"type":"video","frames":[12345678901234567890]}],"links":[{"url":"u","type":"changelog"}],"name":null}
    """;
const string Conversation = $$$"""
    {"id":"conv_1","externalId":null,"externalUrl":"u","type":"openai","supportTicketConversationId":"conv_2","createdAt":"c","updatedAt":"u","projectId":"p",
     "integrationId":"i","visibility":"hidden","properties":{"":1.10,"é":[null,true]},"userProperties":{"id":42,"userId":"u","plan":{"seats":3}},
     "messages":[{{{Message}}}],"messagesOpenAIFormat":[],"new":{"a":["b"]}}
    """;
const string Event = """{"type":"t","conversationId":"c","createdAt":"2025-03-01T09:30:00.500+02:00","entityType":"conversation"}""";

var failures = new List<string>();
Check("a record", Event, (JsonTypeInfo<InsertConversationEvent>)SpecJson.Options.GetTypeInfo(typeof(InsertConversationEvent)));
Check("a union", Conversation, (JsonTypeInfo<Conversation>)SpecJson.Options.GetTypeInfo(typeof(Conversation)));
Check("a case that no page knows", """{"type":"voice","x":[1.50]}""", (JsonTypeInfo<Conversation>)SpecJson.Options.GetTypeInfo(typeof(Conversation)));
Check("a list", $"[{Event},{Event}]", (JsonTypeInfo<List<InsertConversationEvent>>)SpecJson.Options.GetTypeInfo(typeof(List<InsertConversationEvent>)));
Check("a map", $$"""{"a":{{Event}}}""", (JsonTypeInfo<ValueMap<InsertConversationEvent>>)SpecJson.Options.GetTypeInfo(typeof(ValueMap<InsertConversationEvent>)));
Check("an enum", "\"tool\"", (JsonTypeInfo<OpenEnum<Role>>)SpecJson.Options.GetTypeInfo(typeof(OpenEnum<Role>)));
CheckError();
CheckDrift();
foreach (var failure in failures)
{
    Console.Error.WriteLine(failure);
}

Console.WriteLine(failures.Count == 0 ? "Nothing was lost." : $"{failures.Count} failures.");
return failures.Count == 0 ? 0 : 1;

void Check<T>(string what, string json, JsonTypeInfo<T> type)
{
    var value = JsonSerializer.Deserialize(json, type)!;
    var written = JsonSerializer.Serialize(value, type);
    if (!JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)))
    {
        failures.Add($"{what} was written as {written}");
    }

    var again = JsonSerializer.Deserialize(written, type)!;
    if (!value.Equals(again) && value is not List<InsertConversationEvent>)
    {
        failures.Add($"{what} is not equal to itself read again");
    }
}

void CheckError()
{
    try
    {
        JsonSerializer.Deserialize(Conversation.Replace("\"text\":\"Which?\"", "\"text\":7", StringComparison.Ordinal), (JsonTypeInfo<Conversation>)SpecJson.Options.GetTypeInfo(typeof(Conversation)));
        failures.Add("a wrong payload was read");
    }
    catch (JsonException wrong)
    {
        if (wrong.Path != "$.messages[0].content[0].text")
        {
            failures.Add($"a wrong payload is said to be wrong at {wrong.Path}");
        }
    }
}

void CheckDrift()
{
    const string Findings = "$.externalId, $.visibility, $.messages[0].role, $.messages[0].content[1].type, $.messages[0].content[1].frames, $.messages[0].tool_calls, $.new";
    var type = (JsonTypeInfo<Conversation>)SpecJson.Options.GetTypeInfo(typeof(Conversation));
    var found = SpecJson.Inspect(JsonSerializer.Deserialize(Conversation, type));
    var paths = string.Join(", ", found.Select(finding => finding.Path));
    if (paths != Findings || !SpecJson.ToOverlay(found).Contains("## components.Role", StringComparison.Ordinal))
    {
        failures.Add($"the findings are {paths}");
    }

    try
    {
        JsonSerializer.Deserialize(Conversation, (JsonTypeInfo<Conversation>)SpecJson.StrictOptions.GetTypeInfo(typeof(Conversation)));
        failures.Add("a strict reader took what the pages don't say");
    }
    catch (JsonException refused)
    {
        if (refused.Path != found[0].Path)
        {
            failures.Add($"a strict reader refused {refused.Path} first");
        }
    }
}
