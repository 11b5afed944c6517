using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>
/// Every generator that people combine with models, in the project that has the pages: a context of System.Text.Json's, request delegates,
/// binding and validation of options, validation of requests, log messages, Mapperly and Refit.
/// </summary>
public sealed class ManyGeneratorsTests(PackedPackages packages)
{
    private const string Program = """"
        using System.ComponentModel.DataAnnotations;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Acme;
        using Acme.Models;
        using Acme.Models.Components;
        using Inkeep.Gen;
        using Microsoft.Extensions.Options;

        const string json = """{"id":"n","kind":"on hold","tags":["a"],"counts":{"a":1},"more":1}""";
        var note = JsonSerializer.Deserialize(json, AppJson.Default.Note)!;
        Check("context: model", JsonSerializer.Serialize(note, AppJson.Default.Note) == json);
        Check("context: array", JsonSerializer.Serialize([note], AppJson.Default.NoteArray) == $"[{json}]");
        Check("context: list", JsonSerializer.Serialize([note], AppJson.Default.ListNote) == $"[{json}]");
        Check("context: map", JsonSerializer.Serialize(new() { ["a"] = note }, AppJson.Default.DictionaryStringNote) == $$"""{"a":{{json}}}""");
        Check("context: member", JsonSerializer.Serialize(new Wrap("w", note, NoteKind.Bug), AppJson.Default.Wrap) == $$"""{"Name":"w","Note":{{json}},"Kind":"bug"}""");
        Check("context: partial part", JsonSerializer.Serialize(new Label { Text = "t", Size = 2 }, AppJson.Default.Label) == """{"text":"t","size":2}""" && new Label { Text = "t" }.Shout() == "T!");

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(new Lines());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Shop:Kind"] = "OnHold", ["Shop:Name"] = "n" });
        builder.Services.AddValidation();
        builder.Services.AddOpenApi(static options => options.AddInkeepModels()).AddJsonProblems();
        builder.Services.Configure<ShopOptions>(builder.Configuration.GetSection("Shop"));
        builder.Services.AddSingleton<IValidateOptions<ShopOptions>, ShopOptionsValidator>();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default));
        var app = builder.Build();
        app.MapPost("/notes", (Note note) => note);
        app.MapGet("/notes", (NoteKind kind, [Microsoft.AspNetCore.Mvc.FromQuery] OpenEnum<NoteKind>? open) => new Note { Id = "q", Kind = open ?? kind });
        app.MapPost("/wraps", (Wrap wrap) => wrap.Note);
        app.MapOpenApi();
        await app.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Check("requests: body", await PostAsync("/notes", json) == json);
        Check("requests: query", await http.GetStringAsync("/notes?kind=Bug&open=on%20hold") == """{"id":"q","kind":"on hold"}""");
        Check("validation: right", await PostAsync("/wraps", $$"""{"Name":"w","Note":{{json}}}""") == json);
        Check("validation: wrong", (await PostAsync("/wraps", $$"""{"Name":"too long a name","Note":{{json}}}""")).Contains("Name", StringComparison.Ordinal));
        Check("options: bound", app.Services.GetRequiredService<IOptions<ShopOptions>>().Value.Kind == NoteKind.OnHold);
        Log.Stored(app.Logger, note, NoteKind.Bug);
        Check("log", Lines.Last == "Stored n as Bug");
        Check("OpenAPI", (await http.GetStringAsync("/openapi/v1.json")).Contains("\"description\": \"The kind\"", StringComparison.Ordinal));
        Check("problem", (await PostAsync("/notes", """{"id":"n","kind":"bug","counts":{"a":"b"}}""")).Contains("\"path\":\"$.counts.a\"", StringComparison.Ordinal));
        await app.StopAsync();

        Check("Mapperly", Mapping.FromDto(Mapping.ToDto(note)) == (note with { Extras = default }));
        var echo = new Echo();
        var refit = Refit.RestService.For<INotes>(
            new HttpClient(echo) { BaseAddress = new Uri("http://localhost") },
            new Refit.RefitSettings(new Refit.SystemTextJsonContentSerializer(SpecJson.OptionsWith(AppJson.Default))));
        Check("Refit", await refit.StoreAsync(note, NoteKind.OnHold) == note && echo.Last == "/notes?kind=on%20hold");

        async Task<string> PostAsync(string path, string body)
        {
            using var response = await http.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
            return await response.Content.ReadAsStringAsync();
        }

        static void Check(string what, bool isRight) => Console.WriteLine($"{what}: {(isRight ? "yes" : "NO")}");

        [JsonSerializable(typeof(Note))]
        [JsonSerializable(typeof(Note[]))]
        [JsonSerializable(typeof(List<Note>))]
        [JsonSerializable(typeof(Dictionary<string, Note>))]
        [JsonSerializable(typeof(Label))]
        [JsonSerializable(typeof(Wrap))]
        [JsonSerializable(typeof(HttpValidationProblemDetails))]
        [JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
        [JsonSerializable(typeof(OpenEnum<NoteKind>?))]
        internal sealed partial class AppJson : JsonSerializerContext;

        internal static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Stored {Id} as {Kind}")]
            private static partial void Stored(ILogger logger, string id, NoteKind kind);

            public static void Stored(ILogger logger, Note note, NoteKind kind) => Stored(logger, note.Id, kind);
        }

        [OptionsValidator]
        internal sealed partial class ShopOptionsValidator : IValidateOptions<ShopOptions>;

        internal interface INotes
        {
            [Refit.Post("/notes")]
            Task<Note> StoreAsync([Refit.Body] Note note, NoteKind kind);
        }

        namespace Acme
        {
            public sealed record Wrap([property: MaxLength(5)] string Name, Note Note, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NoteKind? Kind = null);

            public sealed class ShopOptions
            {
                [Required]
                public string? Name { get; set; }

                public NoteKind Kind { get; set; }
            }

            internal sealed class Lines : ILoggerProvider, ILogger
            {
                public static string? Last { get; private set; }

                public ILogger CreateLogger(string categoryName) => this;

                public void Dispose()
                {
                }

                public IDisposable? BeginScope<TState>(TState state)
                    where TState : notnull => null;

                public bool IsEnabled(LogLevel logLevel) => true;

                public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                    Last = formatter(state, exception);
            }
        }

        namespace Acme.Models.Components
        {
            public partial record Label
            {
                public string Shout() => Text.ToUpperInvariant() + "!";
            }
        }
        """";

