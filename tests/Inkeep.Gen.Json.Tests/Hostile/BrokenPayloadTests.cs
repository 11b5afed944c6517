using System.Text;
using System.Text.Json.Nodes;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>The JSON of twenty models, broken in every way that keeps most of it: only JsonException, ever.</summary>
[Trait("Set", "Long")]
public sealed class BrokenPayloadTests
{
    private static readonly byte[] Masks = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff];

    // What may stand where something else should.
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1e400", "-1e400", "1e-400", "9223372036854775808", "123456789012345678901234567890.5", new string('9', 1000), "1" + new string('0', 1000) + "e-1000", "0." + new string('1', 1000),
        "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"2024-02-30T25:61:61Z\"", "\"9999-12-31T23:59:60+99:99\"", "[]", "[null]", "[[]]", "[{}]", "[1,\"x\",null,{},[]]",
        "{}", "{\"\":null}", "{\"type\":1}", "{\"type\":{\"type\":[]}}", "{\"type\":\"text\",\"type\":\"image_url\"}", "{\"id\":\"a\",\"ID\":\"b\",\"i_d\":\"c\",\"id\":null}", "{\"\\ud800\":1}",
    ];

    private static readonly byte[][] NotUtf8 = [[0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x98]];

    public static TheoryData<string> Models => ExamplePayloads.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void As_it_is_it_can_be_read(string model) => Assert.True(PayloadAttack.Try(ExamplePayloads.All[model].Type, ExamplePayloads.All[model].Json));

    [Theory]
    [MemberData(nameof(Models))]
    public void Cut_at_every_byte(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        var whole = Encoding.UTF8.GetBytes(json);
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.False(PayloadAttack.Try(type, whole[..length]));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_byte_flipped(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var mask in Masks)
            {
                bytes[i] ^= mask;
                PayloadAttack.Try(type, bytes);
                bytes[i] ^= mask;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Bytes_that_are_no_text_anywhere(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var i = 0; i <= bytes.Length; i++)
        {
            foreach (var wrong in NotUtf8)
            {
                PayloadAttack.Try(type, [.. bytes[..i], .. wrong, .. bytes[i..]]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_value_replaced_by_every_other_kind(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        foreach (var value in Values)
        {
            PayloadAttack.Try(type, value);
            foreach (var path in Descendants(JsonNode.Parse(json)!).Select(static node => node.GetPath()))
            {
                PayloadAttack.Try(type, Replaced(json, path, value));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_member_twice(string model)
    {
        var (type, json) = ExamplePayloads.All[model];
        if (JsonNode.Parse(json) is not JsonObject members)
        {
            return;
        }

        foreach (var (name, value) in members)
        {
            foreach (var spelling in new[] { name, name.ToUpperInvariant(), "_" + name, name + "\\u0000" })
            {
                foreach (var other in Values.Append(value?.ToJsonString() ?? "null"))
                {
                    PayloadAttack.Try(type, $"{json[..^1]},\"{spelling}\":{other}}}");
                    PayloadAttack.Try(type, $"{{\"{spelling}\":{other},{json[1..]}");
                }
            }
        }
    }

    [Fact]
    public void Half_a_character_can_be_compared_and_shown()
    {
        const string Half = """{"id":{"\ud800":"\udc00"},"x":"\ud800"}""";
        var value = JsonAssert.Read<UserProperties>(Half);

        Assert.Equal(value, JsonAssert.Read<UserProperties>(Half));
        Assert.NotEqual(value, JsonAssert.Read<UserProperties>(Half.Replace("d800\":", "d801\":", StringComparison.Ordinal)));
        Assert.Contains("ud800", value.ToString(), StringComparison.Ordinal);
        Assert.Contains("udc00", JsonAssert.Read<ValueList<System.Text.Json.JsonElement>>("""["\udc00"]""").ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(static child => Descendants(child).Prepend(child));
    }

    // As text: a node could not hold what is no number or no string.
    private static string Replaced(string json, string path, string value)
    {
        const string Mark = "\u0001here\u0001";
        var root = JsonNode.Parse(json)!;
        Descendants(root).Single(node => node.GetPath() == path).ReplaceWith(Mark);
        return root.ToJsonString().Replace("\"\\u0001here\\u0001\"", value, StringComparison.Ordinal);
    }
}
