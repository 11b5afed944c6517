using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Components;
using Inkeep.Gen.Json.Tests.Fidelity;

namespace Inkeep.Gen.Json.Tests.Hosting;

public sealed class ResolverTests
{
    private const string Notes = """[{"Title":"t","Stars":3}]""";

    private static readonly string Json = $$$"""{"Owner":"o","Groups":{"a":[{{{Payload.Conversation.With(("new", "1.50"))}}},{{{Payload.Ticket}}}]}}""";

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

        JsonAssert.Same(Notes, JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Note>>(Notes, options), options));
        JsonAssert.Same(Payload.Ticket, JsonSerializer.Serialize(JsonSerializer.Deserialize<Conversation>(Payload.Ticket, options), options));
        var list = $"[{Payload.Ticket}]";
        JsonAssert.Same(list, JsonSerializer.Serialize(JsonSerializer.Deserialize<List<SupportTicketConversation>>(list, options), options));
    }

    [Fact]
    public void The_callers_own_types_hold_models()
    {
        var chain = new JsonSerializerOptions();
        chain.TypeInfoResolverChain.Add(SpecJson.Resolver);
        chain.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        foreach (var options in new[] { chain, JsonSerializerOptions.Default })
        {
            var inbox = JsonSerializer.Deserialize<Inbox>(Json, options)!;
            Assert.True(inbox.Groups["a"][1].TryGet(out SupportTicketConversation? _));
            JsonAssert.Same(Json, JsonSerializer.Serialize(inbox, options));
        }
    }

    [Fact]
    public void Every_generated_type_is_known_without_reflection()
    {
        var types = typeof(SpecJson).Assembly.GetExportedTypes().Where(type => type.Namespace == "Acme.Models.Components" && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal)).ToList();
        Assert.True(types.Count > 80, $"{types.Count} types");
        Assert.All(types, type => Assert.Equal(JsonTypeInfoKind.None, SpecJson.Options.GetTypeInfo(type).Kind));
        Assert.True(SpecJson.Options.IsReadOnly);
    }

    [Fact]
    public void Other_types_are_left_to_other_resolvers() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Inbox { Owner = "o" }, SpecJson.Options));
}
