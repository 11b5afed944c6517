using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;
using Inkeep.Gen.Runtime.Tests.Models;

namespace Inkeep.Gen.Runtime.Tests.Json;

public sealed partial class ResolverTests
{
    private const string Message = """{"role":"r","content":"c","new":1}""";

    [Fact]
    public void Collections_of_models_are_known()
    {
        Holds<Message[]>($"[{Message},null]");
        Holds<List<Message>>($"[{Message},null]");
        Holds<IList<Message>>($"[{Message}]");
        Holds<ICollection<Message>>($"[{Message}]");
        Holds<IEnumerable<Message>>($"[{Message}]");
        Holds<IReadOnlyList<Message>>($"[{Message}]");
        Holds<IReadOnlyCollection<Message>>($"[{Message}]");
        Holds<ValueList<Message>>($"[{Message},null]");
        Holds<Dictionary<string, Message>>($$"""{"a":{{Message}}}""");
        Holds<IDictionary<string, Message>>($$"""{"a":{{Message}}}""");
        Holds<IReadOnlyDictionary<string, Message>>($$"""{"a":{{Message}}}""");
        Holds<ValueMap<Message>>($$"""{"a":{{Message}},"b":null}""");
        Holds<List<Content>>($$"""["x",{"kind":"other"}]""");
    }

    [Fact]
    public void Enums_and_simple_types_are_known()
    {
        Holds<Visibility>("\"public\"");
        Holds<Visibility?>("null");
        Holds<Visibility?>("\"public\"");
        Holds<OpenEnum<Visibility>>("\"other\"");
        Holds<OpenEnum<Visibility>?>("null");
        Holds<List<OpenEnum<Visibility>>>("""["public","other",null]""");
        Holds<ValueList<OpenEnum<Level>>>("[1,5]");
        Holds<ValueMap<Visibility>>("""{"a":"public"}""");
        Holds<string>("\"x\"");
        Holds<double?>("1.5");
        Holds<int[]>("[1,2]");
        Holds<List<long>>("[1]");
        Holds<bool>("true");
        Holds<byte[]>("\"AQI=\"");
        Holds<List<byte[]>>("[\"AQI=\"]");
        Holds<decimal>("1.10");
        Holds<BigInteger>("123456789012345678901234567890");
        Holds<BigInteger?>("null");
        Holds<DateTimeOffset>("\"2024-01-02T03:04:05+00:00\"");
        Holds<DateOnly>("\"2024-01-02\"");
        Holds<JsonElement>("""{"a":[1]}""");
        Holds<JsonNode>("""{"a":[1]}""");
        Holds<Dictionary<string, string>>("""{"a":"b"}""");
        Holds<ValueMap<JsonElement>>("""{"a":1}""");
        Holds<Dictionary<string, object>>("""{"a":1}""");
    }

    [Fact]
    public void Of_other_types_it_says_nothing()
    {
        Assert.Null(SpecJsonResolver.Default.GetTypeInfo(typeof(ResolverTests), SpecJsonResolver.Options));
        Assert.Null(SpecJsonResolver.Default.GetTypeInfo(typeof(HashSet<Message>), SpecJsonResolver.Options));
        Assert.Null(SpecJsonResolver.Default.GetTypeInfo(typeof(DayOfWeek), SpecJsonResolver.Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new ResolverTests(), SpecJsonResolver.Options));
        Assert.True(SpecJsonResolver.Options.IsReadOnly);
    }

    [Fact]
    public async Task Async_enumerables_are_written()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Messages(), SpecJsonResolver.Options, TestContext.Current.CancellationToken);
        JsonAssert.Same($"[{Message},{Message}]", System.Text.Encoding.UTF8.GetString(stream.ToArray()));

        static async IAsyncEnumerable<Message> Messages()
        {
            yield return JsonAssert.Read<Message>(Message);
            await Task.Yield();
            yield return JsonAssert.Read<Message>(Message);
        }
    }

    [Fact]
    public void It_stands_in_a_chain_with_the_callers_own_context()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { OwnContext.Default, SpecJsonResolver.Default } };
        const string Json = $$"""{"Title":"t","Messages":[{{Message}}],"Kept":[{{Message}}],"Visibility":"other"}""";
        JsonAssert.Same(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Own>(Json, options), options));
        JsonAssert.Same($"[{Message}]", JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Message>>($"[{Message}]", options), options));
    }

    [Fact]
    public void A_context_alone_uses_the_converters_on_the_types()
    {
        const string Json = $$"""{"Title":"t","Messages":[{{Message}}],"Kept":[{{Message}}],"Visibility":"other"}""";
        JsonAssert.Same(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, OwnContext.Default.Own), OwnContext.Default.Own));
    }

    [Fact]
    public void So_does_reflection() =>
        JsonAssert.Same($"[{Message}]", JsonSerializer.Serialize(JsonSerializer.Deserialize<Queue<Message>>($"[{Message}]")));

    private static void Holds<T>(string json)
    {
        JsonAssert.Same(json, JsonAssert.Write(JsonAssert.Read<T>(json)));
        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeof(T), SpecJsonResolver.Options), typeof(T), SpecJsonResolver.Options));
    }

    internal sealed record Own(string Title, List<Message> Messages, ValueList<Message> Kept, OpenEnum<Visibility>? Visibility);

    [JsonSerializable(typeof(Own))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
