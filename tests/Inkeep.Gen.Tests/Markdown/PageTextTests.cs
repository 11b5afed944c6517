using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Tests.Markdown;

public sealed class PageTextTests
{
    [Fact]
    public void A_lone_carriage_return_becomes_a_blank_and_moves_nothing()
    {
        var page = new PageText("a \r<br/>\r\nb\r");

        Assert.Equal("a  <br/>\r\nb ", page.Text);
    }

    [Fact]
    public void Byte_order_marks_and_zeros_are_harmless()
    {
        var page = new PageText("\uFEFF# A\n\uFEFFb\0");

        Assert.Equal(" # A\n b\uFFFD", page.Text);
    }

    [Fact]
    public void A_clean_text_is_not_copied()
    {
        var text = "# A\n\nb\n";

        Assert.Same(text, new PageText(text).Text);
    }

    [Theory]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 4, 1, 1)]
    [InlineData("ab\r\rcd", 5, 2, 1)]
    [InlineData("\U0001F600x\n", 2, 0, 2)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    public void Positions_are_those_an_editor_shows(string text, int offset, int line, int column)
    {
        var range = new PageText(text).Range(new(offset, offset));

        Assert.Equal((offset, 0, line, column), (range.Start, range.Length, range.Line, range.Column));
    }

    [Fact]
    public void A_range_over_several_lines_ends_where_its_last_line_does()
    {
        var range = new PageText("one\ntwo\nthree").Range(new(1, 10));

        Assert.Equal((0, 1, 2, 2), (range.Line, range.Column, range.EndLine, range.EndColumn));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void Padding_of_any_width_is_trimmed(int width)
    {
        var padding = new string(' ', width);
        var page = new PageText($"|{padding}x y{padding}|");

        Assert.Equal("x y", page[page.Trim(1, page.Text.Length - 1)]);
        Assert.True(page.Trim(1, 1 + width).IsEmpty);
    }
}
