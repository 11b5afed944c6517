using System.Text.Encodings.Web;
using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class OptionTests
{
    private const string Json = """{"id":"é<","messages":[],"properties":{"a":["é<",1.50]},"type":"openai","new":{"b":["é<",1.50]}}""";

    [Fact]
    public void Indentation_is_honoured_down_to_what_is_kept()
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options) { WriteIndented = true };
        string indented = JsonSerializer.Serialize(JsonAssert.Read<Conversation>(Json), options).ReplaceLineEndings("\n");
        Assert.Contains("\n    \"a\": [\n      ", indented, StringComparison.Ordinal);
        Assert.Contains(",\n      1.50\n    ]\n  }\n}", indented, StringComparison.Ordinal);
        JsonAssert.Same(Json, indented);
    }

    [Fact]
    public void The_encoder_is_honoured_down_to_what_is_kept()
    {
        var conversation = JsonAssert.Read<Conversation>(Json);
        Assert.Equal("""{"id":"\u00E9\u003C","messages":[],"properties":{"a":["\u00E9\u003C",1.50]},"type":"openai","new":{"b":["\u00E9\u003C",1.50]}}""", JsonAssert.Write(conversation));
        Assert.Equal(Json, JsonSerializer.Serialize(conversation, JsonAssert.Relaxed));
        var latin = new JsonSerializerOptions(SpecJsonResolver.Options) { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.Latin1Supplement) };
        JsonAssert.Same(Json, JsonSerializer.Serialize(conversation, latin));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_and_not_written()
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options) { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        const string Lax = """{"id":"c",/*1*/"messages":[],"type":"openai","u":["http://x",{"a":1,},/*2*/],"v":[1/*3*/],"properties":{"p":[1 , ],},}""";
        var conversation = JsonSerializer.Deserialize<Conversation>(Lax, options);
        Assert.Equal("""{"id":"c","messages":[],"properties":{"p":[1]},"type":"openai","u":["http://x",{"a":1}],"v":[1]}""", JsonSerializer.Serialize(conversation, options));
        Assert.ThrowsAny<JsonException>(() => JsonAssert.Read<Conversation>(Lax));
    }

    [Theory]
    [InlineData("""{"role":"r","content":"c","role":"r"}""", "$.role")]
    [InlineData("""{"role":"r","content":"c","u":[{"a":1},{"b":1,"b":2}]}""", "$.u[1].b")]
    [InlineData("""{"role":"r","content":{"kind":"text","text":"x","t\u0065xt":"y"}}""", "$.content.text")]
    public void Duplicates_can_be_forbidden(string json, string path)
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options) { AllowDuplicateProperties = false };
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Message>(json, options)).Path);
        Assert.NotNull(JsonAssert.Read<Message>(json));
        const string Good = """{"role":"r","content":{"kind":"text","text":"x","nested":[{"kind":"number","role":1}]},"u":[{"a":1},{"a":1}]}""";
        JsonAssert.RoundTrips<Message>(Good, options);
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"\u0061":3}""", "$.a")]
    [InlineData("""{"a":{"b":[{"c":1,"c":2}]}}""", "$.a.b[0].c")]
    public void Duplicates_can_be_forbidden_in_maps_too(string json, string path)
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options) { AllowDuplicateProperties = false };
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ValueMap<JsonElement>>(json, options)).Path);
        Assert.Equal(path, "$" + Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ValueList<ValueMap<JsonElement>>>($"[{json}]", Reflecting(options))).Path![4..]);
        string conversation = $$"""{"id":"c","messages":[],"type":"openai","properties":{{json}}}""";
        JsonAssert.Fails<Conversation>(conversation, "$.properties" + path[1..], options);
        Assert.NotNull(JsonAssert.Read<ValueMap<JsonElement>>(json));
        Assert.NotNull(JsonAssert.Read<Conversation>(conversation));
    }

    private static JsonSerializerOptions Reflecting(JsonSerializerOptions options) => new(options) { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };

    [Fact]
    public void The_depth_is_limited()
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options) { MaxDepth = 8 };
        string json = "{\"role\":\"r\",\"content\":\"c\",\"u\":" + new string('[', 8) + new string(']', 8) + "}";
        Assert.Equal("$.u", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Message>(json, options)).Path);
        JsonAssert.RoundTrips<Message>(json);
        json = """{"id":"c","messages":[],"type":"openai","properties":{"a":[[[[[[1]]]]]]}}""";
        options = new JsonSerializerOptions(SpecJsonResolver.Options) { MaxDepth = 6 };
        Assert.StartsWith("$.properties", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Conversation>(json, options)).Path, StringComparison.Ordinal);
        JsonAssert.RoundTrips<Conversation>(json);
    }

    [Fact]
    public void Naming_policies_do_not_rename_documented_members()
    {
        var options = new JsonSerializerOptions(SpecJsonResolver.Options)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
        };
        Assert.Equal("""{"role":"r","content":"c","userName":"u"}""", JsonSerializer.Serialize(new Message { Role = "r", Content = "c", UserName = "u" }, options));
        JsonAssert.RoundTrips<Conversation>("""{"id":"c","messages":[],"properties":{"Some_Key":1},"createdAt":"2031-05-17T00:00:00Z","type":"openai"}""", options);
    }

    [Fact]
    public void Callers_elements_with_comments_are_written_without_them()
    {
        using var document = JsonDocument.Parse("""{"a":[1,/*x*/2,],}""", new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var message = new Message { Role = "r", Content = "c", Extras = default(JsonExtras).With("x", document.RootElement) };
        Assert.Equal("""{"role":"r","content":"c","x":{"a":[1,2]}}""", JsonAssert.Write(message));
    }
}
