using Inkeep.Gen.Web.Tests.Databases;
using Microsoft.AspNetCore.Builder;

namespace Inkeep.Gen.Web.Tests.Pages;

/// <summary>The sample with its own conversations and hostile ones.</summary>
public sealed class PageServer : IAsyncLifetime
{
    private readonly SqliteServer _databases = new();
    private WebApplication? _server;

    public HttpClient Client { get; } = new();

    public string Address => _server!.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        _server = await DatabaseServer.StartAsync(_databases.NewDatabase(), seed: true);
        Client.BaseAddress = new Uri(Address);
        foreach (var posted in HostilePayload.All)
        {
            using var created = await Client.PostAsync("/conversations", new StringContent(posted.ToJsonString(), System.Text.Encoding.UTF8, "application/json"));
            created.EnsureSuccessStatusCode();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        await _databases.DisposeAsync();
    }
}
