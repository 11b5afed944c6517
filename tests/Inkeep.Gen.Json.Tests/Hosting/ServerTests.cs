using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Inkeep.Gen.Json.Tests.Hosting;

/// <summary>Tests with a server of their own in this process, and a client of it.</summary>
public abstract class ServerTests : IAsyncLifetime
{
    private readonly WebApplication _server;

    protected ServerTests(Action<IServiceCollection> addServices, Action<WebApplication> addRoutes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        addServices(builder.Services);
        _server = builder.Build();
        addRoutes(_server);
    }

    protected HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
