using System.IO.Compression;
using Inkeep.Gen.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackages))]

namespace Inkeep.Gen.Package.Tests;

/// <summary>All packages, packed once for all tests from a copy of the sources, in a feed of their own.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inkeep-gen-").FullName;
    private readonly CompilerServer _compiler = CompilerServer.Start();

    internal BuildServers Servers { get; } = new();

    /// <summary>A version that no cache can hold yet.</summary>
    public string Version { get; } = "0.0.1-t" + Guid.NewGuid().ToString("N")[..12];

    public string Feed => Path.Combine(_folder, "feed");

    public string Generator => Path.Combine(Feed, $"Inkeep.Gen.{Version}.nupkg");

    public string Runtime => Path.Combine(Feed, $"Inkeep.Gen.Runtime.{Version}.nupkg");

    public string AspNetCore => Path.Combine(Feed, $"Inkeep.Gen.AspNetCore.{Version}.nupkg");

    public IEnumerable<string> All => [AspNetCore, Generator, Runtime];

    /// <summary>Whether the sources are under Git, which source links and the commit come from.</summary>
    public bool HasHistory { get; private set; }

    internal CommandResult Packing { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        RepositoryTree.Copy(RepositoryTree.Root, PathOf("sources"));
        HasHistory = await SourceHistory.CommitAsync(PathOf("sources"));
        Packing = await PackAsync(PathOf("sources"), "Inkeep.Gen.sln", Feed);
        Assert.True(Packing.ExitCode == 0, Packing.Output);
        await PrepareConsumersAsync();
    }

    public ValueTask DisposeAsync()
    {
        Servers.Dispose();
        _compiler.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A new folder outside the repository in which the packages of the feed can be restored.</summary>
    public string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, "consumers", name)).FullName;

    /// <summary>Packs once more what was packed, from a copy in the given folder; of the solution only the packages, which takes half as long.</summary>
    internal async Task<CommandResult> PackAgainAsync(string name, string output)
    {
        RepositoryTree.Copy(PathOf("sources"), PathOf(name));
        await SourceHistory.CommitAsync(PathOf(name));
        await File.WriteAllTextAsync(Path.Combine(PathOf(name), "Packages.slnf"), """
            { "solution": { "path": "Inkeep.Gen.sln", "projects": ["generator/Inkeep.Gen.csproj", "runtime/Inkeep.Gen.Runtime.csproj", "aspnetcore/Inkeep.Gen.AspNetCore.csproj"] } }
            """, TestContext.Current.CancellationToken);
        return await PackAsync(PathOf(name), "Packages.slnf", output);
    }

    internal string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>The files of a package by path, without those that only the format of packages asks for.</summary>
    internal static IReadOnlyDictionary<string, byte[]> Read(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName is not ("[Content_Types].xml" or "_rels/.rels") && !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal))
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                files.Add(entry.FullName, content.ToArray());
            }
        }

        return files;
    }

    // Analyzers change nothing that is packed, and have seen these sources when they were built beside the tests.
    private Task<CommandResult> PackAsync(string sources, string solution, string output) => DotnetCommand.RunAsync(
        sources,
        Servers,
        isContinuousIntegration: true,
        "pack", solution, "-c", "Release", "-o", output, $"-p:Version={Version}", "-p:RunAnalyzers=false", "-tl:off", "-m:1");

    // The machine's own sources serve whatever isn't ours, and its packages are used where they lie rather than copied.
    private async Task PrepareConsumersAsync()
    {
        var root = CreateFolder("");
        var caches = await DotnetCommand.RunAsync(root, isContinuousIntegration: false, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        var machine = caches.Output[(caches.Output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var fallback = Directory.Exists(machine) ? $"""<fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>""" : "";
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              {fallback}
            </configuration>
            """);
        File.Copy(Path.Combine(RepositoryTree.Root, "global.json"), Path.Combine(root, "global.json"));
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(root, name), "<Project />");
        }
    }
}
