using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Links by reference in what a page says in words.</summary>
public sealed class LinkDefinitionsTests
{
    [Theory]
    [InlineData("See [it][Rules], [rules][] and [rules].", "See [it](<https://x.example/a>), [rules](<https://x.example/a>) and [rules](<https://x.example/a>).")]
    [InlineData("`[rules]` \\[rules] [rules](https://y.example) [rules][other] [other] [", "`[rules]` \\[rules] [rules](https://y.example) [rules][other] [other] [")]
    public void Links_by_reference_are_written_out(string words, string expected) =>
        Assert.Equal(expected, Prose(words + "\n\n[rules]: <https://x.example/a> \"The rules\"\n[two]: https://x.example/b\n"));

    [Fact]
    public void Definitions_are_not_shown_at_the_end_and_stay_as_they_are_before() =>
        Assert.Equal("[a]: https://x.example\n\nOne [a](<https://x.example>).", Prose("[a]: https://x.example\n\nOne [a].\n\n[b]: https://y.example\n[c]: <https://z.example>\n\n[d]: d.md"));

    [Fact]
    public void A_page_grows_only_so_far()
    {
        var target = "https://x.example/" + new string('a', 5_000);

        Assert.InRange(Prose(string.Concat(Enumerable.Repeat("[a]", 10_000)) + "\n\n[a]: " + target).Length, 100_000, 150_000);
    }

    private static string Prose(string page) => new ParseContext("page.md", page).Paragraphs(new PageSpan(0, page.Length));
}
