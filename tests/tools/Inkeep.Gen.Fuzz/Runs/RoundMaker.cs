using System.Collections.Immutable;
using Inkeep.Gen.Fuzz.Evidence;
using Inkeep.Gen.Fuzz.Mutators;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Runs;

/// <summary>Makes rounds. Each has a seed of its own, so that round 1,000 can be made without the ones before it.</summary>
/// <param name="dialect">The <c>InkeepDialect</c> of every round's project; null where it has none.</param>
internal sealed class RoundMaker(PagePool pages, int seed, string? dialect = null)
{
    private const int MostUntouched = 30;
    private const int Mutations = 150;
    private const int Overlays = 10;
    private const int Samples = 25;
    private const int SampleEvery = 20;

    private static readonly string[] Visibilities = ["public", "internal"];
    private static readonly string[] Policies = ["Warn", "Infer", "Error"];
    private static readonly string[] Levels = ["Tolerant", "Strict", "Lenient"];
    private static readonly string[] Nullabilities = ["AsDocumented", "Everywhere"];
    private static readonly string[] Spellings = ["AsDocumented", "SnakeCase", "KebabCase", "PascalCase"];
    private static readonly string[] Numbers = ["AsDocumented", "Integer"];
    private static readonly string[] Examples = ["false", "true"];

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
            Add(mutated, paths, page);
        }

        // Every other round has evidence, so that pages alone are still met.
        if (number % 2 == 0)
        {
            var names = untouched.Concat(mutated).Select(PageNames.Of).ToList();
            var overlays = new OverlayMaker(random, mutator);
            var samples = new SampleMaker(random);
            Enumerable.Range(0, Overlays).ToList().ForEach(i => Add(mutated, paths, overlays.Make(i, names)));
            Enumerable.Range(0, Samples).ToList().ForEach(i => Add(mutated, paths, samples.Make(i, names)));
        }

        return new Round(number, untouched, mutated.ToImmutable(), dialect is null ? Properties(random) : Properties(random).Add("InkeepDialect", dialect), number % SampleEvery == 0);
    }

    // No two files have one path.
    private static void Add(ImmutableList<InputPage>.Builder files, HashSet<string> paths, InputPage file)
    {
        var path = file.Path;
        for (var copy = 2; !paths.Add(path); copy++)
        {
            path = file.Path.Insert(file.Path.LastIndexOf('.'), copy.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        files.Add(file with { Path = path });
    }

    private static ImmutableDictionary<string, string> Properties(Random random) => random.Next(3) > 0
        ? ImmutableDictionary<string, string>.Empty
        : ImmutableDictionary<string, string>.Empty
            .Add("InkeepVisibility", Visibilities[random.Next(Visibilities.Length)])
            .Add("InkeepMissingPages", Policies[random.Next(Policies.Length)])
            .Add("InkeepReading", Levels[random.Next(Levels.Length)])
            .Add("InkeepNullability", Nullabilities[random.Next(Nullabilities.Length)])
            .Add("InkeepWireNames", Spellings[random.Next(Spellings.Length)])
            .Add("InkeepWholeNumbers", Numbers[random.Next(Numbers.Length)])
            .Add("InkeepExamples", Examples[random.Next(Examples.Length)])
            .Add("InkeepSchema", Examples[random.Next(Examples.Length)]);
}
