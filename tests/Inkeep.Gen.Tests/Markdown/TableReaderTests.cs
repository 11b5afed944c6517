using Inkeep.Gen.Markdown;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Markdown;

public sealed class TableReaderTests
{
    [Fact]
    public void Cells_are_the_text_between_pipes_without_padding()
    {
        Assert.Equal(
            ["Field;Type", "`a`;*string*", ";x"],
            Rows("""
                | Field      | Type      |
                | ---------- | --------- |
                | `a`        | *string*  |
                |            | x         |
                """));
    }

    [Theory]
    [InlineData(@"| a \| b | c |", @"a \| b;c")]
    [InlineData(@"| `a \| b` | c |", @"`a \| b`;c")]
    [InlineData(@"|\||", @"\|")]
    [InlineData("| `a | b` | c |", "`a;b`;c")]
    [InlineData("| a | b", "a;b")]
    [InlineData("a | b", "a;b")]
    [InlineData("| a |", "a")]
    [InlineData("a", "a")]
    [InlineData("||", "")]
    [InlineData("|||", ";")]
    [InlineData("  | a\t| b |  ", "a;b")]
    public void Rows_are_cut_at_every_pipe_that_is_not_escaped(string row, string expected) =>
        Assert.Equal(["A;B", expected], Rows($"| A | B |\n|---|---|\n{row}"));

    [Theory]
    [InlineData("| a |", true)]
    [InlineData("| a", false)]
    [InlineData(@"| a \|", false)]
    [InlineData("a", false)]
    public void A_row_knows_whether_it_ends_in_a_pipe(string row, bool isClosed)
    {
        var page = new PageText($"| A |\n|---|\n{row}");

        Assert.Equal(isClosed, TableReader.Find(page, new(0, page.Text.Length))!.Rows[0].IsClosed);
    }

    [Fact]
    public void A_table_may_follow_text_and_may_be_empty()
    {
        Assert.Equal(["A;B"], Rows("some | text\n| A | B |\n| :-- | --: |"));
    }

    [Theory]
    [InlineData("| A | B |")]
    [InlineData("| A | B |\n| a | b |")]
    [InlineData("text\n---\nmore")]
    [InlineData("| A |\n| |")]
    [InlineData("")]
    public void Without_a_separator_line_there_is_no_table(string text) =>
        Assert.Null(TableReader.Find(new(text), new(0, text.Length)));

    [Fact]
    public void The_widest_separators_are_recognised()
    {
        var dashes = new string('-', 4001);

        Assert.Equal(["A;B", "a;b"], Rows($"| A | B |\n|:{dashes}:|{dashes}|\n| a | b |"));
    }

    private static string[] Rows(string text)
    {
        var page = new PageText(text);
        var table = TableReader.Find(page, new(0, page.Text.Length))!;
        return [.. table.Rows.Prepend(table.Header).Select(row => string.Join(';', row.Cells.Select(cell => page[cell])))];
    }
}
