using System.Runtime.CompilerServices;
using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inkeep.Gen.Markdown;

/// <summary>What a short piece of Markdown (a cell, a heading) comes to when it is shown. Read by Markdig's inline parsers.</summary>
internal static class InlineReader
{
    // Nobody writes longer names, marks or types, and Markdig takes more than linear time for some texts.
    public const int Longest = 1_000;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private static readonly HashSet<string> KnownTags = new(
        ["a", "abbr", "b", "br", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is anything in the text that Markdown doesn't show as it is written.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' or '`' or '*' or '[' or '<' or '&' or '~' or '\n' or '\u00A0':
                case '_' when i == 0 || i + 1 == text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Reads the text, whose reference links are those of the page.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static InlineText Read(string markdown, LinkDefinitions links)
    {
        if (markdown.Length > Longest || markdown.Trim() is not { Length: > 0 } text)
        {
            var whole = markdown.Trim();
            return new(whole, whole, false);
        }

        if (ReadLink(text) is { } link)
        {
            return link;
        }

        var context = new MarkdownParserContext();
        context.Properties[typeof(LinkDefinitions)] = links;
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline, context);
            return document.Count > 0 && document[0] is ParagraphBlock { Inline: { } inline } ? new Writer().Write(inline) : new(text, text, false);
        }
        catch (ArgumentException)
        {
            // Markdig refuses text that nests too deeply: nobody means it.
            return new(text, text, false);
        }
    }

    // A cell that is a link and nothing else, of characters that mean nothing to Markdown, is what it is: Markdig isn't asked.
    private static InlineText? ReadLink(string text)
    {
        var middle = text[0] == '[' && text[text.Length - 1] == ')' ? text.IndexOf("](", StringComparison.Ordinal) : -1;
        return middle > 1 && IsPlain(text, 1, middle) && middle + 3 < text.Length && IsPlain(text, middle + 2, text.Length - 1, '/', '#')
            ? new(text.Substring(1, middle - 1), text, false)
            : null;
    }

    private static bool IsPlain(string text, int start, int end, params ReadOnlySpan<char> others)
    {
        for (var i = start; i < end; i++)
        {
            if (!(text[i] < '\u0080' && char.IsLetterOrDigit(text[i])) && text[i] is not ('.' or '-') && others.IndexOf(text[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new WholeTextParser());
        builder.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, true));
        return builder.Build();
    }

    /// <summary>All of the text is one paragraph, whatever it begins with.</summary>
    private sealed class WholeTextParser : ParagraphBlockParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        // The definitions that the text could use: all of them for each cell would be too many.
        public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            var text = processor.Line.Text;
            if (processor.Context?.Properties[typeof(LinkDefinitions)] is LinkDefinitions { IsEmpty: false } links && block is ParagraphBlock paragraph)
            {
                foreach (var (label, target) in links.UsedIn(paragraph.Lines.ToString()))
                {
                    processor.Document.SetLinkReferenceDefinition(label, new LinkReferenceDefinition(label, target, ""), false);
                }
            }

            return true;
        }
    }

    private sealed class Writer
    {
        private readonly StringBuilder _plain = new();
        private readonly StringBuilder _typed = new();

        public InlineText Write(ContainerInline root)
        {
            WriteChildren(root);
            var isStruck = root.FirstChild is EmphasisInline { DelimiterChar: '~' } first && first == root.LastChild;
            return new(_plain.ToString().Trim(), _typed.ToString().Trim(), isStruck);
        }

        private void WriteChildren(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                Write(inline);
            }
        }

        private void Write(Inline inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    Append(OnOneLine(entity.Transcoded.ToString()));
                    break;
                case AutolinkInline link:
                    Append(link.Url);
                    break;
                case LineBreakInline:
                    Append(" ");
                    break;
                case CodeInline code:
                    _plain.Append(code.Content);
                    _typed.Append('`').Append(code.Content).Append('`');
                    break;
                case HtmlInline html:
                    Append(IsTag(html.Tag, out var isBreak) ? isBreak ? " " : "" : html.Tag);
                    break;
                case EmphasisInline { DelimiterChar: not '~' } emphasis:
                    _typed.Append('*', emphasis.DelimiterCount);
                    WriteChildren(emphasis);
                    _typed.Append('*', emphasis.DelimiterCount);
                    break;
                case LinkInline { IsImage: false } link:
                    Write(link);
                    break;
                case DelimiterInline delimiter:
                    Append(delimiter.ToLiteral());
                    WriteChildren(delimiter);
                    break;
                case ContainerInline container:
                    WriteChildren(container);
                    break;
            }
        }

        // Marks in the text of a link are no marks of the type.
        private void Write(LinkInline link)
        {
            var start = _plain.Length;
            var typed = _typed.Length;
            WriteChildren(link);
            _typed.Length = typed;
            _typed.Append('[').Append(_plain.ToString(start, _plain.Length - start)).Append("](").Append(OnOneLine(link.Url ?? "").Replace(" ", "%20").Replace(")", "%29")).Append(')');
        }

        private void Append(string text)
        {
            _plain.Append(text);
            _typed.Append(text);
        }

        // An entity can be a line end, which no line of a page can hold otherwise.
        private static string OnOneLine(string text)
        {
            StringBuilder? line = null;
            for (var i = 0; i < text.Length; i++)
            {
                if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
                {
                    (line ??= new(text))[i] = ' ';
                }
            }

            return line?.ToString() ?? text;
        }

        // Tags that HTML doesn't know are what somebody forgot to escape: <nil>, <id>.
        private static bool IsTag(string html, out bool isBreak)
        {
            isBreak = false;
            if (html.StartsWith("<!--", StringComparison.Ordinal))
            {
                return true;
            }

            var start = html.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
            var end = start;
            while (end < html.Length && char.IsLetterOrDigit(html[end]))
            {
                end++;
            }

            var name = html.Substring(start, end - start);
            isBreak = string.Equals(name, "br", StringComparison.OrdinalIgnoreCase);
            return KnownTags.Contains(name);
        }
    }
}
