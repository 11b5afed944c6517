using System.Xml.Linq;
using Inkeep.Gen.Package.Tests.Hosts;

namespace Inkeep.Gen.Package.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void Packing_the_solution_gives_the_packages_and_nothing_else()
    {
        Assert.Equal(
            packages.All.Order(StringComparer.Ordinal),
            Directory.GetFiles(packages.Feed, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("warning", packages.Packing.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_generator_travels_with_what_it_loads_and_its_build_files()
    {
        Assert.Equal(
            [
                "Inkeep.Gen.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Inkeep.Gen.dll", "analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/System.Memory.dll",
                "build/Inkeep.Gen.props", "build/Inkeep.Gen.targets", "buildTransitive/Inkeep.Gen.props", "buildTransitive/Inkeep.Gen.targets",
                "icon.png",
                "tasks/netstandard2.0/Inkeep.Gen.Tasks.dll", "tasks/netstandard2.0/Markdig.dll",
            ],
            PackedPackages.Read(packages.Generator).Keys);
    }

    [Fact]
    public void The_runtime_is_there_for_each_framework_with_its_documentation()
    {
        Assert.Equal(
            [
                "Inkeep.Gen.Runtime.nuspec", "README.md", "icon.png",
                "lib/net10.0/Inkeep.Gen.Runtime.dll", "lib/net10.0/Inkeep.Gen.Runtime.xml",
                "lib/net8.0/Inkeep.Gen.Runtime.dll", "lib/net8.0/Inkeep.Gen.Runtime.xml",
            ],
            PackedPackages.Read(packages.Runtime).Keys);
    }

    [Fact]
    public void The_package_for_ASP_NET_Core_turns_schemas_on_and_brings_no_generator()
    {
        Assert.Equal(
            [
                "Inkeep.Gen.AspNetCore.nuspec", "README.md", "build/Inkeep.Gen.AspNetCore.props", "buildTransitive/Inkeep.Gen.AspNetCore.props", "icon.png",
                "lib/net10.0/Inkeep.Gen.AspNetCore.dll", "lib/net10.0/Inkeep.Gen.AspNetCore.xml",
            ],
            PackedPackages.Read(packages.AspNetCore).Keys);
        Assert.Equal(
            [("Inkeep.Gen.Runtime", packages.Version), ("Microsoft.AspNetCore.OpenApi", "10.0.15")],
            Dependencies(packages.AspNetCore, "Inkeep.Gen.AspNetCore.nuspec").Select(static dependency => ((string?)dependency.Attribute("id"), (string?)dependency.Attribute("version"))));
    }

    [Fact]
    public void The_generator_brings_the_runtime_of_its_own_version_and_nothing_else()
    {
        var dependency = Assert.Single(Dependencies(packages.Generator, "Inkeep.Gen.nuspec"));

        Assert.Equal("Inkeep.Gen.Runtime", (string?)dependency.Attribute("id"));
        Assert.Equal($"[{packages.Version}]", (string?)dependency.Attribute("version"));
        Assert.Null(dependency.Parent!.Attribute("targetFramework"));
        Assert.Empty(Dependencies(packages.Runtime, "Inkeep.Gen.Runtime.nuspec"));
    }

    // No compiler, and of MSBuild what every one has.
    [Fact]
    public void What_the_build_loads_needs_no_compiler()
    {
        var references = AssemblyReferences.Of(PackedPackages.Read(packages.Generator)["tasks/netstandard2.0/Inkeep.Gen.Tasks.dll"]).References
            .Select(static reference => $"{reference.Name} {reference.Version}")
            .ToList();

        Assert.Contains("Microsoft.Build.Framework 15.1.0.0", references);
        Assert.Empty(references.Except(
            ["netstandard 2.0.0.0", "Markdig 1.6.0.0", "Microsoft.Build.Framework 15.1.0.0", "Microsoft.Build.Utilities.Core 15.1.0.0", "System.Memory 4.0.2.0", "System.Reflection.Metadata 7.0.0.0"],
            StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net8.0", "8.0.0.0")]
    [InlineData("net10.0", "10.0.0.0")]
    public void The_runtime_needs_only_the_framework(string framework, string version)
    {
        var references = AssemblyReferences.Of(PackedPackages.Read(packages.Runtime)[$"lib/{framework}/Inkeep.Gen.Runtime.dll"]).References.Select(static reference => $"{reference.Name} {reference.Version}").ToList();

        Assert.Contains("System.Text.Json " + version, references);
        Assert.All(references, reference =>
        {
            Assert.StartsWith("System.", reference, StringComparison.Ordinal);
            Assert.EndsWith(" " + version, reference, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_same_sources_in_another_folder_give_the_same_files()
    {
        var second = packages.PathOf("second-feed");
        var packing = await packages.PackAgainAsync(Path.Combine("elsewhere", "and", "deeper"), second);
        Assert.True(packing.ExitCode == 0, packing.Output);

        foreach (var package in packages.All)
        {
            var first = PackedPackages.Read(package);
            var again = PackedPackages.Read(Path.Combine(second, Path.GetFileName(package)));
            Assert.Equal(first.Keys, again.Keys);
            Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(again[file.Key]), file.Key + " differs"));
        }
    }

    private static List<XElement> Dependencies(string package, string nuspec)
    {
        using var content = new MemoryStream(PackedPackages.Read(package)[nuspec]);
        return XDocument.Load(content).Descendants().Where(static element => element.Name.LocalName == "dependency").ToList();
    }
}
