using System.Diagnostics;
using System.Net;
using System.Text;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>A web service as the template <c>webapiaot</c> makes it, whose endpoints take and give models: compiled ahead of time, and asked.</summary>
public sealed class WebPublishTests(PackedPackages packages)
{
    private const string Program = """
        using Acme.Models;
        using Acme.Models.Components;
        using Inkeep.Gen;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddJsonProblems();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, SpecJson.Resolver));
        var app = builder.Build();
        app.MapPost("/notes", (Note note) => note);
        app.MapPost("/subjects", (Subject[] subjects) => subjects);
        app.MapGet("/notes/{kind}", (OpenEnum<NoteKind> kind) => new Note { Id = "q", Kind = kind });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        """;

    [Fact]
    public async Task Its_endpoints_take_and_give_models()
    {
        PublishedProgram.SkipUnlessAheadOfTime();
        var project = ConsumerProject.CreateWeb(packages, "service", """
            <UseAppHost>true</UseAppHost>
            <PublishAot>true</PublishAot>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InkeepEmit>BeforeCompile</InkeepEmit>
            """).WithNotePages();
        project.Write("Program.cs", Program);

        using var service = Process.Start(new ProcessStartInfo(await PublishedProgram.PublishAsync(project, "native")) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var url = await service.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.True(url is not null, await ErrorsOf(service, url));
            using var http = new HttpClient { BaseAddress = new Uri(url) };

            const string Note = """{"id":"n","kind":"later","tags":["a"],"counts":{"a":1.5},"more":[12345678901234567890]}""";
            Assert.Equal((HttpStatusCode.OK, Note), await PostAsync(http, "/notes", Note));
            const string Subjects = """["s",{"text":"t","new":1},7]""";
            Assert.Equal((HttpStatusCode.OK, Subjects), await PostAsync(http, "/subjects", Subjects));
            Assert.Equal("""{"id":"q","kind":"on hold"}""", await http.GetStringAsync("/notes/on%20hold", TestContext.Current.CancellationToken));
            var (status, problem) = await PostAsync(http, "/notes", """{"id":"n","kind":"bug","counts":{"a":"b"}}""");
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains("\"path\":\"$.counts.a\"", problem, StringComparison.Ordinal);
        }
        finally
        {
            service.Kill();
        }
    }

    private static async Task<string> ErrorsOf(Process service, string? url) =>
        url is null ? await service.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken) : "";

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(HttpClient http, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
