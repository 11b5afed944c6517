using System.Collections.Immutable;
using Inkeep.Gen.Fuzz.Mutators;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Runs;

/// <summary>Makes rounds. Each has a seed of its own, so that round 1,000 can be made without the ones before it.</summary>
internal sealed class RoundMaker(PagePool pages, int seed)
{
    private const int MostUntouched = 30;
    private const int Mutations = 150;
    private const int SampleEvery = 20;

    private static readonly string[] Visibilities = ["public", "internal"];
    private static readonly string[] Policies = ["Warn", "Infer", "Error"];
    private static readonly string[] Nulls = ["Tolerate", "Strict"];

    public Round Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var mutator = new PageMutator(random, pages);
        var paths = new HashSet<string>(StringComparer.Ordinal);

        // Neighbours in the folder, for these refer to each other.
        var start = random.Next(pages.Count);
        var untouched = Enumerable.Range(start, Math.Min(MostUntouched, pages.Count))
            .Select(i => pages[i % pages.Count])
            .Where(page => paths.Add(page.Path))
            .ToImmutableArray();
        var near = random.Next(pages.Count);
        var mutated = ImmutableList.CreateBuilder<InputPage>();
        for (var i = 0; i < Mutations; i++)
        {
            var page = mutator.Mutate(random.Next(3) == 0 ? pages.Any(random) : pages[(near + i) % pages.Count]);
            var path = page.Path;
            for (var copy = 2; !paths.Add(path); copy++)
            {
                path = page.Path.Insert(page.Path.LastIndexOf('.'), copy.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            mutated.Add(page with { Path = path });
        }

        return new Round(number, untouched, mutated.ToImmutable(), Properties(random), number % SampleEvery == 0);
    }

    private static ImmutableDictionary<string, string> Properties(Random random) => random.Next(3) > 0
        ? ImmutableDictionary<string, string>.Empty
        : ImmutableDictionary<string, string>.Empty
            .Add("InkeepVisibility", Visibilities[random.Next(Visibilities.Length)])
            .Add("InkeepMissingPages", Policies[random.Next(Policies.Length)])
            .Add("InkeepNulls", Nulls[random.Next(Nulls.Length)]);
}
