using System.Diagnostics;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Makes a folder a clone of the published repository, with one commit that depends on the files alone.</summary>
internal static class SourceHistory
{
    public const string Repository = "https://github.com/inkeep-gen/inkeep-gen";

    /// <summary>False where Git is not installed.</summary>
    public static async Task<bool> CommitAsync(string folder)
    {
        // Nothing that exists may be written to.
        Assert.False(Path.Exists(Path.Combine(folder, ".git")), "There is a repository in " + folder);
        try
        {
            foreach (var arguments in new[] { "init -q", $"remote add origin {Repository}", "add -A", "commit -q -m Sources" })
            {
                await RunAsync(folder, "-c core.autocrlf=false -c core.hooksPath= -c commit.gpgSign=false " + arguments);
            }

            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task RunAsync(string folder, string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_DIR"] = Path.Combine(folder, ".git");
        start.Environment["GIT_WORK_TREE"] = folder;
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = start.Environment[$"GIT_{role}_EMAIL"] = "tests";
            start.Environment[$"GIT_{role}_DATE"] = "2000-01-01T00:00:00Z";
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
