using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Inspection;

[Collection(nameof(JsonInspection))]
public sealed class InspectionTests
{
    private const string Documented = """
        {"id":"1","messages":[{"role":"user","content":"hi","userName":"ada"},{"role":"user","content":null}],"name":null,"properties":{"new":{"a":1}},
         "visibility":"public","anything":{"x":[null]},"seen":["private"],"type":"openai"}
        """;

    public static TheoryData<string, string, JsonFindingKind, string, string?, string?, string?> Kinds => new()
    {
        { """{"id":"1","messages":[],"type":"openai","new":1.50}""", "$.new", JsonFindingKind.UndocumentedMember, "Conversation", "new", "1.50", null },
        { """{"id":"1","messages":[{"role":"u","content":"c","odd name":[1]}],"type":"openai"}""", "$.messages[0]['odd name']", JsonFindingKind.UndocumentedMember, "Message", "odd name", "[1]", null },
        { """{"id":"1","messages":[],"type":"openai","is_open":true}""", "$.is_open", JsonFindingKind.OtherSpelling, "Conversation", "is_open", null, "isOpen" },
        { """{"id":null,"messages":[],"type":"openai"}""", "$.id", JsonFindingKind.NullMember, "Conversation", "id", "null", null },
        { """{"id":"1","messages":[],"type":null}""", "$.type", JsonFindingKind.NullMember, "Conversation", "type", "null", null },
        { """{"id":"1","messages":[],"type":"openai","visibility":"hidden"}""", "$.visibility", JsonFindingKind.UnknownEnumValue, "Visibility", null, "\"hidden\"", null },
        { """{"id":"1","messages":[],"type":"openai","seen":["public","é<h"]}""", "$.seen[1]", JsonFindingKind.UnknownEnumValue, "Visibility", null, "\"é<h\"", null },
        { """{"id":"1","messages":[{"role":"u","content":{"kind":"video","a":[{}]}}],"type":"openai"}""", "$.messages[0].content", JsonFindingKind.UnknownUnionCase, "Content", null, """{"kind":"video","a":[{}]}""", null },
        { """{"id":"1","messages":[{"role":"u","content":7}],"type":"openai"}""", "$.messages[0].content", JsonFindingKind.UnknownUnionCase, "Content", null, "7", null },
        { """{"id":"1","messages":[{"role":"u","content":{"kind":"text","text":"t","textFormat":"rich"}}],"type":"openai"}""", "$.messages[0].content.textFormat", JsonFindingKind.OtherLiteral, "TextPart", "textFormat", "\"rich\"", "plain" },
        { """{"id":"1","messages":[{"role":"u","content":{"kind":"number","level":5}}],"type":"openai"}""", "$.messages[0].content.level", JsonFindingKind.UnknownEnumValue, "Level", null, "5", null },
        { """{"id":"1","messages":[{"role":"u","content":{"kind":"number","seats":5,"plan":"pro"}}],"type":"openai"}""", "$.messages[0].content.plan", JsonFindingKind.UndocumentedMember, "NumberPart", "plan", "\"pro\"", null },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_the_page_does_not_say_is_found(string json, string path, JsonFindingKind kind, string type, string? member, string? value, string? documented)
    {
        var finding = Assert.Single(JsonInspection.Inspect(JsonAssert.Read<Conversation>(json)));
        Assert.Equal((path, kind, type, member, documented), (finding.Path, finding.Kind, finding.TypeName, finding.Member, finding.Documented));
        Assert.Equal(value, finding.Value.ValueKind == JsonValueKind.Undefined ? null : finding.Value.GetRawText());
        Assert.StartsWith("docs/models/", finding.Page, StringComparison.Ordinal);
        Assert.StartsWith(path + ": ", finding.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($" ({finding.Page}).", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_says_is_not_found() => Assert.Empty(JsonInspection.Inspect(JsonAssert.Read<Conversation>(Documented)));

    [Fact]
    public void A_spelled_member_is_still_compared_with_its_page()
    {
        var findings = JsonInspection.Inspect(JsonAssert.Read<TextPart>("""{"kind":"text","TEXT":null,"text_format":"rich","textFormats":1}"""));
        Assert.Equal(
            ["$.TEXT OtherSpelling TEXT", "$.TEXT NullMember text", "$.text_format OtherSpelling text_format", "$.text_format OtherLiteral textFormat", "$.textFormats UndocumentedMember textFormats"],
            findings.Select(finding => $"{finding.Path} {finding.Kind} {finding.Member}"));
    }

    [Fact]
    public void A_spelling_beside_the_documented_one_is_an_undocumented_member()
    {
        var finding = Assert.Single(JsonInspection.Inspect(JsonAssert.Read<Message>("""{"role":"r","content":"c","user_name":"b","userName":"ada"}""")));
        Assert.Equal((JsonFindingKind.UndocumentedMember, "$.user_name"), (finding.Kind, finding.Path));
    }

    [Fact]
    public void Collections_and_nested_models_are_walked_in_order()
    {
        const string Bad = """{"role":"r","content":{"kind":"text","text":"t","nested":["a",true,{"kind":"text","text":"u","x":0}]},"y":{"role":1}}""";
        string[] expected = ["content.nested[1]", "content.nested[2].x", "y"];
        Assert.Equal(expected.Select(path => "$[1]." + path), Paths<List<Message>>($$"""[{"role":"r","content":"c"},{{Bad}}]"""));
        Assert.Equal(expected.Select(path => "$[0]." + path), Paths<Message[]>($"[{Bad}]"));
        Assert.Equal(expected.Select(path => "$[0]." + path), Paths<ValueList<Message>>($"[{Bad}]"));
        Assert.Equal(expected.Select(path => "$['a.b']." + path), Paths<ValueMap<Message>>($$"""{"a.b":{{Bad}}}"""));
        Assert.Equal(expected.Select(path => "$.é." + path), Paths<Dictionary<string, Message>>($$"""{"é":{{Bad}}}"""));
        Assert.Equal(["$"], Paths<Content>("true"));
        Assert.Equal(["$[1]"], Paths<List<OpenEnum<Visibility>>>("""["public","hidden"]"""));
        Assert.Equal(["$"], Paths<OpenEnum<Level>>("99"));
        Assert.Empty(JsonInspection.Inspect<Message?>(null));
    }

    [Fact]
    public void Wide_shapes_are_walked_to_their_end()
    {
        string json = $$"""{{{string.Join(",", Enumerable.Range(0, 130).Select(i => $"\"m{i}\":null"))}}}""";
        Assert.Equal(["$.m3", "$.m70", "$.m129"], Paths<Wide>(json));
    }

    [Fact]
    public void The_names_of_a_map_are_enum_values_too()
    {
        var options = new JsonSerializerOptions();
        var map = JsonSerializer.Deserialize<Dictionary<OpenEnum<Visibility>, List<Message>>>("""{"public":[],"hid den":[{"role":null,"content":"c"}]}""", options)!;
        var findings = JsonInspection.Inspect(map, options);
        Assert.Equal(["$['hid den'] Visibility", "$['hid den'][0].role Message"], findings.Select(finding => $"{finding.Path} {finding.TypeName}"));
        Assert.Equal("hid den", findings[0].Value.GetString());
    }

    [Fact]
    public void A_guessed_type_is_found_wanting()
    {
        var shape = new ObjectShape("Guess", ["toolName"], kinds: [JsonKinds.String], page: "guess.md");
        var extras = default(JsonExtras).With("toolName", JsonAssert.Element("[7]")).With("count", JsonAssert.Element("1"));
        var findings = Trace(writer =>
        {
            var members = new ObjectWriter(writer, shape, extras);
            members.Optional(0, (string?)null);
            members.End();
        });
        Assert.Equal(["$.toolName OtherKind", "$.count UndocumentedMember"], findings.Select(finding => $"{finding.Path} {finding.Kind}"));
        Assert.Equal("[7]", findings[0].Value.GetRawText());
    }

    [Fact]
    public void Boolean_literals_are_compared_as_such()
    {
        var shape = new ObjectShape("Flags", ["on", "off"], literals: ["on", "true", "off", "false"]);
        var findings = Trace(writer =>
        {
            var members = new ObjectWriter(writer, shape, default);
            members.Write(0, true);
            members.Write(1, true);
            members.End();
        });
        var finding = Assert.Single(findings);
        Assert.Equal(("$.off", "false", "True"), (finding.Path, finding.Documented, finding.Value.ToString()));
    }

    [Fact]
    public void A_null_that_evidence_allows_is_no_finding()
    {
        var shape = new ObjectShape("Strict", ["a", "b"], required: [0, 1], nullable: [1]);
        var findings = Trace(writer =>
        {
            var members = new ObjectWriter(writer, shape, default);
            members.Write(0, (string?)null);
            members.Write(1, (string?)null);
            members.End();
        });
        Assert.Equal(("$.a", JsonFindingKind.NullMember), (Assert.Single(findings).Path, findings[0].Kind));
    }

    [Fact]
    public void Findings_are_equal_by_what_they_say()
    {
        var one = JsonInspection.Inspect(JsonAssert.Read<Content>("""{"a":1.0}"""));
        var same = JsonInspection.Inspect(JsonAssert.Read<Content>("""{"a":1}"""));
        var other = JsonInspection.Inspect(JsonAssert.Read<Content>("""{"a":2}"""));
        Assert.Equal(one, same);
        Assert.Equal(one[0].GetHashCode(), same[0].GetHashCode());
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void A_type_that_the_options_do_not_know_is_refused() => Assert.Throws<NotSupportedException>(() => JsonInspection.Inspect(new Holder()));

    [Fact]
    public void Writing_inside_an_inspection_is_not_inspected()
    {
        var options = new JsonSerializerOptions { Converters = { new InspectingConverter() } };
        var value = JsonAssert.Read<Message>("""{"role":"r","content":true,"x":1}""");
        Assert.Equal(["$.Before.content", "$.Before.x", "$.After.content", "$.After.x"], JsonInspection.Inspect(new Holder { Before = value, Middle = new(), After = value }, Resolved(options)).Select(finding => finding.Path));
    }

    [Fact]
    public void An_exception_while_writing_leaves_nothing_behind()
    {
        var options = Resolved(new JsonSerializerOptions { Converters = { new FailingConverter() } });
        Assert.Throws<InvalidDataException>(() => JsonInspection.Inspect(new Holder { Middle = new() }, options));
        AssertEnded();
        Assert.Equal(["$.new"], Paths<Message>("""{"role":"r","content":"c","new":1}"""));
    }

    [Fact]
    public void Inspecting_changes_nothing()
    {
        var value = JsonAssert.Read<Conversation>(Documented);
        string before = JsonAssert.Write(value);
        JsonInspection.Inspect(value);
        Assert.Equal(before, JsonAssert.Write(value));
        Assert.Equal(JsonAssert.Read<Conversation>(Documented), value);
    }

    [Fact]
    public async Task Threads_do_not_see_each_others_findings()
    {
        var token = TestContext.Current.CancellationToken;
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), token, async (i, _) =>
        {
            var value = JsonAssert.Read<Message>($$"""{"role":"r","content":"c","m{{i}}":{{i}}}""");
            var plain = JsonAssert.Write(value);
            await Task.Yield();
            Assert.Equal($"$.m{i}", Assert.Single(JsonInspection.Inspect(value)).Path);
            Assert.Equal(plain, JsonAssert.Write(value));
        });
        AssertEnded();
    }

    // Other tests read strictly meanwhile, which inspects; an inspection that never ends would stay.
    private static void AssertEnded() => Assert.True(SpinWait.SpinUntil(static () => !InspectionTrace.IsActive, TimeSpan.FromSeconds(30)));

    private static IEnumerable<string> Paths<T>(string json) => JsonInspection.Inspect(JsonAssert.Read<T>(json)).Select(finding => finding.Path);

    private static List<JsonFinding> Trace(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        using var trace = InspectionTrace.Start(writer);
        write(writer);
        writer.Flush();
        return InspectionScan.Find(json.WrittenSpan, trace.Tokens, onlyFirst: false).ConvertAll(found => found.Finding);
    }

    // Makes the options find metadata by reflection, as deserializing with them would have done.
    private static JsonSerializerOptions Resolved(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class Middle;

    private sealed record Holder
    {
        public Message? Before { get; init; }

        public Middle? Middle { get; init; }

        public Message? After { get; init; }
    }

    private abstract class MiddleConverter : JsonConverter<Middle>
    {
        public override Middle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    // Writes a model elsewhere, inspects another one, and goes on.
    private sealed class InspectingConverter : MiddleConverter
    {
        public override void Write(Utf8JsonWriter writer, Middle value, JsonSerializerOptions options)
        {
            string text = JsonSerializer.Serialize(JsonAssert.Read<Content>("false"), options);
            writer.WriteStringValue(text + JsonInspection.Inspect(JsonAssert.Read<Content>("true")).Count);
        }
    }

    private sealed class FailingConverter : MiddleConverter
    {
        public override void Write(Utf8JsonWriter writer, Middle value, JsonSerializerOptions options) => throw new InvalidDataException();
    }
}
