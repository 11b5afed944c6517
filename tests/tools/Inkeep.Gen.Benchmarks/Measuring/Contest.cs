using System.Runtime;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.Benchmarks.Measuring;

/// <summary>One of several ways to do the same.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Run">What is measured.</param>
/// <param name="Prepare">What comes before every run and is not measured.</param>
/// <param name="Result">The JSON that comes of it, to see that all do the same; null where there is none.</param>
internal sealed record Contestant(string Name, Action Run, Action? Prepare = null, Func<byte[]>? Result = null);

/// <summary>
/// Several ways to do the same, measured in one process by turns: each round runs every one of them in another order. The ratio to the first
/// is taken within a round, and the median of the rounds is what counts, so that a change of the machine's pace touches all alike.
/// </summary>
internal sealed class Contest(string name, params Contestant[] contestants)
{
    public string Name => name;

    public IReadOnlyList<Contestant> Contestants => contestants;

    private const double RoundSeconds = 0.012;
    private const double WarmUpSeconds = 0.7;
    private const int CalmRuns = 6;
    private const int MostSettlingRuns = 100;
    private static readonly TimeSpan SettlingPause = TimeSpan.FromMilliseconds(30);

    /// <summary>Makes sure that all come to the same JSON: an unequal peer would make an unequal race.</summary>
    /// <exception cref="InvalidOperationException">One comes to another result than the first.</exception>
    public void Check()
    {
        JsonNode? expected = null;
        foreach (var contestant in contestants)
        {
            if (contestant.Result is null) continue;
            var result = JsonNode.Parse(contestant.Result());
            expected ??= result;
            if (!JsonNode.DeepEquals(expected, result)) throw new InvalidOperationException($"{name}: {contestant.Name} does not come to the same result as {contestants[0].Name}.");
        }
    }

    public void Run(int rounds)
    {
        Check();
        int[] repeats = [.. contestants.Select(WarmUp)];
        double[][] times = [.. contestants.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contestants.Length; turn++)
            {
                int who = (turn + round) % contestants.Length;
                times[who][round] = Time(contestants[who], repeats[who]);
            }
        }

        Print(times);
    }

    // Until the JIT has nothing left to improve; gives how often one round repeats the action.
    private static int WarmUp(Contestant contestant)
    {
        double end = CpuClock.Seconds() + WarmUpSeconds;
        int count = 0;
        double pause = CpuClock.Seconds();
        while (count < 60 || CpuClock.Seconds() < end)
        {
            contestant.Prepare?.Invoke();
            contestant.Run();
            count++;
            if (CpuClock.Seconds() > pause + 0.1)
            {
                // The compiler of hot methods works on another thread, and needs its turn.
                Thread.Sleep(20);
                pause = CpuClock.Seconds();
            }

            if (count > 4 && CpuClock.Seconds() > end + (4 * WarmUpSeconds)) break;
        }

        Settle(contestant);
        double once = Math.Max(1e-8, Enumerable.Range(0, 5).Min(_ => Time(contestant, 1)));
        return Math.Max(1, (int)(RoundSeconds / once));
    }

    // The JIT works in the background, and on a busy machine it lags: a round begins when it has nothing left to do for this contestant.
    private static void Settle(Contestant contestant)
    {
        for (int calm = 0, runs = 0; calm < CalmRuns && runs < MostSettlingRuns; runs++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            contestant.Prepare?.Invoke();
            contestant.Run();
            Thread.Sleep(SettlingPause);
            calm = JitInfo.GetCompiledMethodCount() == compiled ? calm + 1 : 0;
        }
    }

    private static double Time(Contestant contestant, int repeats)
    {
        if (contestant.Prepare is { } prepare)
        {
            double time = 0;
            for (int i = 0; i < repeats; i++)
            {
                prepare();
                double begin = CpuClock.Seconds();
                contestant.Run();
                time += CpuClock.Seconds() - begin;
            }

            return time / repeats;
        }

        double start = CpuClock.Seconds();
        for (int i = 0; i < repeats; i++) contestant.Run();
        return (CpuClock.Seconds() - start) / repeats;
    }

    private static long Allocated(Contestant contestant)
    {
        long allocated = 0;
        for (int i = 0; i < 5; i++)
        {
            contestant.Prepare?.Invoke();
            long start = GC.GetAllocatedBytesForCurrentThread();
            contestant.Run();
            allocated += i == 0 ? 0 : GC.GetAllocatedBytesForCurrentThread() - start;
        }

        return allocated / 4;
    }

    private void Print(double[][] times)
    {
        long[] allocated = [.. contestants.Select(Allocated)];
        Console.WriteLine();
        Console.WriteLine($"{name}");
        for (int i = 0; i < contestants.Length; i++)
        {
            double[] ratios = [.. times[0].Zip(times[i], (first, other) => first / other).Order()];
            double micros = times[i].Order().ElementAt(times[i].Length / 2) * 1e6;
            string quartiles = $"{ratios[ratios.Length / 4]:0.00}-{ratios[ratios.Length * 3 / 4]:0.00}";
            string memory = allocated[0] == 0 ? $"{allocated[i]} B" : $"{allocated[i]} B ({(double)allocated[i] / allocated[0]:0.00}x)";
            Console.WriteLine($"  {contestants[i].Name,-44} {ratios[ratios.Length / 2],6:0.00}x [{quartiles}] {micros,12:0.0} us  {memory}");
        }
    }
}