    [Fact]
    public async Task All_of_them_see_the_models()
    {
        var project = ConsumerProject.CreateWeb(
            packages,
            "many",
            """
            <EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>
            <EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <InkeepEmit>BeforeCompile</InkeepEmit>
            """,
            """
            <PackageReference Include="Refit" Version="16.4.0" />
            <PackageReference Include="Riok.Mapperly" Version="4.3.1" />
            """);
        project.WithNotePages().Write("Program.cs", Program);
        NoteProject.WriteMapping(project);

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var run = await project.RunAsync();

        Assert.Equal(
            [
                "context: model: yes", "context: array: yes", "context: list: yes", "context: map: yes", "context: member: yes", "context: partial part: yes",
                "requests: body: yes", "requests: query: yes", "validation: right: yes", "validation: wrong: yes",
                "options: bound: yes", "log: yes", "OpenAPI: yes", "problem: yes", "Mapperly: yes", "Refit: yes",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        // Made in the compiler, models are not seen: those that .NET brings are named where they look.
        var unseen = (await project.BuildAsync("-p:InkeepEmit=Generator")).Warnings.Where(static warning => warning.Id == "INK0072").ToList();
        Assert.All(unseen, static warning => Assert.Equal("Program.cs", Path.GetFileName(warning.File)));
        Assert.Equal(
            [
                "The generator of configuration binding does not see 'NoteKind'",
                "The generator of request delegates does not see 'Note'", "The generator of request delegates does not see 'NoteKind'",
                "The serializer's generator does not see 'Note'", "The serializer's generator does not see 'NoteKind'",
                "The serializer's generator sees only your part of 'Acme.Models.Components.Label', so the members of its page are lost",
            ],
            unseen.Select(static warning => warning.Text.Split(": generators")[0]).Distinct().Order(StringComparer.Ordinal));
    }
}
