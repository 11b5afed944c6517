using System.Text.Json;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Versions in one place for many projects, transitive ones pinned, and all of them locked.</summary>
public sealed class RestoreTests(PackedPackages packages)
{
    [Fact]
    public async Task A_locked_project_with_central_versions_restores_again()
    {
        var project = ConsumerProject.CreateRaw(packages, "locked", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <RootNamespace>Acme</RootNamespace>
                <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Inkeep.Gen" />
              </ItemGroup>
            </Project>
            """).WithNotePages();
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Inkeep.Gen" Version="{packages.Version}" />
                <PackageVersion Include="Inkeep.Gen.Runtime" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", """
            System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(Acme.Models.Components.NoteKind.OnHold));
            """);

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var written = Lock();
        Assert.Equal(("Direct", "CentralTransitive"), (Kind("Inkeep.Gen"), Kind("Inkeep.Gen.Runtime")));

        Directory.Delete(Path.Combine(project.Folder, "obj"), recursive: true);
        Directory.Delete(Path.Combine(project.Folder, "bin"), recursive: true);
        project.Edit("locked.csproj", static text =>
            text.Replace("</PropertyGroup>", "<RestoreLockedMode>true</RestoreLockedMode></PropertyGroup>", StringComparison.Ordinal));
        (await project.BuildAsync()).Succeeded().WithoutWarnings();

        Assert.Equal(written, Lock());
        Assert.Equal("\"on hold\"", (await project.RunAsync()).Output.Trim());

        string Lock() => File.ReadAllText(Path.Combine(project.Folder, "packages.lock.json"));

        string? Kind(string id)
        {
            using var json = JsonDocument.Parse(written);
            var package = json.RootElement.GetProperty("dependencies").GetProperty("net10.0").GetProperty(id);
            Assert.Equal(packages.Version, package.GetProperty("resolved").GetString());
            return package.GetProperty("type").GetString();
        }
    }
}
