using System.Collections.Immutable;
using Inkeep.Gen.Fuzz.Checks;
using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Fuzz.Shrinking;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>A few rounds of the fuzzer with a fixed seed; it runs for longer by its own command.</summary>
[Trait("Set", "Long")]
public sealed class FuzzTests
{
    private const int Seed = 20_250_421;
    private const int Rounds = 4;

    [Fact]
    public void Mutated_pages_of_specs_break_nothing()
    {
        var pages = PagePool.Read(RepositoryFolder.InkeepPages);
        Assert.True(pages.Count > 50);

        Check(new RoundMaker(pages, Seed));
    }

    [Fact]
    public void Mutated_pages_that_people_write_break_nothing()
    {
        var pages = PagePool.Read(RepositoryFolder.PetshopPages, Path.Combine(RepositoryFolder.Path, "docs", "writing-pages.md"));
        Assert.True(pages.Count > 8);

        Check(new RoundMaker(pages, Seed, dialect: "Tables"));
    }

    [Fact]
    public void Overlays_and_samples_of_rounds_are_understood()
    {
        var rounds = new RoundMaker(PagePool.Read(RepositoryFolder.InkeepPages), Seed);

        var sources = Enumerable.Range(0, Rounds).SelectMany(number => GeneratorRun.Of(rounds.Make(number).Input).Sources.Values).ToList();

        Assert.Contains(sources, static source => source.Contains(": overlay docs/", StringComparison.Ordinal));
        Assert.Contains(sources, static source => source.Contains("Wire name: seen in samples/", StringComparison.Ordinal));
        Assert.Contains(sources, static source => source.Contains("Nullable: seen in samples/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_round_is_the_same_whenever_it_is_made()
    {
        var pages = PagePool.Read(RepositoryFolder.InkeepPages);

        Assert.Equal(new RoundMaker(pages, 7).Make(3).Mutated, new RoundMaker(pages, 7).Make(3).Mutated);
        Assert.NotEqual(new RoundMaker(pages, 7).Make(3).Mutated, new RoundMaker(pages, 8).Make(3).Mutated);
    }

    [Fact]
    public void A_failure_is_shrunk_to_the_lines_that_show_it()
    {
        var round = Round([.. Enumerable.Range(0, 20).Select(static i => new InputPage($"models/crate{i}.md", $"# Crate{i}\n\nWords.\n\nMore.\n\n## Values\n\n```typescript\n\"a\"\n```\n"))]);
        Assert.Null(new RoundCheck().Check(round));

        var failure = new Failure("a page is called crate7", "");
        var shrunk = RoundShrinker.Shrink(round, failure, candidate => candidate.Mutated.Any(static page => page.Path == "models/crate7.md" && page.Text.Contains("More", StringComparison.Ordinal)) ? failure : null);

        var page = Assert.Single(shrunk.Mutated);
        Assert.Equal("models/crate7.md", page.Path);
        Assert.Equal("More.", page.Text);
    }

    private static void Check(RoundMaker rounds)
    {
        var check = new RoundCheck();
        for (var number = 0; number < Rounds; number++)
        {
            var round = rounds.Make(number);
            Assert.True(round.Mutated.Count > 100);
            Assert.Null(check.Check(round));
        }
    }

    private static Round Round(ImmutableList<InputPage> pages) => new(0, [], pages, ImmutableDictionary<string, string>.Empty, IsSampled: true);
}
