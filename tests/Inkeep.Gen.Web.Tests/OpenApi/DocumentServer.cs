using Conversations.Models;
using Conversations.Models.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inkeep.Gen.Web.Tests.OpenApi;

/// <summary>What an endpoint takes that has a type of its own around models.</summary>
public sealed record Envelope(string Note, InsertConversationEvent Event, InsertConversationEvent? Second, OpenEnum<OpenAIConversationVisibility>? Visibility, ValueMap<Links>? Links, decimal[]? Prices);

/// <summary>An endpoint of the older kind.</summary>
[ApiController]
[Route("controllers/events")]
public sealed class EventsController : ControllerBase
{
    /// <summary>Answers with what came.</summary>
    [HttpPost]
    public ActionResult<InsertConversationEvent> Post(InsertConversationEvent posted) => Ok(posted);
}

/// <summary>A server with models in every place that a signature has.</summary>
public sealed class DocumentServer : IAsyncLifetime
{
    private WebApplication? _server;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, SpecJson.StrictResolver));
        builder.Services.AddJsonProblems();
        builder.Services.AddControllers().AddApplicationPart(typeof(EventsController).Assembly);
        builder.Services.AddOpenApi(options => options.AddInkeepModels());
        _server = builder.Build();
        _server.MapOpenApi();
        _server.MapControllers();
        _server.MapPost("/events", (InsertConversationEvent posted) => posted);
        _server.MapPost("/envelopes", (Envelope posted) => posted);
        _server.MapGet("/conversations", () => new List<Conversation>());
        _server.MapGet("/links", () => new Dictionary<string, Links>());
        _server.MapGet("/lists", () => ValueList<OpenAIConversation>.Empty);
        _server.MapGet("/results/{id}", Results<Ok<SupportTicketConversation>, NotFound> (int id) => TypedResults.NotFound());
        await _server.StartAsync();
        Client.BaseAddress = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }
}
