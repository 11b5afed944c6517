using System.Diagnostics;
using System.Runtime.InteropServices;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Hosting;

/// <summary>Publishes tests/tools/Inkeep.Gen.Aot ahead of time, where the machine has what that needs, and runs it.</summary>
[Trait("Set", "Long")]
public sealed class AotTests
{
    [Fact]
    public async Task The_program_is_published_without_a_warning_and_loses_nothing()
    {
        var linker = OperatingSystem.IsLinux() ? "clang" : null;
        Assert.SkipWhen(linker is null, "not run: the test knows how to publish ahead of time on Linux only");
        Assert.SkipUnless(IsOnPath(linker!), "not run: there is no clang, which compiling ahead of time needs");
        var output = Directory.CreateTempSubdirectory("inkeep-aot-");
        try
        {
            var (code, text) = await Run("dotnet", "publish", Path.Combine(RepositoryFolder.Path, "tests", "tools", "Inkeep.Gen.Aot"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output.FullName, "--nologo");
            Assert.True(code == 0, text);
            Assert.DoesNotContain("warning", text, StringComparison.Ordinal);
            (code, text) = await Run(Path.Combine(output.FullName, "Inkeep.Gen.Aot"));
            Assert.True(code == 0, text);
            Assert.Contains("Nothing was lost.", text, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(output.FullName, "Inkeep.Gen.Aot.dll")), "It was not compiled ahead of time.");
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));

    private static async Task<(int Code, string Text)> Run(string program, params string[] arguments)
    {
        var token = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(token);
        var errors = process.StandardError.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        return (process.ExitCode, await output + await errors);
    }
}
