using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Inkeep.Gen.Package.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void Packing_the_solution_gives_both_packages_and_nothing_else()
    {
        Assert.Equal(
            [packages.Generator, packages.Runtime],
            Directory.GetFiles(packages.Feed, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("warning", packages.Packing.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_generator_travels_with_Markdig_and_its_build_files()
    {
        Assert.Equal(
            [
                "Inkeep.Gen.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Inkeep.Gen.dll", "analyzers/dotnet/cs/Markdig.dll",
                "build/Inkeep.Gen.props", "build/Inkeep.Gen.targets", "buildTransitive/Inkeep.Gen.props", "buildTransitive/Inkeep.Gen.targets",
                "icon.png",
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
    public void The_generator_brings_the_runtime_of_its_own_version_and_nothing_else()
    {
        var dependency = Assert.Single(Dependencies(packages.Generator, "Inkeep.Gen.nuspec"));

        Assert.Equal("Inkeep.Gen.Runtime", (string?)dependency.Attribute("id"));
        Assert.Equal($"[{packages.Version}]", (string?)dependency.Attribute("version"));
        Assert.Null(dependency.Parent!.Attribute("targetFramework"));
        Assert.Empty(Dependencies(packages.Runtime, "Inkeep.Gen.Runtime.nuspec"));
    }

    // A compiler has these of its own, of this or a later version. Anything else would have to be shipped, and would then be in the way
    // of other generators.
    [Theory]
    [InlineData("Inkeep.Gen.dll", new[] { "netstandard 2.0.0.0", "Markdig 1.6.0.0", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "System.Memory 4.0.2.0" })]
    [InlineData("Markdig.dll", new[] { "netstandard 2.0.0.0", "System.Memory 4.0.2.0", "System.Buffers 4.0.2.0", "System.Runtime.CompilerServices.Unsafe 6.0.0.0" })]
    public void What_the_compiler_loads_needs_only_what_a_compiler_has(string file, string[] allowed)
    {
        var references = References(PackedPackages.Read(packages.Generator)["analyzers/dotnet/cs/" + file]);

        Assert.Contains("netstandard 2.0.0.0", references);
        Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net8.0", "8.0.0.0")]
    [InlineData("net10.0", "10.0.0.0")]
    public void The_runtime_needs_only_the_framework(string framework, string version)
    {
        var references = References(PackedPackages.Read(packages.Runtime)[$"lib/{framework}/Inkeep.Gen.Runtime.dll"]);

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

        foreach (var package in new[] { packages.Generator, packages.Runtime })
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

    private static List<string> References(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .ToList();
    }
}
