using System.Diagnostics;

namespace Inkeep.Gen.Package.Tests;

internal sealed record CommandResult(int ExitCode, string Output);

/// <summary>Runs <c>dotnet</c> as a user would, free of what the run of the tests itself has put into the environment.</summary>
internal static class DotnetCommand
{
    private static readonly string[] Inherited =
        ["MSBUILD", "TESTINGPLATFORM", "NUGET_PACKAGES", "RestorePackagesPath", "UseSharedCompilation"];

    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Task<CommandResult> RunAsync(string folder, bool isContinuousIntegration, params IEnumerable<string> arguments) =>
        RunProgramAsync(Host, folder, isContinuousIntegration, arguments);

    public static async Task<CommandResult> RunProgramAsync(
        string program, string folder, bool isContinuousIntegration, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["CI"] = isContinuousIntegration ? "true" : "";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["SharedCompilationId"] = CompilerServer.Name;

        // None of them runs long enough to earn it back.
        start.Environment["DOTNET_TieredPGO"] = "0";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output + await errors);
    }
}
