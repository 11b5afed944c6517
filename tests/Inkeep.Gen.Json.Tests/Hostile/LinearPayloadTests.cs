using System.Text;
using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>At every level of reading, four times the payload takes about four times the memory. What grows with the square would take sixteen times.</summary>
[Trait("Set", "Long")]
public sealed class LinearPayloadTests
{
    private const int Small = 4_000;
    private const string Misfits = "values that don't fit";

    // Four, and what doubling buffers add at an unlucky size.
    private const double Most = 7;

    private static readonly string Beginning = Payload.Conversation[..^1];

    public static TheoryData<string> Shapes => [.. ByName.Keys];

    private static Dictionary<string, (System.Type Type, Func<int, string> Json)> ByName { get; } = new()
    {
        ["undocumented members"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static i => $",\"x{i}\":{i}") + "}"),
        ["one undocumented member"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static _ => ",\"x\":1") + "}"),
        ["one member"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static _ => ",\"id\":\"x\"") + "}"),
        ["spellings of one member"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static i => $",\"i{new string('_', 1 + (i % 60))}d\":\"x\"") + "}"),
        ["respelled members in a list"] = (typeof(OpenAIConversation), static n => Payload.Conversation.Replace("\"messages\":[", "\"messages\":[" + Many(n / 20, static _ => Payload.Message.Replace("createdAt", "created_at") + ","))),
        ["nulls"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static _ => ",\"tags\":null") + "}"),
        ["values of a map"] = (typeof(OpenAIConversation), static n => Beginning + ",\"properties\":{" + Many(n, static i => $"\"k{i}\":[{i}],") + "\"z\":1}}"),
        ["keys of one hash in a map"] = (typeof(OpenAIConversation), static n => Beginning + ",\"properties\":{" + Many(n, static i => $"\"{Colliding(i)}\":[1],") + "\"z\":1}}"),
        ["keys of one hash beside the members"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static i => $",\"{Colliding(i)}\":1") + "}"),
        ["keys of a type without members"] = (typeof(UserProperties), static n => "{" + Many(n, static i => $"\"k{i}\":1,") + "\"z\":1}"),
        ["what tells a union's members apart at the end"] = (typeof(Conversation), static n => "{" + Many(n, static i => $"\"x{i}\":[[{i}]],") + Payload.Conversation.TrimStart()[1..]),
        ["what tells members of a list apart at the end"] = (typeof(OpenAIConversation), static n =>
            Beginning + ",\"messages\":[" + Many(n / 20, static i => "{" + Many(8, static j => $"\"x{j}\":{{}},") + Payload.Message.TrimStart()[1..] + ",") + Payload.Message + "]}"),
        ["nested lists in a union"] = (typeof(OpenAIConversation), static n =>
            Beginning + ",\"messages\":[" + Payload.Message.Replace("\"How do I rotate an API key?\"", "[" + Many(n, static _ => "{\"text\":\"a\",\"type\":\"text\"},") + "{\"type\":\"text\",\"text\":\"b\"}]") + "]}"),
        [Misfits] = (typeof(OpenAIConversation), static n =>
            Beginning + ",\"messages\":[" + Many(n / 20, static i => Payload.Message.Replace("\"role\":\"user\"", $"\"role\":[{i}]") + ",") + Payload.Message + "]}"),
        ["digits"] = (typeof(UserProperties), static n => "{\"x\":" + new string('7', n * 10) + "}"),
        ["escapes"] = (typeof(OpenAIConversation), static n => Payload.Conversation.Replace("\"conv_1\"", "\"" + Many(n, static _ => "\\u0041\\n") + "\"")),
        ["escaped names"] = (typeof(OpenAIConversation), static n => Beginning + Many(n, static i => $",\"\\u0078{i}\":1") + "}"),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Reading_and_writing(string shape)
    {
        var (type, json) = ByName[shape];
        var (small, large) = (Encoding.UTF8.GetBytes(json(Small)), Encoding.UTF8.GetBytes(json(4 * Small)));
        Assert.InRange((double)large.Length / small.Length, 3, 5);

        foreach (var options in new[] { SpecJson.TolerantOptions, SpecJson.LenientOptions, SpecJson.StrictOptions })
        {
            var mayRefuse = options == SpecJson.StrictOptions || (shape == Misfits && options == SpecJson.TolerantOptions);

            // What a pool hands out for the first time is allocated, whatever test asks first.
            _ = Allocated(type, small, options, mayRefuse) + Allocated(type, large, options, mayRefuse);

            var (less, more) = (Allocated(type, small, options, mayRefuse), Allocated(type, large, options, mayRefuse));
            Assert.True(more <= Most * less, $"{less} bytes for {small.Length}, {more} bytes for {large.Length}");
            Assert.True(more <= 200L * large.Length, $"{more} bytes for {large.Length}");
        }
    }

    private static long Allocated(System.Type type, byte[] json, JsonSerializerOptions options, bool mayRefuse)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var value = JsonSerializer.Deserialize(json, type, options);
            var again = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type, options), type, options);
            Assert.True(Equals(value, again));
            Assert.Equal(value!.GetHashCode(), again!.GetHashCode());
        }
        catch (JsonException) when (mayRefuse)
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Many(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    // "Aa" and "BB" have one hash in every function that multiplies by 31, and so has any row of them.
    private static string Colliding(int number) => string.Concat(Enumerable.Range(0, 15).Select(bit => (number >> bit & 1) == 0 ? "Aa" : "BB"));
}
