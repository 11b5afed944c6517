using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Writes the text of cells, headings and paragraphs in other ways, and gathers the link definitions that the page needs then.</summary>
internal sealed class InlineRespeller(RespellingChoice choice)
{
    // The characters, each with its entity.
    private static readonly Dictionary<char, string> Names = """
        "quot &amp <lt >gt _lowbar *ast [lbrack ]rsqb .period ,comma {lcub }rcub `grave |vert :colon (lpar
        )rpar !excl #num +plus =equals /sol \bsol 'apos
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToDictionary(static entity => entity[0], static entity => entity[1..]);

    private readonly Dictionary<string, string> _definitions = new(StringComparer.OrdinalIgnoreCase);

    public string Definitions => string.Concat(_definitions.Select(definition => $"[{definition.Key}]: {definition.Value}\n"));

    public string Respell(string source, bool isType = false)
    {
        var respelled = new StringBuilder();
        Write(InlineMeaning.Parse(source), source, isType, respelled);

        // Marks of emphasis count as such only beside certain characters; where Markdown says that they don't, the page keeps what it has.
        var text = respelled.ToString();
        return InlineMeaning.Of(text, Definitions) == InlineMeaning.Of(source) ? text : source;
    }

    public string RespellCell(string source, bool isType) =>
        Respell(source.Replace("\\|", "|", StringComparison.Ordinal), isType).Replace("|", "\\|", StringComparison.Ordinal);

    private void Write(ContainerInline container, string source, bool isType, StringBuilder text)
    {
        foreach (var inline in container)
        {
            var slice = inline.Span.End < source.Length && inline.Span.Length > 0 ? source.Substring(inline.Span.Start, inline.Span.Length) : "";
            switch (inline)
            {
                case LiteralInline literal:
                    WriteText(literal.Content.ToString(), slice, text);
                    break;
                case CodeInline code:
                    WriteCode(code.Content, slice, text);
                    break;
                case EmphasisInline { DelimiterChar: '*' } emphasis:
                    var takes = choice.Takes(emphasis.DelimiterCount == 1 ? Respelling.Underscores : Respelling.StrongUnderscores);
                    var marks = new string(takes ? '_' : '*', emphasis.DelimiterCount);
                    text.Append(marks);
                    Write(emphasis, source, isType, text);
                    text.Append(marks);
                    break;
                case EmphasisInline emphasis:
                    text.Append(emphasis.DelimiterChar, emphasis.DelimiterCount);
                    Write(emphasis, source, isType, text);
                    text.Append(emphasis.DelimiterChar, emphasis.DelimiterCount);
                    break;
                case LinkInline { IsImage: false, Url: { } url } link:
                    WriteLink(link, url, source, isType, text);
                    break;
                case HtmlInline { Tag: "<br/>" or "<br>" or "<br />" } when choice.Takes(Respelling.LineBreaks):
                    text.Append(choice.Pick("<br/>", "<br>", "<br />"));
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                default:
                    text.Append(slice);
                    break;
            }
        }
    }

    private void WriteText(string content, string slice, StringBuilder text)
    {
        // A bare address is a link to those who read GitHub's Markdown, and only as long as it is whole.
        var isFree = !content.Contains("://", StringComparison.Ordinal);
        var escapes = isFree && choice.Takes(Respelling.Escapes);
        var entities = isFree && choice.Takes(Respelling.Entities);
        if (!escapes && !entities)
        {
            text.Append(slice);
            return;
        }

        foreach (var c in content)
        {
            var isMark = char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
            if (entities && (isMark ? !escapes || choice.Pick(true, false) : char.IsLetterOrDigit(c) && choice.Pick(true, false, false)))
            {
                text.Append(Entity(c));
            }
            else if (isMark && c != '|')
            {
                text.Append('\\').Append(c);
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private string Entity(char c)
    {
        var dec = string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};");
        var hex = string.Create(CultureInfo.InvariantCulture, $"&#x{(int)c:x};");
        return Names.TryGetValue(c, out var name) ? choice.Pick($"&{name};", dec, hex) : choice.Pick(dec, hex);
    }

    private void WriteCode(string content, string slice, StringBuilder text)
    {
        if (!choice.Takes(Respelling.BackTicks) || string.IsNullOrWhiteSpace(content))
        {
            text.Append(slice);
            return;
        }

        var ticks = new string('`', content.Split('`').Length + choice.Pick(1, 2));
        var blank = content[0] is '`' or ' ' || content[^1] is '`' or ' ' || choice.Pick(true, false) ? " " : "";
        text.Append(ticks).Append(blank).Append(content).Append(blank).Append(ticks);
    }

    private void WriteLink(LinkInline link, string url, string source, bool isType, StringBuilder text)
    {
        var words = new StringBuilder();
        Write(link, source, isType, words);
        text.Append('[').Append(words).Append(']');

        var isRelative = !url.Contains("://", StringComparison.Ordinal);
        var path = isRelative && choice.Takes(Respelling.DotTargets) ? "./" + url : url;
        if (isRelative && choice.Takes(Respelling.PercentTargets))
        {
            var letter = path.LastIndexOf('.') - 1;
            path = string.Create(CultureInfo.InvariantCulture, $"{path[..letter]}%{(int)path[letter]:x2}{path[(letter + 1)..]}");
        }

        // What a type's link says besides its page is nothing to the type; in prose it may be.
        path += isType && !url.Contains('#', StringComparison.Ordinal) && choice.Takes(Respelling.LinkAnchors) ? choice.Pick("#fields", "#", "#a-b_c") : "";
        var target = choice.Takes(Respelling.AngleTargets) ? $"<{path}>" : path;
        target += isType && choice.Takes(Respelling.LinkTitles) ? choice.Pick(" \"the page\"", " 'the page'", " (the page)") : "";
        if (choice.Takes(Respelling.CollapsedReferences) && Define(words.ToString(), target) is not null)
        {
            text.Append("[]");
        }
        else if (choice.Takes(Respelling.References))
        {
            text.Append('[').Append(Define(string.Create(CultureInfo.InvariantCulture, $"r{_definitions.Count}"), target)).Append(']');
        }
        else
        {
            text.Append('(').Append(target).Append(')');
        }
    }

    private string? Define(string label, string target) => _definitions.TryAdd(label, target) || _definitions[label] == target ? label : null;
}
