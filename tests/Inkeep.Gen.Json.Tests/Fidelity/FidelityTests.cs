using System.Numerics;
using System.Text.Json;
using Acme.Models.Chat;

namespace Inkeep.Gen.Json.Tests.Fidelity;

public sealed class FidelityTests
{
    private const string Minimal = """{"id":"c","messages":[],"type":"openai"}""";

    [Fact]
    public void A_full_object_comes_back_as_it_was()
    {
        var conversation = JsonAssert.RoundTrips<Conversation>("""
            {"id":"c1","messages":[
              {"role":"user","content":"Hi \"there\" \u00fc","userName":"Ü"},
              {"role":"bot","content":["a","b"],"blob":"AQI="},
              {"role":"bot","content":{"text":"x","nested":["s",{"kind":"number","big":-1234567890123456789012345678901234567890,"price":1.10,"day":"2024-02-29","level":-1,"z":1.5}],"kind":"text"}}],
             "name":"n","count":1.5e10,"properties":{"":1,"ü":{"big":12345678901234567890,"dec":0.1234567890123456789012345},"n":null},
             "visibility":"public","createdAt":"2024-01-02T03:04:05Z","tags":{"a":["x"],"b":[],"c":null},"isOpen":false,"anything":[1,"two",null],
             "seen":["private","other",null],"type":"openai"}
            """);
        Assert.Equal("Hi \"there\" ü", conversation.Messages[0].Content!.Value);
        Assert.True(conversation.Messages[2].Content!.TryGet(out TextPart? part));
        Assert.True(part.Nested![1].TryGet(out NumberPart? numbers));
        Assert.Equal(BigInteger.Parse("-1234567890123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture), numbers.Big);
        Assert.True(numbers.Level == Level.Minus1);
        Assert.Equal(1.5, numbers.AdditionalProperties!["z"]);
        Assert.Equal("other", conversation.Seen![1].Text);
        Assert.Equal(default, conversation.Extras);
    }

    [Fact]
    public void What_the_page_does_not_say_is_kept_at_every_level()
    {
        var conversation = JsonAssert.RoundTrips<Conversation>("""
            {"new":{"n":123456789012345678901234567890,"t":"<&'+>"},"id":"c","messages":[{"role":"r","content":{"kind":"video","u":1},"more":[1.000000000000000000001]}],
             "visibility":"secret","type":"gemini","é":true}
            """);
        Assert.Equal(["new", "é"], conversation.Extras.Names);
        Assert.True(conversation.Extras["é"].GetBoolean());
        Assert.True(conversation.Messages[0].Content!.IsUnknown);
        Assert.Equal("video", conversation.Messages[0].Content!.Unknown.GetProperty("kind").GetString());
        Assert.Equal("gemini", conversation.Type.Text);
        Assert.Equal("secret", conversation.Visibility!.Value.Text);
        Assert.False(conversation.Visibility.Value.IsKnown);
        Assert.Contains("1.000000000000000000001", JsonAssert.Write(conversation), StringComparison.Ordinal);
        Assert.Equal("123456789012345678901234567890", conversation.Extras["new"].GetProperty("n").GetRawText());
    }

    [Fact]
    public void Nulls_come_back_where_they_were_and_only_there()
    {
        var conversation = JsonAssert.RoundTrips<Conversation>("""{"id":null,"messages":null,"name":null,"tags":null,"count":null,"anything":null,"type":null}""");
        Assert.Null(conversation.Id);
        Assert.Null(conversation.Messages);
        Assert.True(conversation.Extras.HasNull("name"));
        Assert.False(conversation.Extras.HasNull("id"));
        Assert.False(conversation.Extras.HasNull("visibility"));
        JsonAssert.RoundTrips<Message>("""{"role":"r","content":null,"blob":null}""");
    }

    [Fact]
    public void A_null_is_written_while_the_member_is_null()
    {
        var read = JsonAssert.Read<Conversation>("""{"id":"c","messages":[],"type":"openai","name":null}""");
        Assert.DoesNotContain("name", JsonAssert.Write(read with { Extras = read.Extras.WithoutNull("name") }), StringComparison.Ordinal);
        Assert.Equal("""{"id":"c","messages":[],"name":"x","type":"openai"}""", JsonAssert.Write(read with { Name = "x" }));
        var without = JsonAssert.Read<Conversation>(Minimal);
        Assert.Equal(read with { Name = "x" }, without with { Name = "x" });
        Assert.Equal((read with { Name = "x" }).GetHashCode(), (without with { Name = "x" }).GetHashCode());
        Assert.NotEqual(read, without);
        var asked = without with { Extras = default(JsonExtras).WithNull("name") };
        Assert.Equal(read, asked);
        Assert.Equal(JsonAssert.Write(read), JsonAssert.Write(asked));
        Assert.Equal(without, asked with { Extras = asked.Extras.WithoutNull("name") });
    }

    [Theory]
    [InlineData("user_name")]
    [InlineData("UserName")]
    [InlineData("USER-NAME")]
    [InlineData("user.name")]
    [InlineData("user\\u005fname")]
    public void Another_spelling_fills_the_member_and_comes_back(string spelling)
    {
        string json = $$"""{"{{spelling}}":"u","Role":"r","content":"c"}""";
        var message = JsonAssert.RoundTrips<Message>(json);
        Assert.Equal("u", message.UserName);
        Assert.Equal("r", message.Role);
        Assert.Empty(message.Extras);
        Assert.NotEqual(message, new Message { Role = "r", Content = "c", UserName = "u" });
        JsonAssert.Same(json.Replace("\"u\"", "\"d\"", StringComparison.Ordinal), JsonAssert.Write(message with { UserName = "d" }));
        JsonAssert.RoundTrips<Message>(json.Replace("\"u\"", "null", StringComparison.Ordinal));
        Assert.Equal(message with { UserName = null, Extras = default }, new Message { Role = "r", Content = "c" });
    }

    [Theory]
    [InlineData("""{"user_name":"other","userName":"u","role":"r","content":"c"}""", "user_name")]
    [InlineData("""{"userName":"u","role":"r","user_name":"other","content":"c"}""", "user_name")]
    [InlineData("""{"username":"u","role":"r","user_name":"other","content":"c"}""", "user_name")]
    [InlineData("""{"user_name":null,"role":"r","userName":"u","content":"c"}""", "user_name")]
    public void The_documented_spelling_or_the_first_wins_and_the_other_stays(string json, string kept)
    {
        var message = JsonAssert.RoundTrips<Message>(json);
        Assert.Equal("u", message.UserName);
        Assert.Equal([kept], message.Extras.Names);
    }

    [Fact]
    public void Duplicates_are_never_written()
    {
        Assert.Equal("""{"role":"2","content":"c","x":2}""", JsonAssert.Write(JsonAssert.Read<Message>("""{"role":"1","content":"c","x":1,"role":"2","x":2}""")));
        JsonAssert.Same("""{"Role":"2","content":"c"}""", JsonAssert.Write(JsonAssert.Read<Message>("""{"Role":"1","content":"c","Role":"2"}""")));
        var message = JsonAssert.Read<Message>("""{"role":"1","content":"c","user_name":"u"}""");
        var extras = message.Extras.With("role", JsonAssert.Element("1")).With("user_name", JsonAssert.Element("2")).With("new", JsonAssert.Element("3"));
        Assert.Equal("""{"role":"1","content":"c","user_name":"u","new":3}""", JsonAssert.Write(message with { Extras = extras }));
    }

    [Fact]
    public void A_catch_all_takes_its_kind_and_the_rest_is_kept()
    {
        var part = JsonAssert.RoundTrips<NumberPart>("""{"kind":"number","x":1,"y":"text","z":2.5}""");
        Assert.Equal(ValueMap.Create(("x", 1.0), ("z", 2.5)), part.AdditionalProperties);
        Assert.Equal(["y"], part.Extras.Names);
        var changed = part with { AdditionalProperties = ValueMap.Create(("y", 3.0), ("kind", 4.0)) };
        Assert.Equal("""{"kind":"number","y":3}""", JsonAssert.Write(changed));
    }

    [Fact]
    public void Escaped_names_are_found()
    {
        var message = JsonAssert.Read<Message>("""{"r\u006fle":"r","c\u006fntent":{"k\u0069nd":"t\u0065xt","t\u0065xt":"x"},"\u00fc":1}""");
        Assert.Equal("r", message.Role);
        Assert.Equal(["ü"], message.Extras.Names);
        Assert.True(message.Content!.TryGet(out TextPart? part));
        Assert.Equal("x", part.Text);
    }

    [Fact]
    public void Lone_surrogates_are_carried_where_the_text_is_not_needed()
    {
        const string Json = """{"id":"c","messages":[],"properties":{"a":"\ud83d"},"anything":["\ud800"],"type":"openai","x":{"y":"\ude00"}}""";
        Assert.Equal(Json, JsonAssert.Write(JsonAssert.Read<Conversation>(Json)), ignoreCase: true);
    }

    [Fact]
    public void More_than_64_members()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 130).Reverse().Select(i => i % 5 == 1 ? $"\"M_{i}\":null" : $"\"m{i}\":\"{i}\"")) + ",\"m130\":1}";
        var wide = JsonAssert.RoundTrips<Wide>(json);
        Assert.Equal("129", wide.M129);
        Assert.True(wide.Extras.HasNull("m126"));
        Assert.Contains("'m70', 'm129'", JsonAssert.Fails<Wide>("""{"m3":"","m69":""}""", "$").Message, StringComparison.Ordinal);
        Assert.Null(JsonAssert.RoundTrips<Wide>("""{"m3":null,"m70":null,"m129":null}""").M129);
    }

    [Fact]
    public void Objects_with_the_same_nulls_share_what_marks_them()
    {
        // What is shared is what was read last, and other tests read messages at the same time.
        var messages = Enumerable.Range(0, 10_000)
            .Select(static _ => JsonAssert.Read<Message[]>("""[{"role":"r","content":"a","blob":null},{"role":"r","content":"b","blob":null},{"role":"r","content":"b","userName":null}]"""))
            .FirstOrDefault(static read => ReferenceEquals(read[0].Extras.State, read[1].Extras.State));
        Assert.NotNull(messages);
        Assert.NotEqual(messages[1].Extras, messages[2].Extras);
    }

    [Fact]
    public void What_code_constructs_is_written_as_documented()
    {
        var conversation = new Conversation { Id = "c", Messages = [new() { Role = "r", Content = "c" }], Properties = [] };
        Assert.Equal("""{"id":"c","messages":[{"role":"r","content":"c"}],"properties":{},"type":"openai"}""", JsonAssert.Write(conversation));
    }
}
