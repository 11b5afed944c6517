using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Chat;
using Acme.Models.Components;
using Inkeep.Gen.Json.Tests.Fidelity;
using Content = Acme.Models.Chat.Content;
using Conversation = Acme.Models.Components.Conversation;
using Library = Documented.Models.Components;
using Visibility = Acme.Models.Chat.Visibility;

namespace Inkeep.Gen.Json.Tests.Hosting;

public sealed partial class ResolverTests
{
    private const string Message = """{"role":"r","content":"c","new":1}""";

    private const string OwnJson = $$"""{"Title":"t","Links":[{{Payload.Link}}],"Kept":[{{Payload.Link}}],"Visibility":"other"}""";

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

    // System.Text.Json's generator sees models of another project only: those of a sample.
    [Fact]
    public void A_chain_with_a_context_over_models_of_another_project_works()
    {
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { OwnContext.Default, SpecJsonResolver.Default } };
        JsonAssert.RoundTrips<Own>(OwnJson, options);
        JsonAssert.RoundTrips<List<Message>>($"[{Message}]", options);
    }

    [Fact]
    public void A_context_alone_uses_the_converters_on_the_types() => JsonAssert.RoundTrips<Own>(OwnJson, OwnContext.Default.Options);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_with_the_users_own_context_works_in_either_order(bool specFirst)
    {
        var options = new JsonSerializerOptions();
        foreach (var resolver in specFirst ? new[] { SpecJson.Resolver, NoteContext.Default } : [NoteContext.Default, SpecJson.Resolver])
        {
            options.TypeInfoResolverChain.Add(resolver);
        }

        JsonAssert.RoundTrips<List<Note>>("""[{"Title":"t","Stars":3}]""", options);
        JsonAssert.RoundTrips<Conversation>(Payload.Ticket, options);
        JsonAssert.RoundTrips<List<SupportTicketConversation>>($"[{Payload.Ticket}]", options);
    }

    [Fact]
    public void The_callers_own_types_hold_models()
    {
        string json = $$$"""{"Owner":"o","Groups":{"a":[{{{Payload.Conversation.With(("new", "1.50"))}}},{{{Payload.Ticket}}}]}}""";
        var chain = new JsonSerializerOptions();
        chain.TypeInfoResolverChain.Add(SpecJson.Resolver);
        chain.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        foreach (var options in new[] { chain, JsonSerializerOptions.Default })
        {
            var inbox = JsonSerializer.Deserialize<Inbox>(json, options)!;
            Assert.True(inbox.Groups["a"][1].TryGet(out SupportTicketConversation? _));
            JsonAssert.Same(json, JsonSerializer.Serialize(inbox, options));
        }
    }

    [Fact]
    public void Every_generated_type_is_known_without_reflection()
    {
        var types = typeof(SpecJson).Assembly.GetExportedTypes().Where(type => type.Namespace is "Acme.Models.Components" or "Acme.Models.Chat" && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal)).ToList();
        Assert.True(types.Count > 80, $"{types.Count} types");
        Assert.All(types, type => Assert.Equal(JsonTypeInfoKind.None, SpecJson.Options.GetTypeInfo(type).Kind));
        Assert.True(SpecJson.Options.IsReadOnly);
    }

    [Fact]
    public void So_does_reflection() => JsonAssert.RoundTrips<Queue<Message>>($"[{Message}]", null);

    private static void Holds<T>(string json)
    {
        JsonAssert.RoundTrips<T>(json, SpecJsonResolver.Options);
        JsonAssert.Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeof(T), SpecJsonResolver.Options), typeof(T), SpecJsonResolver.Options));
    }

    internal sealed record Own(string Title, List<Library.Links> Links, ValueList<Library.Links> Kept, OpenEnum<Library.Visibility>? Visibility);

    [JsonSerializable(typeof(Own))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
