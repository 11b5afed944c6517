using System.Collections.Immutable;
using Inkeep.Gen.Fuzz.Checks;
using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Shrinking;

/// <summary>Leaves pages and lines out of a failed round as long as it still fails in the same way.</summary>
internal static class RoundShrinker
{
    private const int MostTries = 600;

    public static Round Shrink(Round round, Failure failure, Func<Round, Failure?> check)
    {
        var tries = 0;
        bool Fails(Round candidate) => tries++ < MostTries && check(candidate)?.Kind == failure.Kind;

        // Sampled, so that the check that failed is made again.
        var smallest = Fails(round with { IsSampled = true }) ? round with { IsSampled = true } : round;
        smallest = Less(smallest.Mutated, pages => smallest with { Mutated = pages }, Fails) ?? smallest;
        smallest = Less([.. smallest.Untouched], pages => smallest with { Untouched = [.. pages] }, Fails) ?? smallest;
        for (var i = 0; i < smallest.Mutated.Count; i++)
        {
            var page = smallest.Mutated[i];
            var lines = page.Text.Split('\n').ToImmutableList();
            var current = smallest;
            smallest = Less(lines, fewer => current with { Mutated = current.Mutated.SetItem(i, page with { Text = string.Join('\n', fewer) }) }, Fails) ?? smallest;
        }

        return smallest;
    }

    // Halves first, then quarters, down to single items.
    private static Round? Less<T>(ImmutableList<T> items, Func<ImmutableList<T>, Round> with, Func<Round, bool> fails)
    {
        Round? best = null;
        for (var size = Math.Max(1, items.Count / 2); ; size /= 2)
        {
            for (var at = 0; at < items.Count;)
            {
                var fewer = items.RemoveRange(at, Math.Min(size, items.Count - at));
                if (fails(with(fewer)))
                {
                    items = fewer;
                    best = with(fewer);
                }
                else
                {
                    at += size;
                }
            }

            if (size <= 1)
            {
                return best;
            }
        }
    }
}
