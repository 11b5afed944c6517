using System.Xml.Linq;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>The page's words as XML documentation.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Plain.", "Plain.")]
    [InlineData("a < b && c > \"d\"", "a &lt; b &amp;&amp; c &gt; &quot;d&quot;")]
    [InlineData("Use `id`, or ``a`b``.", "Use <c>id</c>, or <c>a`b</c>.")]
    [InlineData("`<T>`", "<c>&lt;T&gt;</c>")]
    [InlineData("an `open one", "an `open one")]
    [InlineData("See [the docs](https://x.example/?a=1&b=2).", "See <see href=\"https://x.example/?a=1&amp;b=2\">the docs</see>.")]
    [InlineData("See [Label](../label.md).", "See Label.")]
    [InlineData("[a](javascript:alert)", "a")]
    [InlineData("**Bold** text", "Bold text")]
    [InlineData("one<br/>two<br>three", "one two three")]
    [InlineData("one<br/><br/>two", "<para>one</para>|<para>two</para>")]
    [InlineData("Kinds:<br/>- a<br/>- b", "<para>Kinds:</para>|<para>- a</para>|<para>- b</para>")]
    [InlineData("</summary><script>", "&lt;/summary&gt;&lt;script&gt;")]
    [InlineData("*/ // #pragma", "*/ // #pragma")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    [InlineData("😀", "😀")]
    public void Markdown_becomes_xml(string markdown, string expected) => Assert.Equal(expected, string.Join('|', MarkdownProse.ToXml(markdown)));

    // Not as data of a theory: an attribute can't hold half a surrogate pair.
    [Fact]
    public void What_hides_or_is_forbidden_is_shown_as_replaced() =>
        Assert.Equal(["a\ufffdb\ufffdc\ufffd\ufffdd"], MarkdownProse.ToXml("a\u0000b\u202ec\ufffe\ud800d"));

    [Fact]
    public void Long_text_is_wrapped_between_words()
    {
        var lines = MarkdownProse.ToXml(string.Join(' ', Enumerable.Repeat("word", 100)));

        Assert.InRange(lines.Count, 4, 6);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 118));
        Assert.Equal(100, string.Join(' ', lines).Split(' ').Length);
    }

    [Theory]
    [InlineData("`a` [b](https://c.example/\"><x>) **d** <e> &f; ]]> <!-- --> \u0001\u202d\ud83d")]
    [InlineData("[`](https://x.example/`)")]
    [InlineData("[[[[](((())))")]
    [InlineData("``` ` `` **** ** [](https://)")]
    [InlineData("[a](https://x.example/<br/>b)")]
    public void Whatever_it_says_is_well_formed_xml_without_line_breaks(string markdown)
    {
        var lines = MarkdownProse.ToXml(markdown);

        XElement.Parse("<summary>" + string.Join('\n', lines) + "</summary>");
        Assert.DoesNotContain(lines, line => line.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'));
    }
}
