using System.Text.Encodings.Web;
using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class OptionTests
{
    private const string Event = """{"type":"é<","conversationId":"c","properties":{"a":["é<",1.50]},"entityType":"conversation","new":{"b":[1]}}""";

    private static readonly JsonSerializerOptions Indented = new(SpecJson.Options) { WriteIndented = true };

    private static readonly JsonSerializerOptions Relaxed = new(SpecJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Indentation_is_honoured_down_to_what_is_only_passed_on()
    {
        var indented = JsonSerializer.Serialize(JsonAssert.Read<InsertConversationEvent>(Event), Indented);
        Assert.Contains("\n    \"a\": [\n      ", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n    \"b\": [\n      1\n    ]\n  }\n}", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        JsonAssert.Same(Event, indented);
    }

    [Fact]
    public void The_encoder_is_honoured_down_to_what_is_only_passed_on()
    {
        var read = JsonAssert.Read<InsertConversationEvent>(Event);
        Assert.DoesNotContain("é", JsonAssert.Write(read), StringComparison.Ordinal);
        Assert.Equal(Event, JsonSerializer.Serialize(read, Relaxed));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_when_allowed()
    {
        const string Lax = """{"type":"t",/*1*/"conversationId":"c","properties":{"p":[1 , ],},/*2*/"entityType":"conversation","new":[{"a":1,},],}""";
        var options = new JsonSerializerOptions(SpecJson.Options) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        Assert.Equal(
            """{"type":"t","conversationId":"c","properties":{"p":[1]},"entityType":"conversation","new":[{"a":1}]}""",
            JsonSerializer.Serialize(JsonSerializer.Deserialize<InsertConversationEvent>(Lax, options), options));
        Assert.ThrowsAny<JsonException>(() => JsonAssert.Read<InsertConversationEvent>(Lax));
    }

    [Theory]
    [InlineData("""{"type":"t","conversationId":"c","entityType":"conversation","type":"t"}""", "$.type")]
    [InlineData("""{"type":"t","conversationId":"c","entityType":"conversation","properties":{"a":{"b":1,"b":2}}}""", "$.properties.a.b")]
    public void Duplicates_are_refused_when_forbidden(string json, string path)
    {
        var options = new JsonSerializerOptions(SpecJson.Options) { AllowDuplicateProperties = false };
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<InsertConversationEvent>(json, options)).Path);
        Assert.NotNull(JsonAssert.Read<InsertConversationEvent>(json));
    }

    [Fact]
    public void The_depth_is_limited()
    {
        var json = Payload.Event.With(("properties", """{"a":[[[[[[1]]]]]]}"""));
        var options = new JsonSerializerOptions(SpecJson.Options) { MaxDepth = 6 };
        Assert.StartsWith("$.properties", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<InsertConversationEvent>(json, options)).Path, StringComparison.Ordinal);
        JsonAssert.RoundTrips<InsertConversationEvent>(json);
    }

    [Fact]
    public void Naming_policies_do_not_rename_what_is_documented()
    {
        var options = new JsonSerializerOptions(SpecJson.Options)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
        };
        var json = Payload.Event.With(("properties", """{"Some_Key":1}"""));
        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<InsertConversationEvent>(json, options), options));
    }
}
