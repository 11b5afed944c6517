using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>How projects come to the package: by themselves, in other languages, or through a library.</summary>
public sealed class ReferenceTests(PackedPackages packages)
{
    private const string Page = "# Size\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Large` | large |\n";

    [Fact]
    public async Task A_library_that_keeps_the_package_to_itself_is_told_that_programs_need_the_runtime()
    {
        var library = ConsumerProject.CreateRaw(packages, "private/library", Project("", $"""<PackageReference Include="inkeep.gen" Version="{packages.Version}" PrivateAssets="All" />"""));
        library.Write("size.md", Page);

        var build = await library.BuildAsync();

        var error = Assert.Single(build.Errors);
        Assert.Equal("INK0070", error.Id);
        Assert.Contains("Inkeep.Gen.Runtime", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_reference_to_the_runtime_the_library_may_keep_the_package_to_itself()
    {
        var library = ConsumerProject.CreateRaw(packages, "both/library", Project("", $"""
            <PackageReference Include="Inkeep.Gen" Version="{packages.Version}" PrivateAssets="all" />
            <PackageReference Include="Inkeep.Gen.Runtime" Version="{packages.Version}" />
            """));
        library.Write("size.md", Page);
        var program = ConsumerProject.CreateRaw(packages, "both/app", Project("<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/library.csproj" />"""));
        program.Write("Program.cs", "System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Acme.Models.Size.Large));");

        (await program.BuildAsync()).Succeeded().WithoutWarnings();

        Assert.Equal("\"large\"", (await program.RunAsync()).Output.Trim());
    }

    [Theory]
    [InlineData("Generator")]
    [InlineData("BeforeCompile")]
    public async Task A_project_that_gets_the_package_through_another_keeps_its_Markdown(string emit)
    {
        var library = ConsumerProject.CreateRaw(packages, $"flow{emit}/library", Project("", $"""<PackageReference Include="Inkeep.Gen" Version="{packages.Version}" />"""));
        library.Write("size.md", Page);
        var program = ConsumerProject.CreateRaw(packages, $"flow{emit}/app", Project("<OutputType>Exe</OutputType>", """<ProjectReference Include="../library/library.csproj" />"""));
        program.Write("fixtures/size.md", Page);
        program.Write("Program.cs", "System.Console.WriteLine(typeof(Program).Assembly.GetType(\"Acme.Models.Size\") + \"none \" + Acme.Models.Size.Large);");

        (await program.BuildAsync("-p:InkeepEmit=" + emit)).Succeeded().WithoutWarnings();

        Assert.Equal("none Large", (await program.RunAsync()).Output.Trim());
    }

    [Theory]
    [InlineData("Generator")]
    [InlineData("BeforeCompile")]
    public async Task Links_to_the_pages_of_another_project_lead_to_its_types(string emit)
    {
        var package = $"""<PackageReference Include="Inkeep.Gen" Version="{packages.Version}" />""";
        var library = ConsumerProject.CreateRaw(packages, $"links{emit}/library", Project($"<InkeepEmit>{emit}</InkeepEmit>", package));
        library.Write("models/components/size.md", Page);
        var app = ConsumerProject.CreateRaw(packages, $"links{emit}/app", Project(
            $"<OutputType>Exe</OutputType><RootNamespace>Acme.App</RootNamespace><InkeepEmit>{emit}</InkeepEmit>", package + """<ProjectReference Include="../library/library.csproj" />"""));
        app.Write("models/components/crate.md", """
            # Crate

            ## Fields

            | Field  | Type                                               | Required           | Description |
            | ------ | -------------------------------------------------- | ------------------ | ----------- |
            | `size` | [components.Size](../../models/components/size.md) | :heavy_check_mark: | N/A         |
            """);
        app.Write("Program.cs", """
            var crate = System.Text.Json.JsonSerializer.Deserialize<Acme.App.Models.Components.Crate>("{\"size\":\"large\"}");
            System.Console.WriteLine(crate.Size.GetType() + " " + System.Text.Json.JsonSerializer.Serialize(crate));
            """);

        (await app.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("""Inkeep.Gen.OpenEnum`1[Acme.Models.Components.Size] {"size":"large"}""", (await app.RunAsync()).Output.Trim());

        // The page goes, and something has to stand for it.
        library.Write("models/components/size.md", Page.Replace("# Size", "# Weight", StringComparison.Ordinal));
        Assert.Equal("INK0014", Assert.Single((await app.BuildAsync()).Succeeded().Warnings).Id);
        Assert.StartsWith("Acme.App.Models.Components.Size", (await app.RunAsync()).Output, StringComparison.Ordinal);

        // It comes back, by a name that emitted code doesn't use.
        library.Write("models/components/size.md", Page);
        app.Edit("app.csproj", static text => text.Replace("library.csproj\"", "library.csproj\" Aliases=\"shelf\"", StringComparison.Ordinal));
        Assert.Equal("INK0014", Assert.Single((await app.BuildAsync()).Succeeded().Warnings).Id);
    }

    [Fact]
    public async Task A_project_in_another_language_is_told()
    {
        (string Extension, string Language)[] languages = [("vbproj", "VB"), ("fsproj", "F#")];
        var projects = languages.SelectMany(_ => new[] { "Generator", "BeforeCompile" }, (language, emit) =>
        {
            var project = ConsumerProject.CreateRaw(packages, $"languages/{language.Extension}{emit}", Project(
                $"<InkeepEmit>{emit}</InkeepEmit>",
                $"""<PackageReference Include="Inkeep.Gen" Version="{packages.Version}" />"""), language.Extension);
            project.Write("size.md", Page);
            return project;
        }).ToList();

        var build = (await ConsumerProject.CreateSolution(packages, "languages/all", projects).BuildAsync()).Succeeded();

        Assert.All(build.Warnings, static warning => Assert.Equal("INK0071", warning.Id));
        Assert.Equal(
            projects.Select(static project => Directory.GetFiles(project.Folder, "*proj").Single()).Order(StringComparer.Ordinal),
            build.Warnings.Select(static warning => warning.Project).Order(StringComparer.Ordinal));
        Assert.All(build.Warnings, warning => Assert.Contains(
            "in " + languages.Single(language => warning.Project.EndsWith(language.Extension, StringComparison.Ordinal)).Language, warning.Text, StringComparison.Ordinal));
    }

    private static string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Acme</RootNamespace>
            <UseAppHost>false</UseAppHost>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
