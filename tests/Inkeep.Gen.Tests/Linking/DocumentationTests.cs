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
    [InlineData("**Bold** text", "<b>Bold</b> text")]
    [InlineData("__Bold__, *slanted* and _slanted_", "<b>Bold</b>, <i>slanted</i> and <i>slanted</i>")]
    [InlineData("**all `of` [it](https://x.example)**", "<b>all <c>of</c> <see href=\"https://x.example\">it</see></b>")]
    [InlineData("snake_case_name, 2 * 3 * 4, *.txt and *.md, a ** b", "snake_case_name, 2 * 3 * 4, *.txt and *.md, a ** b")]
    [InlineData("\\*not slanted\\*", "*not slanted*")]
    [InlineData("\\:\\'\\$ \\a *a\\* b* `\\*`", ":'$ \\a <i>a* b</i> <c>\\*</c>")]
    [InlineData("*a\\\\* *b\\\\\\* c*", "<i>a\\</i> <i>b\\* c</i>")]
    [InlineData("&lt;br&gt; &#65;&#x42; &period; &nothing; &#; & `&amp;`", "&lt;br&gt; AB . &amp;nothing; &amp;#; &amp; <c>&amp;amp;</c>")]
    [InlineData("&#0;&#xD800; &#10;", "\ufffd\ufffd  ")]
    [InlineData("\\<br> \\`a", "&lt;br&gt; `a")]
    [InlineData("`` a`b `` ` `` ` `  ` ``` c ```", "<c>a`b</c> <c>``</c> <c>  </c> <c>c</c>")]
    [InlineData("[a](<https://x.example/(b)>)<br/><br/>[a](https://x.example/(b))<br/><br/>[a](https://x.example/?a&amp;b \"(b)\").", "<para><see href=\"https://x.example/(b)\">a</see></para>|<para><see href=\"https://x.example/(b)\">a</see></para>|<para><see href=\"https://x.example/?a&amp;b\">a</see>.</para>")]
    [InlineData("See <https://x.example/?a=1&b=2>, <http:a> and  all   `the  rest` .", "See https://x.example/?a=1&amp;b=2, &lt;http:a&gt; and all <c>the  rest</c> .")]
    [InlineData("[a](https://x.example", "[a](https://x.example")]
    [InlineData("Defaults to <code>false</code> or <code>git+&lt;url&gt; a\\_b</code>.", "Defaults to <c>false</c> or <c>git+&lt;url&gt; a_b</c>.")]
    [InlineData("<B>Bold</B> <strong>too</strong>, <i>slanted</i> <em>too</em>", "<b>Bold</b> <b>too</b>, <i>slanted</i> <i>too</i>")]
    [InlineData("See <a class=\"x\" href=\"https://x.example/?a&b\">that</a>.", "See <see href=\"https://x.example/?a&amp;b\">that</see>.")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a> <a>b</a>", "a b")]
    [InlineData("<b>open <i>crossed</b></i> <code>open", "<b>open &lt;i&gt;crossed</b>&lt;/i&gt; &lt;code&gt;open")]
    [InlineData("One of <ul><br/><li><code>hen</code> - a bird</li><br/><li>cow</li><br/></ul>", "<para>One of</para>|<list type=\"bullet\">|<item><description><c>hen</c> - a bird</description></item>|<item><description>cow</description></item>|</list>")]
    [InlineData("The size.<li>Without it, large.</li>", "<para>The size.</para>|<list type=\"bullet\">|<item><description>Without it, large.</description></item>|</list>")]
    [InlineData("<ol><li>a</li><li>b</li></ol>after", "<list type=\"number\">|<item><description>a</description></item>|<item><description>b</description></item>|</list>|<para>after</para>")]
    [InlineData("1. a\n2) b\n   more", "<list type=\"number\">|<item><description>a</description></item>|<item><description>b more</description></item>|</list>")]
    [InlineData("## Size ##\nIt is `large`.", "<para><b>Size</b></para>|<para>It is <c>large</c>.</para>")]
    [InlineData("<h2>Size</h2><p>Large.</p>", "<para><b>Size</b></para>|<para>Large.</para>")]
    [InlineData("| A | B |\n|---|:-:|\n| `x` | **y** \\| z |", "<list type=\"table\">|<listheader><term>A</term><description>B</description></listheader>|<item><term><c>x</c></term><description><b>y</b> | z</description></item>|</list>")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "<list type=\"table\">|<item><term>a</term><description>b</description></item>|</list>")]
    [InlineData("`<li>` and `<br>` stay", "<c>&lt;li&gt;</c> and <c>&lt;br&gt;</c> stay")]
    [InlineData("> quoted", "quoted")]
    [InlineData("#1 of 3", "#1 of 3")]
    [InlineData("one<br/>two<br>three", "one two three")]
    [InlineData("one\\\ntwo", "one two")]
    [InlineData("As:<br/>```json<br/>{}<br/>```", "As: <c>json&lt;br/&gt;{}&lt;br/&gt;</c>")]
    [InlineData("Codes:\n```text\n- 200\n- 404\n```\nMore.", "<para>Codes:</para>|<list type=\"bullet\">|<item><description>200</description></item>|<item><description>404</description></item>|</list>|<para>More.</para>")]
    [InlineData("_A_n and _B_n, or _0-9_ and *a *b* c*, `*`*", "_A_n and _B_n, or <i>0-9</i> and <i>a <i>b</i> c</i>, <c>*</c>*")]
    [InlineData("one<br/><br/>two", "<para>one</para>|<para>two</para>")]
    [InlineData("Kinds:<br/>\\* a<br/>\\* b", "<para>Kinds:</para>|<list type=\"bullet\">|<item><description>a</description></item>|<item><description>b</description></item>|</list>")]
    [InlineData("Kinds:<br/>- a<br/>- b", "<para>Kinds:</para>|<list type=\"bullet\">|<item><description>a</description></item>|<item><description>b</description></item>|</list>")]
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
    [InlineData("<b><i><code></b></i></code><a href=\"https://x\"><a href='y'></a></a><li><ul><table><td></tr>|||")]
    [InlineData("**a*b**c* _d__e_f__ ***g*** <b **h</b>** `<code>`</code>")]
    public void Whatever_it_says_is_well_formed_xml_without_line_breaks(string markdown)
    {
        var lines = MarkdownProse.ToXml(markdown);

        XElement.Parse("<summary>" + string.Join('\n', lines) + "</summary>");
        Assert.DoesNotContain(lines, line => line.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'));
    }
}
