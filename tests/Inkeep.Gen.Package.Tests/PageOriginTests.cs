using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Pages that lie elsewhere, pages that change between two builds, and emitted files that lie among the project's own.</summary>
public sealed class PageOriginTests(PackedPackages packages)
{
    // What types there are, with their members, but for the converters.
    private const string Program = """
        using System.Reflection;

        foreach (var type in typeof(Program).Assembly.GetExportedTypes())
        {
            if (!type.IsAbstract && !type.Name.EndsWith("JsonConverter", StringComparison.Ordinal))
            {
                var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name);
                Console.WriteLine($"{type.FullName}({string.Join(", ", members.Where(static name => name != "Extras"))})");
            }
        }
        """;

    [Fact]
    public async Task Pages_may_lie_outside_the_project_and_behind_links()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: making symbolic links needs rights there");
        var project = ConsumerProject.Create(packages, "outside/app", items: """
            <AdditionalFiles Include="../docs/**/*.md" InkeepNamespace="Acme.Models.Outside" Link="%(RecursiveDir)%(Filename)%(Extension)" />
            """);
        project.Write("Program.cs", Program);
        project.Write("own.md", Page("Own", "id"));
        project.Write("../docs/models/components/linked.md", Page("Linked", "id"));
        project.Write("../elsewhere/models/components/in-folder.md", Page("InFolder", "id"));
        project.Write("../elsewhere/one.md", Page("One", "id"));
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "sdk"), "../elsewhere/models");
        File.CreateSymbolicLink(Path.Combine(project.Folder, "single.md"), "../elsewhere/one.md");

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal(
            "Acme.Models.InFolder(Id), Acme.Models.One(Id), Acme.Models.Outside.Components.Linked(Id), Acme.Models.Own(Id)",
            await TypesAsync(project));

        // The next build follows an edit.
        project.Write("../docs/models/components/linked.md", Page("Linked", "id2"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Contains("Linked(Id2)", await TypesAsync(project), StringComparison.Ordinal);
        project.Write("../elsewhere/models/components/in-folder.md", Page("InFolder", "id3"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Contains("InFolder(Id3)", await TypesAsync(project), StringComparison.Ordinal);

        // Of a file that is a link MSBuild takes the link's own time, so it is asked to build everything.
        project.Write("../elsewhere/one.md", Page("One", "id4"));
        (await project.BuildAsync("--no-incremental")).Succeeded().WithoutWarnings();
        Assert.Equal(
            "Acme.Models.InFolder(Id3), Acme.Models.One(Id4), Acme.Models.Outside.Components.Linked(Id2), Acme.Models.Own(Id)",
            await TypesAsync(project));

        // As the documentation has it for pages from outside alone.
        (await project.BuildAsync("-p:EnableDefaultInkeepPages=false")).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.Outside.Components.Linked(Id2)", await TypesAsync(project));
    }

    // The files of a build lie among the sources of the next, which mustn't compile them a second time; what was written before a page went
    // stays there.
    [Fact]
    public async Task The_next_build_follows_an_edit_a_removal_and_a_new_name_wherever_emitted_files_are_kept()
    {
        var project = ConsumerProject.Create(packages, "edited", """
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
            """);
        project.Write("Program.cs", Program);
        foreach (var title in new[] { "One", "Two", "Three" })
        {
            project.Write(title + ".md", Page(title, "id"));
        }

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.One(Id), Acme.Models.Three(Id), Acme.Models.Two(Id)", await TypesAsync(project));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(project.Folder, "Generated"), "*.Two.g.cs", SearchOption.AllDirectories));

        project.Write("Two.md", Page("Two", "name"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.One(Id), Acme.Models.Three(Id), Acme.Models.Two(Name)", await TypesAsync(project));

        File.Delete(Path.Combine(project.Folder, "Three.md"));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.One(Id), Acme.Models.Two(Name)", await TypesAsync(project));

        File.Move(Path.Combine(project.Folder, "One.md"), Path.Combine(project.Folder, "First.md"));
        project.Edit("First.md", static text => text.Replace("# One", "# First", StringComparison.Ordinal));
        var absolute = Path.Combine(project.Folder, "Generated");
        (await project.BuildAsync("-p:CompilerGeneratedFilesOutputPath=" + absolute)).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.First(Id), Acme.Models.Two(Name)", await TypesAsync(project));

        // And before compilation, of which nothing is emitted there.
        (await project.BuildAsync("-p:InkeepEmit=BeforeCompile")).Succeeded().WithoutWarnings();
        Assert.Equal("Acme.Models.First(Id), Acme.Models.Two(Name)", await TypesAsync(project));
    }

    private static async Task<string> TypesAsync(ConsumerProject project) => string.Join(
        ", ",
        (await project.RunAsync()).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Order(StringComparer.Ordinal));

    private static string Page(string title, string field) => $"""
        # {title}

        ## Fields

        | Field     | Type     | Required           | Description |
        | --------- | -------- | ------------------ | ----------- |
        | `{field}` | *string* | :heavy_check_mark: | N/A         |
        """;
}
