using System.Text.Json;
using System.Text.RegularExpressions;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>A few pages dropped beside a project, without the pages that they link to: what somebody does first.</summary>
public sealed partial class MissingPageBuildTests(PackedPackages packages)
{
    private static readonly string[] Pages =
    [
        "createopenaiconversation.md", "createsupportcopilotconversation.md", "insertconversationevent.md",
        "openaiconversation.md", "supportticketconversation.md",
    ];

    private const string Program = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Acme.Models;
        using Acme.Models.Components;

        var json = File.ReadAllText(args.Length > 0 ? args[0] : "conversation.json");
        var read = JsonSerializer.Deserialize<OpenAIConversation>(json);
        var written = JsonSerializer.Serialize(read);
        var writtenByOptions = JsonSerializer.Serialize(read, SpecJson.Options);
        Console.WriteLine(read!.Id);
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)) && written == writtenByOptions ? 0 : 1;
        """;

    [Fact]
    public Task Our_own_pages() => CheckAsync("own-pages", RepositoryTree.Components);

    [Fact]
    public Task The_real_pages()
    {
        Assert.SkipWhen(RepositoryTree.Seeds is null, "not run: there is no folder 'shared' beside the repository");
        return CheckAsync("real-pages", RepositoryTree.Seeds!);
    }

    // One project built thrice: restoring and starting the compiler costs more than the checks.
    private async Task CheckAsync(string name, string pages)
    {
        var project = ConsumerProject.Create(packages, name);
        project.Write("Program.cs", Program);
        File.Copy(Path.Combine(RepositoryTree.Root, "samples", "Quickstart", "conversation.json"), Path.Combine(project.Folder, "conversation.json"));
        foreach (var page in Pages)
        {
            File.Copy(Path.Combine(pages, page), Path.Combine(project.Folder, page));
        }

        var missing = Pages
            .SelectMany(page => Link().Matches(File.ReadAllText(Path.Combine(pages, page))))
            .Select(static link => link.Groups["page"].Value)
            .Except(Pages, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(missing);

        var warned = (await project.BuildAsync("-p:ErrorLog=log.sarif%2Cversion=2.1")).Succeeded();
        Assert.All(warned.Warnings, static warning => Assert.Equal("INK0014", warning.Id));
        Assert.Equal(missing, MissingPages(warned.Warnings));
        CheckForm(warned, project);
        CheckLog(project, missing.Count);
        var run = await project.RunAsync();
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal("conv_01", run.Output.Trim());

        string[] strict = ["-p:TreatWarningsAsErrors=true", "-p:AnalysisLevel=latest-all", "-p:GenerateDocumentationFile=true", "-p:EnforceCodeStyleInBuild=true"];
        (await project.BuildAsync(["-p:InkeepMissingPages=Infer", .. strict])).Succeeded().WithoutWarnings();

        var refused = await project.BuildAsync("-p:InkeepMissingPages=Error");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.All(refused.Messages, static message => Assert.Equal(("error", "INK0014"), (message.Severity, message.Id)));
        Assert.Equal(missing, MissingPages(refused.Errors));
    }

    private static IEnumerable<string> MissingPages(IEnumerable<BuildMessage> messages) =>
        messages.Select(static message => Path.GetFileName(Added().Match(message.Text).Groups["path"].Value)).Order(StringComparer.Ordinal);

    /// <summary>At the first link to the page, in the form that editors and build servers make clickable, with the link to the explanation.</summary>
    private static void CheckForm(BuildResult build, ConsumerProject project)
    {
        foreach (var warning in build.Warnings)
        {
            Assert.Equal(project.Folder, Path.GetDirectoryName(warning.File));
            Assert.EndsWith("/specs/diagnostics/INK0014.md)", warning.Text, StringComparison.Ordinal);
            var line = File.ReadAllLines(warning.File)[warning.Line - 1];
            Assert.Contains(Path.GetFileName(Added().Match(warning.Text).Groups["path"].Value), line[(warning.Column - 1)..], StringComparison.Ordinal);
        }
    }

    private static void CheckLog(ConsumerProject project, int missing)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project.Folder, "log.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().Where(static result => result.GetProperty("ruleId").GetString() == "INK0014").ToList();
        Assert.Equal(missing, results.Count);
        Assert.All(results, static result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.EndsWith(".md", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        });
        Assert.Contains(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(),
            static rule => rule.GetProperty("id").GetString() == "INK0014" && rule.GetProperty("helpUri").GetString()!.EndsWith("INK0014.md", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((\.\./)*[a-z/]*?(?<page>[a-z0-9]+\.mdx?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("Add '(?<path>[^']+)'")]
    private static partial Regex Added();
}
