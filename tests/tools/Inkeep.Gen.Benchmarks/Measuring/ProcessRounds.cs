using System.Diagnostics;

namespace Inkeep.Gen.Benchmarks.Measuring;

/// <summary>What a process took, in milliseconds, and what it printed.</summary>
internal sealed record ProcessRun(double Elapsed, double Processor, string Output);

/// <summary>Processes that are measured by turns.</summary>
internal static class ProcessRounds
{
    /// <summary>Everybody in every round, each time in another order. A first round comes before, which only warms what can be warm.</summary>
    public static Dictionary<string, List<T>> ByTurns<T>(string[] everybody, int rounds, Func<string, T> run)
    {
        var runs = everybody.ToDictionary(who => who, _ => new List<T>(), StringComparer.Ordinal);
        for (int round = 0; round < rounds + 1; round++)
        {
            for (int turn = 0; turn < everybody.Length; turn++)
            {
                string who = everybody[(turn + round) % everybody.Length];
                var result = run(who);
                if (round > 0) runs[who].Add(result);
            }
        }

        return runs;
    }

    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static ProcessRun Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        double before = ChildClock.Seconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output[..Math.Min(output.Length, 2000)]}");
        return new(clock.Elapsed.TotalMilliseconds, (ChildClock.Seconds() - before) * 1000, output);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The median of the ratios within a round.</summary>
    public static double Ratio<T>(IEnumerable<T> mine, IEnumerable<T> peer, Func<T, double> of) => Median(mine.Zip(peer, (one, other) => of(one) / of(other)));
}
