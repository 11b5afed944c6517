using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Projects in which models can't compile are told so once; every language version and framework that is promised builds.</summary>
public sealed class RequirementBuildTests(PackedPackages packages)
{
    // One project restored once and built by turns: what is asked of it are properties.
    [Fact]
    public async Task What_a_project_lacks_is_one_error_and_what_it_need_not_have_is_none()
    {
        var project = ConsumerProject.Create(packages, "Shop [1] für/samples/Lang Shop", """
            <TargetFramework />
            <TargetFrameworks>net8.0;net9.0;net10.0</TargetFrameworks>
            <ImplicitUsings>disable</ImplicitUsings>
            <Nullable>disable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <NoWarn>$(NoWarn);CA1303;CA1812;CA1515</NoWarn>
            """, """<AdditionalFiles Include="stylecop.json" />""");
        foreach (var page in new[] { "links.md", "openaiextendedmessagelinkstype.md", "one.md", "visibility.md" })
        {
            File.Copy(Path.Combine(RepositoryTree.Components, page), Path.Combine(project.Folder, page));
        }

        project.Write("Program.cs", """
            internal static class Program
            {
                private static void Main() => System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new Acme.Models.Components.Links { Url = "u" }));
            }
            """);

        // What isn't ours: below a folder called samples, named like a type, broken.
        project.Write("stylecop.json", "{ // a comment\n}");
        project.Write("TestData/Truncated.json", "{ \"a\": ");
        project.Write("TestData/Empty.json", "");
        project.Write("Cities.json", new string('[', 1_000_000));

        (await project.BuildAsync("-p:LangVersion=12")).Succeeded().WithoutWarnings();
        Assert.Equal("""{"url":"u"}""", (await project.RunAsync()).Output.Trim());

        // The project's own code misses the models too; of emitted code there is nothing that could be wrong.
        var old = await project.BuildAsync("-p:LangVersion=11", "-f", "net8.0");
        Assert.Equal(
            [("error", "INK0042", "links.md")],
            old.Messages.Where(static message => Path.GetFileName(message.File) != "Program.cs").Select(static message => (message.Severity, message.Id, Path.GetFileName(message.File))));

        project.Edit("Lang Shop.csproj", text => text.Replace("net8.0;net9.0;net10.0", "net10.0", StringComparison.Ordinal)
            .Replace($"\"Inkeep.Gen\" Version=\"{packages.Version}\"", $"\"Inkeep.Gen\" Version=\"{packages.Version}\" ExcludeAssets=\"compile\"", StringComparison.Ordinal));
        Assert.Contains("INK0043", (await project.BuildAsync("-p:LangVersion=12")).Errors.Select(static message => message.Id));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public async Task A_framework_that_is_not_supported_is_refused_by_name(string framework)
    {
        var project = ConsumerProject.Create(packages, "old-" + framework, $"<TargetFramework>{framework}</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings>");
        File.Copy(Path.Combine(RepositoryTree.Components, "visibility.md"), Path.Combine(project.Folder, "visibility.md"));

        var error = (await project.BuildAsync()).Errors.First(static message => message.Id.StartsWith("NU", StringComparison.Ordinal));

        Assert.Equal("NU1202", error.Id);
        Assert.Contains("Inkeep.Gen.Runtime", error.Text, StringComparison.Ordinal);
        Assert.Contains("is not compatible with " + framework, error.Text, StringComparison.Ordinal);
    }
}
