using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Tests.Markdown;

[Trait("Set", "Long")]
public sealed class OutlineReaderTests
{
    [Fact]
    public void A_page_is_a_flat_list_of_blocks()
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
            ["h1 Parcel", "other > quoted", "other - listed\n    indented\n<b>html</b>", "h3 `a`", "typescript: # code\n", "p [text]: not-a-definition"],
            outline);
    }

    [Theory]
    [InlineData("# A", "h1 A")]
    [InlineData("## A b ##", "h2 A b")]
    [InlineData("## C#", "h2 C#")]
    [InlineData("##", "h2 ")]
    [InlineData("   ## A", "h2 A")]
    [InlineData("    ## A", "other ## A")]
    [InlineData("##A", "p ##A")]
    [InlineData("A\n---", "h2 A")]
    [InlineData("A\n===", "h1 A")]
    [InlineData("A\nb\n  ---  ", "h2 A\nb")]
    [InlineData("[a]: b\n---", "p [a]: b")]
    [InlineData("A | B\n- | -\n1 | 2\n---", "p A | B\n- | -\n1 | 2")]
    public void Headings_are_marked_or_underlined(string text, string expected) => Assert.Equal(expected, Outline(text)[0]);

    [Theory]
    [InlineData("<!-- a -->\n# B", "hidden <!-- a -->|h1 B")]
    [InlineData("<!--\n# A\n\n-->\n| b |", "hidden <!--\n# A\n\n-->|p | b |")]
    [InlineData("a\n<!-- b -->\nc", "p a|hidden <!-- b -->|p c")]
    [InlineData("<!--\n\na", "hidden (open) <!--\n\na")]
    [InlineData("{/* a */}\n# B", "hidden {/* a */}|h1 B")]
    [InlineData("{/*\n# A\n\n*/}\n\nb", "hidden {/*\n# A\n\n*/}|p b")]
    [InlineData("{/*\n# A", "p {/*|h1 A")]
    [InlineData("<details>\n\n# A\n\n</details>", "other <details>|h1 A|other </details>")]
    [InlineData("<div>\n# A\n</div>\n\nb", "other <div>\n# A\n</div>|p b")]
    [InlineData("- a\n\n  # B\n\nc", "other - a\n\n  # B|p c")]
    [InlineData("***\na", "other ***|p a")]
    public void Comments_hide_what_is_in_them_and_end_what_is_before_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Outline(text)).Replace("\n|", "|"));

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("> - ")]
    public void Whatever_nests_without_end_is_text(string mark) => Assert.NotEmpty(Outline(string.Concat(Enumerable.Repeat(mark, 20_000)) + "a"));

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
        var page = new PageText(string.Concat(Enumerable.Repeat("[a]: b\n", 200_000)) + "---\n");

        Assert.Single(OutlineReader.Read(page, new(0, page.Text.Length)));
    }

    [Theory]
    [InlineData("{/*\n")]
    [InlineData("<!--\n")]
    [InlineData("<!-- --> <!--\n")]
    [InlineData("a\n---\n")]
    [InlineData("- a\n\n")]
    [InlineData("> a\n- b\n")]
    public void Many_blocks_are_read_in_linear_time(string text)
    {
        var page = new PageText(string.Concat(Enumerable.Repeat(text, 100_000)));

        Assert.NotEmpty(OutlineReader.Read(page, new(0, page.Text.Length)));
    }

    private static List<string> Outline(string text)
    {
        var page = new PageText(text);
        return OutlineReader.Read(page, new(0, page.Text.Length)).ConvertAll(block => block switch
        {
            Heading heading => $"h{heading.Level} {page.Unix(heading.Text)}",
            CodeFence fence => $"{fence.Info}{(fence.IsClosed ? "" : " (open)")}: {page.Unix(fence.Code)}",
            HiddenBlock hidden => $"hidden {(hidden.IsClosed ? "" : "(open) ")}{page.Unix(hidden.Span)}",
            OtherBlock => $"other {page.Unix(block.Span)}",
            _ => $"p {page.Unix(block.Span)}",
        });
    }
}
