using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Generate = FsCheck.Fluent.Gen;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Markdown says the same thing in many spellings. However a page is written, its models and its findings are the same.</summary>
[Trait("Set", "Long")]
public sealed class RespellingTests
{
    private const int ComposedCases = 300;

    private static readonly ImmutableArray<Respelling> All = [.. Enum.GetValues<Respelling>()];

    private static readonly string[] Projects = [.. RespellingPages.All.Select(pages => pages.Name)];

    public static TheoryData<Respelling> Respellings => [.. All];

    [Theory]
    [MemberData(nameof(Respellings))]
    public void A_respelling_changes_no_model(Respelling respelling)
    {
        var failing = Projects
            .Select(project => new RespellingCase(project, 1, [respelling]))
            .Where(respelled => respelled.FindDifference() is not null)
            .ToList();

        // Types and names first, then what words come to; the rest of the projects is mostly more of the same.
        Assert.True(failing.Count == 0, $"{string.Join(", ", failing.Select(static respelled => respelled.Project))}\n{string.Join('\n', failing.Take(2).Select(Shrink))}");
    }

    [Fact]
    public void Respellings_together_change_no_model()
    {
        var cases =
            from project in Generate.Elements(Projects.Where(static project => project != RespellingPages.Inkeep).ToArray())
            from seed in Generate.Choose(0, 1_000_000)
            from chances in Generate.Choose(0, 3).ArrayOf(All.Length)
            select new RespellingCase(project, seed, [.. All.Where((_, i) => chances[i] == 0)]);

        Prop.ForAll(Arb.From(cases, static large => large.Smaller()), static respelled => Assert.True(respelled.FindDifference() is null, respelled.FindDifference()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(ComposedCases).WithReplay(20_250_421, 1));
    }

    [Theory]
    [MemberData(nameof(Respellings))]
    public void Markdig_reads_the_same_from_a_respelled_page(Respelling respelling) => Assert.All(
        Projects.SelectMany(project => Pages(new(project, 1, [])).Zip(Pages(new(project, 2, [respelling])))),
        static pair => Assert.Equal(PageMeaning.Of(pair.First), PageMeaning.Of(pair.Second)));

    [Theory]
    [MemberData(nameof(Respellings))]
    public void A_respelling_finds_something_to_respell(Respelling respelling) =>
        Assert.True(
            new RespellingCase(RespellingPages.Everything, 1, [respelling]).Respell(out _).Parts + new RespellingCase(RespellingPages.Prose, 1, [respelling]).Respell(out _).Parts > 0);

    [Fact]
    public void A_page_without_respellings_says_what_it_said()
    {
        foreach (var project in Projects)
        {
            Assert.Null(new RespellingCase(project, 1, []).FindDifference());
        }
    }

    private static IEnumerable<string> Pages(RespellingCase respelled)
    {
        respelled.Respell(out var input);
        return input.Pages.Where(static page => page.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static page => page.Text);
    }

    private static string? Shrink(RespellingCase? failing)
    {
        if (failing?.FindDifference() is not { } difference)
        {
            return null;
        }

        return failing.Smaller().Select(Shrink).FirstOrDefault(static smaller => smaller is not null) ?? $"{failing}\n{difference}";
    }
}
