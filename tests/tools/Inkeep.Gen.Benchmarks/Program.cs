using System.Globalization;
using BenchmarkDotNet.Running;
using Inkeep.Gen.Benchmarks.Generator;
using Inkeep.Gen.Benchmarks.Json;
using Inkeep.Gen.Benchmarks.Measuring;

namespace Inkeep.Gen.Benchmarks;

/// <summary>
/// `--quick [words]` measures in interleaved rounds, and only what has one of the words in its name; without it BenchmarkDotNet takes over.
/// </summary>
internal static class Program
{
    private const int Rounds = 31;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["--quick", "first", "ahead", var program]: FirstCall.MeasureAhead(program); break;
            case ["--quick", "first", ..]: FirstCall.Measure(); break;
            case ["--first", var who]: FirstCall.Run(who); break;
            case ["--quick", "stream", ..]: StreamRuns.Measure(); break;
            case ["--stream", var who, var megabytes]: StreamRuns.Run(who, megabytes); break;
            case ["--quick", "compiler", .. var rounds]: CompilerRuns.Measure(Count(rounds, 11)); break;
            case ["--quick", "build", .. var rounds]: BuildRuns.Measure(Count(rounds, 7)); break;
            case ["--quick", "generator", .. var counts]: GeneratorRounds(counts); break;
            case ["--quick", .. var words]: Quick(words); break;
            case ["--loop", var contest, var who, var seconds]: Loop(contest, who, double.Parse(seconds, CultureInfo.InvariantCulture)); break;
            case ["--help"]:
                Console.WriteLine("--quick [words of a contest's name] | --quick first [ahead PROGRAM] | --quick stream | --quick generator [350 3500 10000] | --quick compiler [rounds] | --quick build [rounds] | --loop CONTEST WHO SECONDS | what BenchmarkDotNet takes");
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
                break;
        }

        return 0;
    }

    private static int Count(string[] stated, int usual) => stated is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : usual;

    // For a profiler: one contestant alone, again and again.
    private static void Loop(string name, string who, double seconds)
    {
        var contest = name.Split(' ', 3) is ["generator,", var count, var what]
            ? GeneratorContests.For(int.Parse(count, CultureInfo.InvariantCulture)).First(contest => contest.Name.EndsWith(what, StringComparison.Ordinal))
            : JsonContests.All().First(contest => contest.Name.StartsWith(name, StringComparison.Ordinal));
        var contestant = contest.Contestants.First(contestant => contestant.Name.StartsWith(who, StringComparison.Ordinal));
        for (double end = CpuClock.Seconds() + seconds; CpuClock.Seconds() < end;) contestant.Run();
    }

    private static void GeneratorRounds(string[] counts)
    {
        foreach (string count in counts is [] ? ["350", "3500", "10000"] : counts)
        {
            int pages = int.Parse(count, CultureInfo.InvariantCulture);
            HeldMemory.Measure(pages);
            foreach (var contest in GeneratorContests.For(pages)) contest.Run(Rounds);
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
