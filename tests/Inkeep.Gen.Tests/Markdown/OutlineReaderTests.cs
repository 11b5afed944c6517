using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Tests.Markdown;

public sealed class OutlineReaderTests
{
    [Fact]
    public void A_page_is_a_flat_list_of_headings_fences_and_paragraphs()
    {
        var outline = Outline("""
            # Parcel

            > quoted
            - listed
                indented
            <b>html</b>

            ### `a`
            ```typescript x
            # code
            ```
            [text]: not-a-definition
            """);

        Assert.Equal(
            ["h1 Parcel", "p > quoted\n- listed\n    indented\n<b>html</b>", "h3 `a`", "typescript: # code\n", "p [text]: not-a-definition"],
            outline);
    }

    [Theory]
    [InlineData("# A", "h1 A")]
    [InlineData("## A b ##", "h2 A b")]
    [InlineData("## C#", "h2 C#")]
    [InlineData("##", "h2 ")]
    [InlineData("   ## A", "h2 A")]
    [InlineData("    ## A", "p ## A")]
    [InlineData("##A", "p ##A")]
    [InlineData("A\n---", "p A\n---")]
    public void Only_hashes_make_headings(string text, string expected) => Assert.Equal([expected], Outline(text));

    [Theory]
    [InlineData("```typescript\na\n\nb\n```", "typescript: a\n\nb\n")]
    [InlineData("~~~\na\n~~~", ": a\n")]
    [InlineData("````ts\n```\n````", "ts: ```\n")]
    [InlineData("```\n```", ": ")]
    [InlineData("```ts\na", "ts (open): a")]
    [InlineData("```ts", "ts (open): ")]
    public void Code_is_what_stands_between_the_fences(string text, string expected) => Assert.Equal([expected], Outline(text));

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        const string Text = "# A\n\ntext\nmore\n\n```ts\nlet a;\n```\n## B\n";

        Assert.Equal(Outline(Text), Outline(Text.Replace("\n", "\r\n")));
    }

    [Fact]
    public void A_stretch_of_a_page_keeps_the_offsets_of_the_page()
    {
        var page = new PageText("# A\n\n```ts\n## B\ntext\n```\n");

        var blocks = OutlineReader.Read(page, new(page.Text.IndexOf("## B", StringComparison.Ordinal), page.Text.Length));

        Assert.Equal(["## B", "text", "```"], blocks.Select(block => page[block.Span].Trim()));
    }

    [Fact]
    public void Many_would_be_reference_links_are_read_in_linear_time()
    {
        // Taken for definitions, these took half a minute.
        var page = new PageText(string.Concat(Enumerable.Repeat("[a]: b\n", 200_000)));

        Assert.Single(OutlineReader.Read(page, new(0, page.Text.Length)));
    }

    private static List<string> Outline(string text)
    {
        var page = new PageText(text);
        return OutlineReader.Read(page, new(0, page.Text.Length)).ConvertAll(block => block switch
        {
            Heading heading => $"h{heading.Level} {page.Unix(heading.Text)}",
            CodeFence fence => $"{fence.Info}{(fence.IsClosed ? "" : " (open)")}: {page.Unix(fence.Code)}",
            _ => $"p {page.Unix(block.Span)}",
        });
    }
}
