using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Inkeep.Gen.Markdown;

/// <summary>
/// The only code that talks to Markdig: text in, a flat list of headings, code fences and paragraphs out.
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
            var start = slice.Start + block.Span.Start;
            switch (block)
            {
                case HeadingBlock heading:
                    blocks.Add(ToHeading(page, start, heading.Level));
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: > 0 } fence:
                    blocks.Add(ToFence(page, fence, new(start, slice.Start + block.Span.End + 1)));
                    break;
                case FencedCodeBlock fence:
                    // Markdig gives no end to a fence that is never closed; it reaches to the end.
                    blocks.Add(ToFence(page, fence, new(start, slice.End)));
                    break;
                default:
                    blocks.Add(new Paragraph(new(start, Math.Min(slice.End, slice.Start + block.Span.End + 1))));
                    break;
            }
        }

        return blocks;
    }

    // Only what these pages need: no lists, quotes, HTML or inlines, so nothing nests and nothing is slower than linear.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Clear();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new HeadingBlockParser());
        builder.BlockParsers.Add(new FencedCodeBlockParser());
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
        return new(line, level, closed);
    }

    private static CodeFence ToFence(PageText page, FencedCodeBlock fence, PageSpan slice)
    {
        var codeStart = Math.Min(page.NextLine(slice.Start), slice.End);
        var isClosed = fence.ClosingFencedCharCount > 0;
        var codeEnd = isClosed ? Math.Max(codeStart, page.Text.LastIndexOf('\n', slice.End - 1) + 1) : slice.End;
        return new(slice, fence.Info ?? "", new(codeStart, codeEnd), isClosed);
    }

    /// <summary>Paragraphs without reference links, whose removal from the front of a paragraph takes quadratic time.</summary>
    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        public PlainParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
        {
            if (block is LeafBlock leaf)
            {
                leaf.ProcessInlines = false;
            }

            return true;
        }
    }
}
