using System.Text;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>With InkeepEmit=BeforeCompile the build writes the C#, and no more of it than has changed.</summary>
public sealed class BeforeCompileTests(PackedPackages packages)
{
    private const string Property = "<InkeepEmit>BeforeCompile</InkeepEmit>";

    [Fact]
    public async Task The_build_writes_what_the_generator_emits_and_the_generator_reports()
    {
        var project = ConsumerProject.Create(packages, "before/same", "<InkeepExamples>true</InkeepExamples>");
        project.Write("Program.cs", "Console.WriteLine(new Acme.Models.Components.Links { Url = \"u\" }.Url);");
        foreach (var page in Directory.GetFiles(RepositoryTree.Components, "c*.md").Append(Path.Combine(RepositoryTree.Components, "links.md")))
        {
            File.Copy(page, Path.Combine(project.Folder, Path.GetFileName(page)));
        }

        // Read as the compiler reads it: by its mark.
        File.WriteAllText(Path.Combine(project.Folder, "café.md"), Page("Café", "Ünïcode"), Encoding.Unicode);
        project.Write("internal.md", Page("Hidden", "Internal"));
        project.Write("Directory.Build.targets", """<Project><ItemGroup><AdditionalFiles Include="internal.md" InkeepVisibility="internal" /></ItemGroup></Project>""");

        var generated = (await project.BuildAsync("-p:EmitCompilerGeneratedFiles=true")).Succeeded();
        var before = (await project.BuildAsync("-p:InkeepEmit=BeforeCompile")).Succeeded();

        Assert.Contains(generated.Warnings, static warning => warning.Id == "INK0014");
        Assert.Equal(generated.Messages, before.Messages);
        var written = ReadWritten(project);
        Assert.Contains(written.Keys, static file => file.EndsWith(".Café.g.cs", StringComparison.Ordinal));
        Assert.Equal(project.ReadGenerated().OrderBy(static file => file.Key, StringComparer.Ordinal), written.OrderBy(static file => file.Key, StringComparer.Ordinal));
        Assert.Equal("u", (await project.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task Only_what_has_changed_is_written()
    {
        var project = ConsumerProject.Create(packages, "before/edits", Property);
        project.Write("Program.cs", "Console.WriteLine(typeof(Acme.Models.One));");
        project.Write("one.md", Page("One", "First"));
        project.Write("two.md", Page("Two", "Second"));
        project.Write("three.md", Page("Three", "Third"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var first = Stamps(project);
        Assert.Equal(["SpecJson.g.cs", "One.g.cs", "Three.g.cs", "Two.g.cs", "files.txt"], Names(first, "Inkeep.Gen"));

        // Nothing: no file is touched, and so nothing compiled.
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Empty(first.Except(Stamps(project)));

        // A word: the one file, and the assembly.
        project.Write("two.md", Page("Two", "Other"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var second = Stamps(project);
        Assert.Equal(["Acme.Models.Two.g.cs", "files.txt"], Changed(first, second).Where(static file => file.Contains("Inkeep.Gen", StringComparison.Ordinal)).Select(Path.GetFileName));
        Assert.Contains(Changed(first, second), static file => file.EndsWith("edits.dll", StringComparison.Ordinal));

        // A blank line: nothing that is compiled.
        project.Write("two.md", Page("Two", "Other") + "\n\n");
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var third = Stamps(project);
        Assert.Equal(["files.txt"], Changed(second, third).Where(static file => file.Contains("Inkeep.Gen", StringComparison.Ordinal)).Select(Path.GetFileName));

        // A page that goes, and one that comes though it is older than all else.
        File.Delete(Path.Combine(project.Folder, "two.md"));
        project.Write("four.md", Page("Four", "Fourth"));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "four.md"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal(["SpecJson.g.cs", "Four.g.cs", "One.g.cs", "Three.g.cs", "files.txt"], Names(Stamps(project), "Inkeep.Gen"));

        // An option.
        (await project.BuildAsync("-p:InkeepVisibility=internal")).Succeeded().WithoutWarnings();
        Assert.All(ReadWritten(project).Values, static text => Assert.DoesNotContain("public sealed", text, StringComparison.Ordinal));

        (await project.BuildAsync("-t:Clean")).Succeeded();
        Assert.Empty(Names(Stamps(project), "Inkeep.Gen"));

        // Back in the compiler, nothing is left over.
        (await project.BuildAsync("-p:InkeepEmit=Generator")).Succeeded().WithoutWarnings();
        Assert.Empty(Names(Stamps(project), "Inkeep.Gen"));
    }

    [Fact]
    public async Task Frameworks_and_projects_build_side_by_side()
    {
        var models = ConsumerProject.CreateRaw(packages, "before/graph/models", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <RootNamespace>Acme</RootNamespace>
                {Property}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Inkeep.Gen" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        models.Write("size.md", "# Size\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Large` | extra-large |\n");
        foreach (var (name, framework) in new[] { ("one", "net8.0"), ("two", "net10.0"), ("three", "net10.0") })
        {
            var app = ConsumerProject.CreateRaw(packages, "before/graph/" + name, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>{framework}</TargetFramework><RootNamespace>Acme.App</RootNamespace></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../models/models.csproj" /></ItemGroup>
                </Project>
                """);
            app.Write("Use.cs", "public sealed class Use { public Acme.Models.Size Size { get; set; } }");
        }

        var all = ConsumerProject.CreateRaw(packages, "before/graph/all", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../one/one.csproj;../two/two.csproj;../three/three.csproj" ReferenceOutputAssembly="false" SkipGetTargetFrameworkProperties="true" />
              </ItemGroup>
            </Project>
            """);

        (await all.BuildAsync("-m:4")).Succeeded().WithoutWarnings();

        var attribute = "JsonStringEnumMemberName";
        Assert.DoesNotContain(attribute, ReadWritten(models, "net8.0").Values.Single(IsSize), StringComparison.Ordinal);
        Assert.Contains(attribute, ReadWritten(models, "net10.0").Values.Single(IsSize), StringComparison.Ordinal);

        static bool IsSize(string text) => text.Contains("enum Size", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_is_told_of_the_files_by_a_build_that_compiles_nothing()
    {
        var project = ConsumerProject.Create(packages, "before/editor", Property);
        project.Write("Program.cs", "Console.WriteLine(typeof(Acme.Models.One));");
        project.Write("one.md", Page("One", "First"));

        var build = await project.BuildAsync(
            "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");

        Assert.Contains("Acme.Models.One.g.cs", build.Output, StringComparison.Ordinal);
        Assert.Contains("Acme.Models.One.g.cs", Names(Stamps(project), "Inkeep.Gen").Select(static name => "Acme.Models." + name));
    }

    private static string Page(string title, string description) => $"""
        # {title}

        {description}.

        ## Fields

        | Field | Type     | Required           | Description |
        | ----- | -------- | ------------------ | ----------- |
        | `id`  | *string* | :heavy_minus_sign: | N/A         |
        """;

    private static string FolderOf(ConsumerProject project, string framework = "net10.0") => Path.Combine(project.Folder, "obj", "Debug", framework, "Inkeep.Gen");

    private static Dictionary<string, string> ReadWritten(ConsumerProject project, string framework = "net10.0") =>
        Directory.EnumerateFiles(FolderOf(project, framework), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    private static Dictionary<string, DateTime> Stamps(ConsumerProject project) =>
        Directory.EnumerateFiles(Path.Combine(project.Folder, "obj", "Debug"), "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".cs" or ".dll" or ".txt" && !file.EndsWith("FileListAbsolute.txt", StringComparison.Ordinal))
            .ToDictionary(static file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private static IEnumerable<string> Names(Dictionary<string, DateTime> stamps, string folder) => stamps.Keys
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == folder)
        .Select(static file => Path.GetFileName(file).Replace("Acme.Models.", "", StringComparison.Ordinal))
        .OrderBy(static name => name is "files.txt" ? 2 : name is "SpecJson.g.cs" ? 0 : 1)
        .ThenBy(static name => name, StringComparer.Ordinal);

    private static IEnumerable<string> Changed(Dictionary<string, DateTime> before, Dictionary<string, DateTime> after) =>
        after.Where(file => !before.TryGetValue(file.Key, out var stamp) || stamp != file.Value).Select(static file => file.Key).Order(StringComparer.Ordinal);
}
