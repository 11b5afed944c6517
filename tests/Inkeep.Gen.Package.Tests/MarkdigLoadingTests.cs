using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>A compiler loads one Markdig for all generators, or none; the user gets models, or an error that says why not.</summary>
public sealed class MarkdigLoadingTests(PackedPackages packages)
{
    private const string OtherGenerator = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
                context.RegisterPostInitializationOutput(static output => output.AddSource(
                    "Other.g.cs",
                    "internal static partial class Other { public const string Html = @\"" + Markdig.Markdown.ToHtml("*other*").Trim() + "\"; }"));

                // After our generator, which comes first in the alphabet.
                context.RegisterSourceOutput(context.CompilationProvider, static (output, _) => output.AddSource(
                    "Other.Loaded.g.cs",
                    "internal static partial class Other { public const string Loaded = @\"" + string.Join(", ", Loaded()) + "\"; }"));
            }

            private static IEnumerable<string> Loaded()
            {
                var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
                return AppDomain.CurrentDomain.GetAssemblies()
                    .Where(static assembly => assembly.GetName().Name is "System.Memory" or "Inkeep.Gen")
                    .Select(assembly => assembly.GetName().Name + (Path.GetDirectoryName(assembly.Location) == framework ? " of the framework" : " of a package"))
                    .OrderBy(static name => name, StringComparer.Ordinal);
            }
        }
        """;

    [Fact]
    public async Task Another_generator_that_ships_an_older_Markdig_works_beside_ours()
    {
        var other = ConsumerProject.CreateRaw(packages, "Other.Gen", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Version>1.0.0</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128;RS1036</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="Markdig" Version="0.31.0" PrivateAssets="all" GeneratePathProperty="true" />
              </ItemGroup>
              <Target Name="PackAnalyzers" BeforeTargets="GenerateNuspec">
                <ItemGroup>
                  <_PackageFiles Include="$(TargetPath)" PackagePath="analyzers/dotnet/cs" BuildAction="None" />
                  <_PackageFiles Include="$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" PackagePath="analyzers/dotnet/cs" BuildAction="None" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        other.Write("OtherGenerator.cs", OtherGenerator);
        (await other.PackAsync("-c", "Release", "-o", packages.PathOf("other-feed"))).Succeeded();
        Assert.Contains("analyzers/dotnet/cs/Markdig.dll", PackedPackages.Read(packages.PathOf("other-feed/Other.Gen.1.0.0.nupkg")).Keys);

        var project = ConsumerProject.Create(
            packages,
            "two-generators",
            $"<RestoreAdditionalProjectSources>{packages.PathOf("other-feed")}</RestoreAdditionalProjectSources>",
            """<PackageReference Include="Other.Gen" Version="1.0.0" />""");
        File.Copy(Path.Combine(RepositoryTree.Components, "visibility.md"), Path.Combine(project.Folder, "visibility.md"));
        project.Write("Program.cs", "Console.WriteLine(args is [] ? Other.Html + Acme.Models.Components.Visibility.Public : Other.Loaded);");

        // By a compiler of its own, which has loaded nothing for others.
        (await project.BuildAsync("-p:UseSharedCompilation=false")).Succeeded().WithoutWarnings();
        Assert.Equal("<p><em>other</em></p>Public", (await project.RunAsync()).Output.Trim());
        Assert.Equal("Inkeep.Gen of a package, System.Memory of the framework", (await project.RunAsync("loaded")).Output.Trim());
    }

    [Fact]
    public async Task Without_Markdig_the_first_page_says_so_as_an_error()
    {
        var generator = packages.PathOf("generator-alone/Inkeep.Gen.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(generator)!);
        File.WriteAllBytes(generator, PackedPackages.Read(packages.Generator)["analyzers/dotnet/cs/Inkeep.Gen.dll"]);
        var project = ConsumerProject.CreateRaw(packages, "no-markdig", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Inkeep.Gen.Runtime" Version="{packages.Version}" />
                <Analyzer Include="{generator}" />
                <AdditionalFiles Include="*.md" />
              </ItemGroup>
            </Project>
            """);
        foreach (var page in new[] { "visibility.md", "links.md" })
        {
            File.Copy(Path.Combine(RepositoryTree.Components, page), Path.Combine(project.Folder, page));
        }

        // By a compiler of its own, which has loaded no Markdig for others.
        var build = await project.BuildAsync("-p:UseSharedCompilation=false");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [("error", "INK0002", "links.md")],
            build.Messages.Select(static message => (message.Severity, message.Id, Path.GetFileName(message.File))).Order());
    }
}
