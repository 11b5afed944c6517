using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Which files of a project are taken for pages.</summary>
public sealed class PageDiscoveryTests(PackedPackages packages)
{
    [Fact]
    public async Task Pages_are_found_wherever_they_lie_and_nothing_else_is()
    {
        var project = ConsumerProject.Create(
            packages,
            "discovery",
            """
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """,
            """
            <AdditionalFiles Include="own/listed.md" InkeepNamespace="Own.Space" InkeepVisibility="internal" />
            <AdditionalFiles Include="$(MSBuildProjectDirectory)/own/absolute.md" InkeepNamespace="Other.Space" />
            """);
        project.Write("Program.cs", "System.Console.WriteLine(typeof(Own.Space.Listed));");
        Write("flat.md", "Flat");
        Write("docs/models/components/nested.md", "Nested");
        Write("docs/models/errors/Extended.mdx", "Extended");
        Write("own/listed.md", "Listed");
        Write("own/absolute.md", "Absolute");
        Write("node_modules/other/docs/models/components/foreign.md", "Foreign");
        Write("docs/node_modules/other/foreign.md", "Foreign");
        Write("bin/copied.md", "Copied");
        Write("obj/copied.md", "Copied");
        Write(".hidden/copied.md", "Copied");
        project.Write("README.md", "# Acme\n\n| Fields | are |\n| --- | --- |\n| not | here |\n");
        project.Write("CHANGELOG.md", "# Changelog\n\n## Fields\n\nAre now read.\n\n## 1.0.0\n\n- First.\n");
        project.Write("docs/sdks/acme/README.md", "# Acme\n(*acme*)\n\n## Overview\n\n### Available Operations\n\n* [list](#list)\n");
        project.Write("docs/empty.md", "");

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var generated = project.ReadGenerated();

        Assert.Equal(["Absolute", "Extended", "Flat", "Listed", "Nested", "SpecJson"], TypesIn(generated));
        Assert.Contains("namespace Acme.Models.Components", generated.Values.Single(static text => text.Contains(" record Nested", StringComparison.Ordinal)), StringComparison.Ordinal);
        var listed = generated.Values.Single(static text => text.Contains(" record Listed", StringComparison.Ordinal));
        Assert.Contains("namespace Own.Space", listed, StringComparison.Ordinal);
        Assert.Contains("internal sealed partial record Listed", listed, StringComparison.Ordinal);
        var absolute = generated.Values.Single(static text => text.Contains(" record Absolute", StringComparison.Ordinal));
        Assert.Contains("namespace Other.Space", absolute, StringComparison.Ordinal);
        Assert.Contains("public sealed partial record Absolute", absolute, StringComparison.Ordinal);

        Directory.Delete(Path.Combine(project.Folder, "obj", "Debug"), recursive: true);
        (await project.BuildAsync("-p:EnableDefaultInkeepPages=false")).Succeeded().WithoutWarnings();
        Assert.Equal(["Absolute", "Listed", "SpecJson"], TypesIn(project.ReadGenerated()));

        void Write(string path, string type) => project.Write(path, $"""
            # {type}

            ## Fields

            | Field   | Type     | Required           | Description |
            | ------- | -------- | ------------------ | ----------- |
            | `label` | *string* | :heavy_check_mark: | N/A         |
            """);
    }

    [Fact]
    public async Task Samples_and_overlays_are_found_and_other_json_is_left_alone()
    {
        var project = ConsumerProject.Create(packages, "evidence", """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            """);
        project.Write("Program.cs", """
            using System.Text.Json;
            using Acme.Models.Components;

            Console.WriteLine(JsonSerializer.Serialize(new Crate { ToolCalls = "a", PrintedAt = "b", Weight = 3L, Maker = new Maker { FullName = null } }));
            """);
        project.Write("docs/models/components/crate.md", """
            # Crate

            ## Fields

            | Field       | Type                                                 | Required           | Description |
            | ----------- | ---------------------------------------------------- | ------------------ | ----------- |
            | `toolCalls` | *string*                                             | :heavy_check_mark: | N/A         |
            | `printedAt` | *string*                                             | :heavy_check_mark: | N/A         |
            | `weight`    | *number*                                             | :heavy_check_mark: | N/A         |
            | `maker`     | [components.Maker](../../models/components/maker.md) | :heavy_check_mark: | N/A         |
            """);
        project.Write("docs/models/components/maker.md", """
            # Maker

            ## Fields

            | Field      | Type     | Required           | Description |
            | ---------- | -------- | ------------------ | ----------- |
            | `fullName` | *string* | :heavy_check_mark: | N/A         |
            """);
        project.Write("docs/models/components/Maker.json", """{ "full_name": null }""");
        project.Write("test/samples/components/Crate.first.json", """{ "tool_calls": "a", "printedAt": "b", "weight": 1, "maker": { "full_name": "c" } }""");
        project.Write("docs/crates.overlay.md", "## Crate\n\n| Field | Wire name | Type |\n| --- | --- | --- |\n| `printedAt` | `printed-at` | |\n| `weight` | | *integer* |\n");
        project.Write("appsettings.json", "{ // comments are fine here\n}");
        project.Write("test/samples/notes.json", "[]");

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("""{"tool_calls":"a","printed-at":"b","weight":3,"maker":{"full_name":null}}""", (await project.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task A_project_that_references_one_with_models_uses_them_and_has_pages_of_its_own()
    {
        var library = ConsumerProject.Create(packages, "chain/library", "<OutputType>Library</OutputType>");
        foreach (var page in new[] { "links.md", "openaiextendedmessagelinkstype.md", "one.md" })
        {
            File.Copy(Path.Combine(RepositoryTree.Components, page), Path.Combine(library.Folder, page));
        }

        var program = ConsumerProject.CreateRaw(packages, "chain/app", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <RootNamespace>Acme.App</RootNamespace>
                <EnableDefaultInkeepPages>true</EnableDefaultInkeepPages>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../library/library.csproj" />
              </ItemGroup>
            </Project>
            """);
        program.Write("Program.cs", """
            using System.Text.Json;
            using Acme.App.Models.Components;
            using Acme.Models.Components;

            var links = JsonSerializer.Deserialize<Links>("{\"url\":\"u\",\"more\":1}");
            Console.WriteLine(JsonSerializer.Serialize(links) + Visibility.Public);
            """);
        File.Copy(Path.Combine(RepositoryTree.Components, "visibility.md"), Path.Combine(program.Folder, "visibility.md"));

        (await program.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("""{"url":"u","more":1}Public""", (await program.RunAsync()).Output.Trim());
    }

    private static IEnumerable<string> TypesIn(IReadOnlyDictionary<string, string> files) =>
        files.Values
            .Select(static text => System.Text.RegularExpressions.Regex.Match(text, @"(record|static class) (\w+)").Groups[2].Value)
            .Order(StringComparer.Ordinal);
}
