using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Generate = FsCheck.Fluent.Gen;

namespace Inkeep.Gen.Json.Tests.Properties;

/// <summary>Generators of JSON texts: anything, and documents around the models of specs/inkeep.</summary>
internal static class JsonGenerators
{
    private static readonly string[] Snippets = ["", "a", "é", "\"", "\\", "\n", "\u0001", "😀", "<&'+>", "chat", "/", "null", "12", "ü_-."];

    private static readonly Gen<string> Text =
        from length in Generate.Choose(0, 4)
        from parts in Generate.Elements(Snippets).ArrayOf(length)
        select JsonSerializer.Serialize(string.Concat(parts));

    private static readonly Gen<string> AnyNumber = Generate.Elements("0", "-1", "1.10", "12345678901234567890", "-0.1234567890123456789012345678901234567890", "1E+2", "9007199254740993");

    private static readonly Gen<string> Number = Generate.OneOf(
        Generate.Choose(-100000, 100000).Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Generate.Elements("0.1", "1e300", "-2.5E-3", "1.10"));

    private static readonly Gen<string> Leaf = Generate.OneOf(Text, AnyNumber, Generate.Elements("true", "false", "null"));

    private static readonly Gen<string> Date = Generate.Elements("\"2025-03-01T09:30:00Z\"", "\"2025-03-01T09:30:00.123+02:00\"", "\"1999-12-31T23:59:59.9999999-11:30\"", "\"2025-03-01T09:30:00\"");

    private static readonly Gen<string> StringOrNumber = Generate.OneOf(Text, Number);

    public static Gen<string> Any { get; } = AnyOf(3);

    private static Gen<string> Map => MapOf(Any);

    private static Gen<string> UserProperties => Document(
        [("id", StringOrNumber, false), ("identificationType", Text, false), ("userId", StringOrNumber, false), ("supportAgentName", Text, false), ("userType", Text, false)]);

    private static Gen<string> Link => Document(
        [("label", Text, false), ("url", Text, true), ("title", Text, false), ("type", Enum("documentation", "site"), false), ("breadcrumbs", ListOf(Text), false)]);

    private static Gen<string> ToolCall => Document(
        [("id", Text, true), ("type", Enum("function"), true), ("function", Document([("name", Text, true), ("arguments", Text, true)]), true)]);

    private static Gen<string> Content => Generate.OneOf(Text, ListOf(Document(
        [("type", Enum("text", "image_url"), true), ("text", Text, false), ("imageUrl", Document([("url", Text, true), ("detail", Enum("auto", "low"), false)]), false)])));

    // An unknown case of a union: numbers and objects are none of the documented ones.
    private static Gen<string> ContentOrUnknown => Generate.Frequency((6, Content), (1, AnyNumber), (1, Map));

    public static Gen<string> Message { get; } = Document(
    [
        ("id", Text, true), ("type", Enum("openai"), true), ("externalId", Text, true), ("externalUrl", Text, true), ("conversationId", Text, true),
        ("createdAt", Text, true), ("updatedAt", Text, true), ("role", Enum("system", "user", "assistant"), true), ("content", ContentOrUnknown, true),
        ("name", Text, false), ("links", ListOf(Link), false), ("properties", Map, false), ("userProperties", UserProperties, false), ("toolCalls", ListOf(ToolCall), false),
    ]);

    public static Gen<string> Event { get; } = Document(
    [
        ("id", Text, false), ("type", Text, true), ("conversationId", Text, true), ("createdAt", Date, false), ("projectId", Text, false),
        ("properties", Map, false), ("userProperties", UserProperties, false), ("entityType", Enum("conversation"), true),
    ]);

    public static Gen<string> Conversation { get; } = Generate.Frequency((1, Any), (4, Case("openai", Message)), (3, Case("support_ticket", Ticket(false))), (2, Case("support_copilot", Ticket(true))));

    private static Gen<string> Ticket(bool isCopilot) => Document(
    [
        ("id", Text, true), ("type", Generate.Constant(isCopilot ? "\"support_copilot\"" : "\"support_ticket\""), true), ("externalId", Text, true), ("externalUrl", Text, true),
        ("conversationId", Text, true), ("createdAt", Text, true), ("updatedAt", Text, true), ("role", Text, true), ("content", Text, true), ("links", ListOf(Link), false),
    ]);

    private static Gen<string> Case(string type, Gen<string> message) => Document(
    [
        ("id", Text, true), ("externalId", Text, true), ("externalUrl", Text, true), ("type", Generate.Constant($"\"{type}\""), true), ("supportTicketConversationId", Text, true),
        ("createdAt", Text, true), ("updatedAt", Text, true), ("projectId", Text, true), ("integrationId", Text, true), ("properties", Map, false),
        ("userProperties", UserProperties, false), ("tags", ListOf(Text), false), ("visibility", Enum("private", "public"), true), ("messages", ListOf(message), true),
        ("messagesOpenAIFormat", Generate.Constant("[]"), true),
    ], mayBeNull: false);

    // Documented texts, and now and then one that no page lists.
    private static Gen<string> Enum(params string[] texts) => Generate.Frequency((5, Generate.Elements(texts.Select(text => $"\"{text}\"").ToArray())), (1, Text));

    private static Gen<string> ListOf(Gen<string> item) =>
        from length in Generate.Choose(0, 3)
        from items in item.ArrayOf(length)
        select "[" + string.Join(", ", items) + "]";

    private static Gen<string> MapOf(Gen<string> value) =>
        from length in Generate.Choose(0, 3)
        from names in Text.ArrayOf(length)
        from values in value.ArrayOf(length)
        select ObjectOf(names.Zip(values));

    private static Gen<string> AnyOf(int depth) =>
        depth == 0 ? Leaf : Generate.Frequency((3, Leaf), (1, ListOf(AnyOf(depth - 1))), (1, MapOf(AnyOf(depth - 1))));

    // Members in any order, under other spellings, null, left out, and others between them.
    private static Gen<string> Document((string Name, Gen<string> Value, bool IsRequired)[] members, bool mayBeNull = true) =>
        from chosen in Generate.CollectToArray(members, member => Member(member.Name, member.Value, member.IsRequired, mayBeNull))
        from extras in Extras
        from members1 in Generate.Shuffle(chosen.OfType<(string, string)>().Concat(extras).ToArray())
        select ObjectOf(members1);

    private static Gen<(string, string)[]> Extras =>
        from length in Generate.Frequency((3, Generate.Constant(0)), (1, Generate.Choose(1, 2)))
        from names in Generate.Elements("x", "é\\n", "new_member", "", "$ref").ArrayOf(length)
        from values in Any.ArrayOf(length)
        select names.Select(name => $"\"{name}\"").Zip(values).ToArray();

    private static Gen<(string, string)?> Member(string name, Gen<string> value, bool isRequired, bool mayBeNull) =>
        from spelling in Generate.Frequency((8, Generate.Constant(name)), (1, Generate.Constant(JsonNamingPolicy.SnakeCaseLower.ConvertName(name))), (1, Generate.Constant(name.ToUpperInvariant())))
        from dice in Generate.Choose(0, 9)
        from json in value
        select !isRequired && dice < 4 ? null
            : ((string, string)?)($"\"{spelling}\"", mayBeNull && dice == 9 ? "null" : json);

    // Of equal names only the first: JSON with duplicates can't come back as it was.
    private static string ObjectOf(IEnumerable<(string Name, string Value)> members) =>
        "{" + string.Join(",", members.DistinctBy(member => JsonSerializer.Deserialize<string>(member.Name)).Select(member => member.Name + ":" + member.Value)) + "}";
}
