using System.Text;
using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class CollectionCodecTests
{
    private const string Start = """{"id":"c","messages":[],"type":"openai","properties":""";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void Lists_of_any_length(int count)
    {
        string json = JsonSerializer.Serialize(Enumerable.Range(0, count).Select(i => $"item {i}"));
        var content = JsonAssert.RoundTrips<Content>(json);
        Assert.True(content.TryGet(out ValueList<string>? list));
        Assert.Equal(count, list.Count);
        if (count > 0) Assert.Equal($"item {count - 1}", list[^1]);
    }

    [Fact]
    public void Strings_of_any_length_and_alphabet()
    {
        foreach (string unit in (string[])["a", "ü", "\n", "😀"])
        {
            for (int length = 0; length < 140; length++)
            {
                string text = string.Concat(Enumerable.Repeat(unit, length)) + "z";
                Assert.Equal(text, JsonAssert.RoundTrips<Content>(JsonSerializer.Serialize(text)).Value);
            }
        }
    }

    [Fact]
    public void A_map_of_anything_is_the_same_before_and_after_a_look()
    {
        const string Map = """{"b":{"n":1.0000000000000000000001},"":[1,"<é"],"b":2,"a":null}""";
        var read = JsonAssert.Read<Conversation>(Start + Map + "}").Properties!;
        var other = JsonAssert.Read<Conversation>(Start + Map + "}").Properties!;
        Assert.Equal(read, other);
        Assert.False(read.Json.IsEmpty);
        Assert.Equal(["b", "", "a"], read.Keys);
        Assert.True(read.Json.IsEmpty);
        Assert.Equal(read, other);
        Assert.Equal(read.GetHashCode(), other.GetHashCode());
        Assert.Equal(2, read["b"].GetInt32());
        Assert.Equal(read, ValueMap.Create(("", JsonAssert.Element("[1,\"<é\"]")), ("a", JsonAssert.Element("null")), ("b", JsonAssert.Element("2.0"))));
        JsonAssert.Same("""{"":[1,"<é"],"b":2,"a":null}""", JsonAssert.Write(read));
    }

    [Fact]
    public void What_was_laid_out_in_lines_is_written_in_one()
    {
        string written = JsonAssert.Write(JsonAssert.Read<Conversation>(Start + "{\n  \"a\": [\n 1 ]\n}, \"x\": {\r\n\t\"y\": [\n] } }"));
        Assert.DoesNotContain('\n', written);
        Assert.Equal(Start + """{"a":[1]},"x":{"y":[]}}""", written.Replace(",\"type\":\"openai\"", "", StringComparison.Ordinal).Replace("[],", "[],\"type\":\"openai\",", StringComparison.Ordinal));
    }

    [Fact]
    public void Maps_must_be_utf8_and_complete_and_their_names_text()
    {
        byte[] json = Encoding.UTF8.GetBytes(Start + """{"a":"?"}}""");
        json[Array.IndexOf(json, (byte)'?')] = 0xFF;
        Assert.Equal("$.properties", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Conversation>(json)).Path);
        Assert.ThrowsAny<JsonException>(() => JsonAssert.Read<Conversation>(Start + """{"\ud800":1}}"""));
        Assert.ThrowsAny<JsonException>(() => JsonAssert.Read<Conversation>(Start + """{"a":1"""));
        var lone = JsonAssert.Read<Conversation>(Start + """{"a":"\ud800","b":"\ud83d\ude00"}}""");
        Assert.Contains("\\ud800", JsonAssert.Write(lone), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("😀", lone.Properties!["b"].GetString());
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("-0", "0.000e5", true)]
    [InlineData("12345678901234567890", "12345678901234567891", false)]
    [InlineData("0.10", "1e-1", true)]
    [InlineData("1", "-1", false)]
    [InlineData("1e400", "10e399", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1,"b":null}""", """{"b":null,"\u0061":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("\"\\ud800\"", "\"\\ud800\"", true)]
    [InlineData("\"\\ud800\"", "\"\\ud801\"", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("true", "false", false)]
    public void Json_is_equal_by_value(string left, string right, bool expected)
    {
        Assert.Equal(expected, JsonEquality.Same(JsonAssert.Element(left), JsonAssert.Element(right)));
        Assert.Equal(expected, JsonEquality.Same(JsonAssert.Element(right), (JsonElement?)JsonAssert.Element(left)));
        if (expected) Assert.Equal(((ValueList<JsonElement>)[JsonAssert.Element(left)]).GetHashCode(), ((ValueList<JsonElement>)[JsonAssert.Element(right)]).GetHashCode());
    }

    [Fact]
    public void Null_is_equal_to_nothing_but_null()
    {
        Assert.True(JsonEquality.Same((JsonElement?)null, null));
        Assert.False(JsonEquality.Same(JsonAssert.Element("null"), null));
        Assert.True(JsonEquality.Same(default(JsonElement), default));
        Assert.False(JsonEquality.Same([1], (byte[]?)null));
        Assert.True(JsonEquality.Same([1], [1]));
    }
}
