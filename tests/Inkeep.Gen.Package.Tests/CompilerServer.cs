using System.Diagnostics;
using System.Reflection;

namespace Inkeep.Gen.Package.Tests;

/// <summary>
/// The compiler that the builds of this run share: to start one costs more than most of them. It is the run's own, because the machine's
/// may be switched off and isn't ours to stop.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process _process;

    private CompilerServer(Process process) => _process = process;

    /// <summary>What the build's property SharedCompilationId leads to it by.</summary>
    public static string Name { get; } = "inkeep-gen-" + Guid.NewGuid().ToString("N");

    public static CompilerServer Start() => new(Run());

    /// <summary>Asked rather than killed, so that it takes its pipes with it.</summary>
    public void Dispose()
    {
        using (var request = Run("-shutdown"))
        {
            request.WaitForExit();
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static Process Run(params IEnumerable<string> arguments)
    {
        var compiler = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "Compiler").Value!;
        var server = Path.Combine(compiler, "bincore", "VBCSCompiler.dll");
        var start = new ProcessStartInfo(DotnetCommand.Host, ["exec", server, "-pipename:" + Name, .. arguments])
        {
            // It says nothing, and what it inherits would keep whoever waits for the end of this run's output.
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        DotnetCommand.LiveShort(start.Environment);
        return Process.Start(start)!;
    }
}
