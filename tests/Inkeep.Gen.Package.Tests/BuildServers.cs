using System.Collections.Concurrent;
using System.Diagnostics;

namespace Inkeep.Gen.Package.Tests;

/// <summary>
/// The processes of MSBuild that the builds of this run go to, one for as many as build at a time: half of what a small build takes is to
/// compile MSBuild itself. They are the run's own, as its <see cref="CompilerServer"/> is.
/// </summary>
internal sealed class BuildServers : IDisposable
{
    private readonly ConcurrentBag<string> _idle = [];
    private readonly ConcurrentBag<string> _all = [];

    /// <summary>One that nobody builds with; it starts with its first build.</summary>
    public string Take()
    {
        if (!_idle.TryTake(out var server))
        {
            server = "inkeep-gen-" + Guid.NewGuid().ToString("N");
            _all.Add(server);
        }

        return server;
    }

    public void Return(string server) => _idle.Add(server);

    /// <summary>Makes a command use the server, or none. What its pipe is called follows from the salt.</summary>
    public static void Lead(IDictionary<string, string?> environment, string? server)
    {
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = server is null ? "0" : "1";
        environment["MSBUILDDISABLENODEREUSE"] = server is null ? "1" : "0";
        environment["MSBUILDNODEHANDSHAKESALT"] = server ?? "";
    }

    public void Dispose()
    {
        foreach (var server in _all)
        {
            var start = new ProcessStartInfo(DotnetCommand.Host, ["build-server", "shutdown", "--msbuild"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            Lead(start.Environment, server);
            using var request = Process.Start(start)!;
            request.WaitForExit();
        }
    }
}
