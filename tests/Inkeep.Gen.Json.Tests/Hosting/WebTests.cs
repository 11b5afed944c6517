using System.Net;
using System.Net.Http.Json;
using System.Text;
using Acme.Models;
using Acme.Models.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Inkeep.Gen.Json.Tests.Hosting;

/// <summary>A server with models in its signatures, and clients of it, both with SpecJson and nothing that reflects.</summary>
public sealed class WebTests() : ServerTests(AddServices, AddRoutes)
{
    [Fact]
    public async Task A_model_is_bound_and_returned()
    {
        var token = TestContext.Current.CancellationToken;
        var json = Payload.Conversation.With(("new", "[1.50]"), ("tags", "null"), ("project_id", "\"p\""), ("projectId", null));
        using var response = await Client.PostAsync("/echo", new StringContent(json, Encoding.UTF8, "application/json"), token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonAssert.Same(json, await response.Content.ReadAsStringAsync(token));
    }

    [Fact]
    public async Task A_payload_that_fits_no_model_is_a_bad_request()
    {
        using var content = new StringContent(Payload.Event.With(("type", "1")), Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync("/events", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task HttpClient_reads_and_sends_models()
    {
        var token = TestContext.Current.CancellationToken;
        var list = await Client.GetFromJsonAsync<List<Conversation>>("/conversations", SpecJson.Options, token);
        Assert.Equal([typeof(OpenAIConversation), typeof(SupportTicketConversation)], list!.Select(conversation => conversation.Value!.GetType()));

        var sent = new InsertConversationEvent { Type = "t", ConversationId = "c", CreatedAt = new DateTimeOffset(2025, 3, 1, 9, 30, 0, TimeSpan.Zero) };
        using var response = await Client.PostAsJsonAsync("/events", sent, SpecJson.Options, token);
        Assert.Equal(sent, await response.Content.ReadFromJsonAsync<InsertConversationEvent>(SpecJson.Options, token));
    }

    [Fact]
    public async Task Models_stream_from_server_to_client()
    {
        var count = 0;
        await foreach (var conversation in Client.GetFromJsonAsAsyncEnumerable<Conversation>("/stream", SpecJson.Options, TestContext.Current.CancellationToken))
        {
            Assert.True(conversation!.TryGet(out SupportTicketConversation? _));
            count++;
        }

        Assert.Equal(100, count);
    }

    private static void AddServices(IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        options.SerializerOptions.TypeInfoResolverChain.Clear();
        options.SerializerOptions.TypeInfoResolverChain.Add(SpecJson.Resolver);
    });

    private static void AddRoutes(WebApplication server)
    {
        server.MapPost("/echo", (Conversation conversation) => conversation);
        server.MapPost("/events", (InsertConversationEvent posted) => posted);
        server.MapGet("/conversations", () => JsonAssert.Read<List<Conversation>>($"[{Payload.Conversation},{Payload.Ticket}]"));
        server.MapGet("/stream", () => Tickets());
    }

    private static async IAsyncEnumerable<Conversation> Tickets()
    {
        for (var i = 0; i < 100; i++)
        {
            await Task.Yield();
            yield return JsonAssert.Read<Conversation>(Payload.Ticket);
        }
    }
}
