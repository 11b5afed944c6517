using Conversations;
using Microsoft.AspNetCore.Builder;

namespace Inkeep.Gen.Web.Tests.Databases;

/// <summary>The sample over a database of its own, listening on a free port of this machine.</summary>
public abstract class DatabaseServer : IAsyncLifetime
{
    private WebApplication? _server;

    /// <summary>Why there is none on this machine, or null.</summary>
    public abstract string? WhyNotRun { get; }

    /// <summary>How the database looks into JSON.</summary>
    public abstract string JsonFunction { get; }

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _server!.Services;

    /// <summary>A connection string to a database that isn't there yet.</summary>
    public abstract string NewDatabase();

    public static Task<WebApplication> StartAsync(string database, bool seed) => ConversationServer.StartAsync(
        ["--urls", "http://127.0.0.1:0", "--database", database, "--seed", seed ? "true" : "false", "--Logging:Console:LogLevel:Default", "None"],
        TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        if (WhyNotRun is not null) return;
        await OpenAsync();
        _server = await StartAsync(NewDatabase(), seed: false);
        Client.BaseAddress = new Uri(_server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task OpenAsync();

    protected abstract Task CloseAsync();
}
