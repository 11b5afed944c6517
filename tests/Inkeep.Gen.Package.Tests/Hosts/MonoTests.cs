using System.Diagnostics;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests.Hosts;

/// <summary>The compiler of Visual Studio 2022 is a program of .NET Framework. Mono runs it too, but binds less strictly: see <see cref="BindingTests"/>.</summary>
public sealed class MonoTests(PackedPackages packages)
{
    [Fact]
    public async Task The_compiler_on_NET_Framework_gives_the_same_models()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && await HasMonoAsync(), "not run: this machine has no Mono with the netstandard facade (Debian's mono-devel)");
        var project = ConsumerProject.Create(
            packages,
            "on-mono",
            """
            <LangVersion>13</LangVersion>
            <NoWarn>$(NoWarn);INK0014</NoWarn>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <UseSharedCompilation>false</UseSharedCompilation>
            """);
        var pages = RepositoryTree.Seeds ?? RepositoryTree.Components;
        foreach (var page in Directory.GetFiles(pages, "*.md"))
        {
            File.Copy(page, Path.Combine(project.Folder, Path.GetFileName(page)));
        }

        project.Write("Program.cs", """
            using System.Text.Json;

            var read = JsonSerializer.Deserialize<Acme.Models.Components.OpenAIConversation>(File.ReadAllText("conversation.json"))!;
            Console.WriteLine(read.Id + JsonSerializer.Serialize(read));
            """);
        File.Copy(Path.Combine(RepositoryTree.Root, "samples", "Quickstart", "conversation.json"), Path.Combine(project.Folder, "conversation.json"));
        project.Write("csc", $"#!/bin/sh\nexec mono '{Path.Combine(CompilerFiles.NetFrameworkFolder, "csc.exe")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(project.Folder, "csc"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var generated = project.ReadGenerated();
        var output = (await project.RunAsync()).Output;
        Assert.StartsWith("conv_01{", output, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(project.Folder, "obj", "Debug"), recursive: true);
        Directory.Delete(Path.Combine(project.Folder, "bin"), recursive: true);
        (await project.BuildAsync($"-p:CscToolPath={project.Folder}", "-p:CscToolExe=csc")).Succeeded().WithoutWarnings();

        Assert.NotEmpty(generated);
        Assert.Equal(generated, project.ReadGenerated());
        Assert.Equal(output, (await project.RunAsync()).Output);
    }

    private static async Task<bool> HasMonoAsync()
    {
        try
        {
            var start = new ProcessStartInfo("mono", [Path.Combine(CompilerFiles.NetFrameworkFolder, "csc.exe"), "/version"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
