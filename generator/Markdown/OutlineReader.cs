using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Inkeep.Gen.Markdown;

/// <summary>
/// Text in, a flat list of Markdig's blocks out.
/// Rows and cells are cut by <see cref="TableReader"/>: Markdig's own pipe tables pad short rows and triple the time.
/// </summary>
internal static class OutlineReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Reads a stretch of the page as if it were a page of its own; offsets stay those of the page.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static List<Block> Read(PageText page, PageSpan slice)
    {
        var blocks = new List<Block>();
        foreach (var block in Markdig.Markdown.Parse(page[slice], Pipeline))
        {
            // Markdig gives no end to a block that is never closed; it reaches to the end.
            var end = block.Span.End < block.Span.Start ? slice.End : Math.Min(slice.End, slice.Start + block.Span.End + 1);
            blocks.Add(ToBlock(page, block, new(slice.Start + block.Span.Start, end), slice.End));
        }

        return blocks;
    }

    private static Block ToBlock(PageText page, Markdig.Syntax.Block block, PageSpan span, int end) => block switch
    {
        HeadingBlock { IsSetext: true } heading => ToUnderlined(page, span.Start, heading),
        HeadingBlock heading => ToHeading(page, span.Start, heading.Level),
        FencedCodeBlock fence => ToFence(page, fence, fence.ClosingFencedCharCount > 0 ? span : new(span.Start, end)),
        HtmlBlock { Type: HtmlBlockType.Comment } => ToHidden(page, span),
        ParagraphBlock => new Paragraph(span),
        _ => new OtherBlock(page.Trim(span.Start, span.End)),
    };

    // No inlines here: cells and headings are read where their meaning is asked for.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ThematicBreakParser());
        builder.BlockParsers.Add(new HeadingBlockParser());
        builder.BlockParsers.Add(new ShallowQuoteParser());
        builder.BlockParsers.Add(new ShallowListParser());
        builder.BlockParsers.Add(new MdxCommentParser());
        builder.BlockParsers.Add(new HtmlBlockParser());
        builder.BlockParsers.Add(new FencedCodeBlockParser());
        builder.BlockParsers.Add(new IndentedCodeBlockParser());
        builder.BlockParsers.Add(new PlainParagraphParser());
        return builder.Build();
    }

    private static Heading ToHeading(PageText page, int start, int level)
    {
        var line = page.Trim(start, page.LineEnd(start));
        var text = page.Trim(Math.Min(start + level, line.End), line.End);
        var end = text.End;
        while (end > text.Start && page.Text[end - 1] == '#')
        {
            end--;
        }

        // Closing hashes count only after a blank: "C#" keeps its own.
        var closed = end == text.Start || page.Text[end - 1] is ' ' or '\t' ? page.Trim(text.Start, end) : text;
        return new(line, level, WithoutAttributes(page, closed));
    }

    // Site generators keep a heading's anchor behind it: ## Fields {#fields}
    private static PageSpan WithoutAttributes(PageText page, PageSpan text)
    {
        if (text.IsEmpty || page.Text[text.End - 1] != '}')
        {
            return text;
        }

        var open = page.Text.LastIndexOf('{', text.End - 1, text.Length);
        var start = open > text.Start && page.Text[open - 1] == '\\' ? open - 1 : open;
        return start > text.Start && page.Text[open + 1] is '#' or ':' or '.' && page.Text[start - 1] is ' ' or '\t' ? page.Trim(text.Start, start) : text;
    }

    // A rule right below a table is a rule: only text is underlined.
    private static Block ToUnderlined(PageText page, int start, HeadingBlock heading)
    {
        var underline = start;
        for (var line = 0; line < heading.Lines.Count; line++)
        {
            underline = page.NextLine(underline);
        }

        var text = page.Trim(start, underline);
        return TableReader.Find(page, text) is null
            ? new Heading(page.Trim(start, page.LineEnd(underline)), heading.Level, WithoutAttributes(page, text))
            : new Paragraph(text);
    }

    private static HiddenBlock ToHidden(PageText page, PageSpan span)
    {
        var line = page.Text.LastIndexOf('\n', Math.Max(span.Start, span.End - 1), Math.Max(1, span.Length)) + 1;
        var last = page.Chars(new(Math.Max(line, span.Start), span.End));
        return new(span, last.IndexOf("-->".AsSpan()) >= 0 || last.IndexOf("*/}".AsSpan()) >= 0);
    }

    private static CodeFence ToFence(PageText page, FencedCodeBlock fence, PageSpan slice)
    {
        var codeStart = Math.Min(page.NextLine(slice.Start), slice.End);
        var isClosed = fence.ClosingFencedCharCount > 0;
        var codeEnd = isClosed ? Math.Max(codeStart, page.Text.LastIndexOf('\n', slice.End - 1) + 1) : slice.End;
        return new(slice, fence.Info ?? "", new(codeStart, codeEnd), isClosed);
    }

    // Nesting takes quadratic time and more, and what is in there is no matter of models.
    private static bool IsDeep(BlockProcessor processor)
    {
        const int Deepest = 8;
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null && depth <= Deepest; container = container.Parent)
        {
            depth++;
        }

        return depth > Deepest;
    }

    private sealed class ShallowQuoteParser : QuoteBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => IsDeep(processor) ? BlockState.None : base.TryOpen(processor);
    }

    private sealed class ShallowListParser : ListBlockParser
    {
        // A table's second line may be "- | -".
        public override BlockState TryOpen(BlockProcessor processor) =>
            IsDeep(processor) || TableReader.IsSeparator(processor.Line.Text.AsSpan(processor.Line.Start, processor.Line.Length))
                ? BlockState.None
                : base.TryOpen(processor);
    }

    /// <summary>Paragraphs without reference links, whose removal from the front of a paragraph takes quadratic time.</summary>
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        // Before it makes a heading of a paragraph, Markdig removes reference links from its front. Rows of a table are never underlined.
        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            if (processor.IsBlankLine || block is not ParagraphBlock { Lines.Count: > 0 } paragraph || paragraph.Lines.Lines[0].Slice.CurrentChar is not ('[' or '|'))
            {
                return base.TryContinue(processor, block);
            }

            if (IsRule(processor.Line))
            {
                return BlockState.BreakDiscard;
            }

            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }

        private static bool IsRule(Markdig.Helpers.StringSlice line)
        {
            var text = line.Text.AsSpan(line.Start, line.Length).TrimEnd();
            return text.Length > 0 && text.TrimStart('-').IsEmpty;
        }

        public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            if (block is LeafBlock leaf)
            {
                leaf.ProcessInlines = false;
            }

            return true;
        }
    }

    /// <summary>Comments of MDX, <c>{/* … */}</c>, which may span lines like those of HTML. One that never ends is text.</summary>
    private sealed class MdxCommentParser : BlockParser
    {
        public MdxCommentParser() => OpeningCharacters = ['{'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line;
            if (processor.IsCodeIndent || line.PeekChar(1) != '/' || line.PeekChar(2) != '*' || LastEnd(processor) < line.Start)
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(new HtmlBlock(this)
            {
                Column = processor.Column,
                Type = HtmlBlockType.Comment,
                Span = new SourceSpan(processor.Start, line.End),
            });
            return Ends(line) ? BlockState.Break : BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            block.UpdateSpanEnd(processor.Line.End);
            return Ends(processor.Line) ? BlockState.Break : BlockState.Continue;
        }

        // Looked for once: looking again for every comment would take quadratic time.
        private static int LastEnd(BlockProcessor processor)
        {
            if (processor.Document.GetData(typeof(MdxCommentParser)) is not int end)
            {
                end = processor.Line.Text.LastIndexOf("*/}", StringComparison.Ordinal);
                processor.Document.SetData(typeof(MdxCommentParser), end);
            }

            return end;
        }

        private static bool Ends(Markdig.Helpers.StringSlice line) =>
            line.Text.IndexOf("*/}", line.Start, line.End - line.Start + 1, StringComparison.Ordinal) >= 0;
    }
}
