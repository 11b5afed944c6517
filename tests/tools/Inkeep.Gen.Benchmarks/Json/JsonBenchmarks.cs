using BenchmarkDotNet.Attributes;

namespace Inkeep.Gen.Benchmarks.Json;

/// <summary>The same contests for BenchmarkDotNet: slower, with its statistics; in this process, where everybody is warmed alike.</summary>
[InProcess]
[MemoryDiagnoser]
public class JsonBenchmarks
{
    public static IEnumerable<object> Entries() => JsonContests.All().SelectMany(contest => contest.Contestants.Select(contestant => new Entry($"{contest.Name}: {contestant.Name}", contestant.Run)));

    [Benchmark]
    [ArgumentsSource(nameof(Entries))]
    public void Run(Entry entry) => entry.Run();
}

/// <summary>One contestant of one contest.</summary>
public sealed class Entry(string name, Action run)
{
    public Action Run { get; } = run;

    public override string ToString() => name;
}
