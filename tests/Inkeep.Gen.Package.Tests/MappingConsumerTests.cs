using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Mappers and clients that look at models as they look at any type. Two of them are source generators, so the models have a project of their own.</summary>
public sealed class MappingConsumerTests(PackedPackages packages)
{
    private const string Program = """
        using Acme;
        using Acme.Models.Components;
        using Inkeep.Gen;
        using Mapster;
        using Refit;

        var note = new Note { Id = "n", Kind = NoteKind.Bug, Tags = ["a", "b"], Counts = new Dictionary<string, double> { ["a"] = 1 }.ToValueMap() };

        var mapped = Mapping.ToDto(note);
        Check("Mapperly to a class", mapped is { Id: "n", Kind: NoteKind.Bug, Tags: ["a", "b"], Counts: { } counts } && counts["a"] == 1);
        Check("Mapperly to a model", Mapping.FromDto(mapped) == note);

        // Mapster fills mutable collections only.
        TypeAdapterConfig<List<string>, ValueList<string>>.NewConfig().MapWith(static list => list.ToValueList());
        TypeAdapterConfig<Dictionary<string, double>, ValueMap<double>>.NewConfig().MapWith(static map => map.ToValueMap());
        TypeAdapterConfig<ValueMap<double>, Dictionary<string, double>>.NewConfig().MapWith(static map => map.ToDictionary());
        var adapted = note.Adapt<NoteDto>();
        Check("Mapster to a class", adapted is { Id: "n", Kind: NoteKind.Bug, Tags: ["a", "b"], Counts.Count: 1 });
        Check("Mapster to a model", mapped.Adapt<Note>() == note);

        var sent = new Echo();
        var api = RestService.For<INotes>(new HttpClient(sent) { BaseAddress = new Uri("http://localhost") });
        await api.FindAsync(NoteKind.OnHold, note.Kind);
        Check("Refit's query", sent.Last == "/notes?kind=on%20hold&open=bug");

        static void Check(string what, bool isRight) => Console.WriteLine($"{what}: {(isRight ? "yes" : "NO")}");

        public interface INotes
        {
            [Get("/notes")]
            Task<string> FindAsync(NoteKind kind, OpenEnum<NoteKind> open);
        }
        """;

    [Fact]
    public async Task Mappers_and_clients_take_models_for_what_they_are()
    {
        ConsumerProject.Create(packages, "mapping/models", "<OutputType>Library</OutputType>").WithNotePages();
        var project = ConsumerProject.CreateRaw(packages, "mapping/app", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../models/models.csproj" />
                <PackageReference Include="Mapster" Version="10.0.14" />
                <PackageReference Include="Refit" Version="16.4.0" />
                <PackageReference Include="Riok.Mapperly" Version="4.3.1" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", Program);
        NoteProject.WriteMapping(project);

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var run = await project.RunAsync();

        Assert.Equal(
            ["Mapperly to a class: yes", "Mapperly to a model: yes", "Mapster to a class: yes", "Mapster to a model: yes", "Refit's query: yes"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
