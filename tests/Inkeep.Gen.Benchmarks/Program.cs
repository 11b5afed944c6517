using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Inkeep.Gen.Benchmarks.Generator;
using Inkeep.Gen.Benchmarks.Json;

namespace Inkeep.Gen.Benchmarks;

/// <summary>
/// `--quick [words]` measures in interleaved rounds, and only what has one of the words in its name; anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private const int Rounds = 31;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["--quick", "first", ..]: FirstCall.Measure(); break;
            case ["--first", var who]: FirstCall.Run(who); break;
            case ["--quick", "stream", ..]: StreamRuns.Measure(); break;
            case ["--stream", var who, var megabytes]: StreamRuns.Run(who, megabytes); break;
            case ["--quick", "generator", .. var counts]: GeneratorRounds(counts); break;
            case ["--quick", .. var words]: Quick(words); break;
            default:
                var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);
                break;
        }

        return 0;
    }

    private static void GeneratorRounds(string[] counts)
    {
        foreach (string count in counts is [] ? ["350", "3500", "10000"] : counts)
        {
            foreach (var contest in GeneratorContests.For(int.Parse(count, CultureInfo.InvariantCulture))) contest.Run(Rounds);
        }
    }

    private static void Quick(string[] words)
    {
        foreach (var contest in JsonContests.All())
        {
            if (words.Length == 0 || Array.Exists(words, word => contest.Name.Contains(word, StringComparison.Ordinal))) contest.Run(Rounds);
        }
    }
}
