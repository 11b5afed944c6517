using Conversations.Models;
using Conversations.Pages;
using Conversations.Storage;
using Microsoft.EntityFrameworkCore;
using Scalar.AspNetCore;

namespace Conversations;

/// <summary>The whole application, put together.</summary>
public static class ConversationServer
{
    private const int LargestBody = 1 << 20;

    /// <summary>Starts it; where the database is new, it is filled through the API that was just started.</summary>
    /// <param name="args"><c>--urls</c>, <c>--database</c> and <c>--seed false</c>, as any setting of ASP.NET.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<WebApplication> StartAsync(string[] args, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ApplicationName = nameof(Conversations) });
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        string? database = builder.Configuration["database"];
        builder.Services.AddDbContext<ConversationStore>(options => ConversationStore.Choose(options, database));

        // The models know their JSON themselves; the context is for what is not a model.
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, SpecJson.Resolver);
            options.SerializerOptions.TypeInfoResolverChain.Insert(1, ApiJson.Default);
        });
        builder.Services.AddJsonProblems();
        builder.Services.AddValidation();
        builder.Services.AddOpenApi(static options => options.AddInkeepModels());

        var server = builder.Build();
        server.UseStatusCodePages();
        server.MapOpenApi();
        // Its own files alone: it asks no other server for anything.
        server.MapScalarApiReference("/api", static page => page
            .DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools().ExpandAllTags().ExpandAllModelSections());
        server.MapConversations();
        server.MapPage();

        bool isNew;
        await using (var scope = server.Services.CreateAsyncScope())
        {
            isNew = await scope.ServiceProvider.GetRequiredService<ConversationStore>().Database.EnsureCreatedAsync(cancellationToken);
        }

        await server.StartAsync(cancellationToken);
        if (isNew && server.Configuration.GetValue("seed", true)) await SyntheticConversations.PostAsync(server, cancellationToken);
        return server;
    }
}
