using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>
/// Finds the sections by what their headings show and by position: descriptions may hold tables, fences and headings of their own, so the
/// last Fields, Values or Supported Types heading counts, and those before it that certainly are of the same.
/// </summary>
internal sealed class SectionReader(ParseContext context, ISdkLanguage language)
{
    private const string UsageHeading = "Example Usage";

    private readonly SectionContents _contents = new(context, language);

    /// <summary>The sections, or null when the text is not a model page.</summary>
    public PageSections? Read()
    {
        if (TitleReader.Read(context) is not { } title)
        {
            return null;
        }

        var blocks = context.Outline.Blocks.SkipWhile(block => block.Span.Start < title.End).ToList();
        ReportOpenComment(blocks);
        var section = FindSection(blocks);
        var hasRunaway = ReopenRunawayFences(blocks, section + 1);
        section = hasRunaway ? FindSection(blocks) : section;
        return section >= 0 ? Divide(title, blocks, section) : ReadWithoutSection(title, blocks);
    }

    // Whatever follows is hidden, which nobody means.
    private void ReportOpenComment(List<Block> blocks)
    {
        if (PageFile.IsInModelsFolder(context.Path) && blocks.Find(static block => block is HiddenBlock { IsClosed: false }) is { } comment)
        {
            var line = context.Text.Trim(comment.Span.Start, context.Text.LineEnd(comment.Span.Start));
            context.Report(line, FindingId.ContentNotRead, context.Quote(line), "this comment is never closed and hides the rest of the page");
        }
    }

    // Deeper headings count only where nothing is below a heading of the usual level.
    private int FindSection(List<Block> blocks)
    {
        var deeper = -1;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i] is not Heading { Level: >= 2 } heading || _contents.KindOf(heading) is not (not SectionKind.None and var kind))
            {
                continue;
            }

            if (heading.Level == 2)
            {
                return i;
            }

            deeper = deeper < 0 && PageFile.IsInModelsFolder(context.Path) && _contents.Holds(kind, blocks, i) ? i : deeper;
        }

        return deeper;
    }

    private PageSections Divide(PageTitle title, List<Block> blocks, int section)
    {
        var heading = (Heading)blocks[section];
        var kind = _contents.KindOf(heading);
        var starts = Enumerable.Range(0, section)
            .Where(i => blocks[i] is Heading earlier && earlier.Level == heading.Level && _contents.KindOf(earlier) == kind && _contents.Holds(kind, blocks, i))
            .ToList();
        var content = starts.SelectMany(i => blocks.GetRange(i, SectionContents.EndOf(blocks, i) - i)).ToList();
        var (usage, usageStart) = FindUsage(blocks, starts.Count > 0 ? starts[0] : section);
        var end = SectionContents.EndOf(blocks, section);
        content.AddRange(blocks.GetRange(section + 1, end - section - 1));
        return new(
            title,
            context.Text.Trim(title.End, usageStart),
            usage,
            kind,
            heading,
            content,
            IsLast: end == blocks.Count,
            IsLikelyModel: end == blocks.Count && (usage is not null || PageFile.IsInModelsFolder(context.Path)));
    }

    // The example stands right before the section; a heading of that name further up belongs to the description.
    private (CodeFence? Usage, int Start) FindUsage(List<Block> blocks, int section)
    {
        var heading = section == 0 ? -1 : blocks.FindLastIndex(section - 1, block => block is Heading);
        return heading >= 0 && IsUsage(blocks[heading])
            ? (blocks.Find(block => block is CodeFence && block.Span.Start > blocks[heading].Span.Start) as CodeFence, blocks[heading].Span.Start)
            : (null, blocks[section].Span.Start);
    }

    private bool IsUsage(Block block) => block is Heading { Level: 2 } heading && context.Says(heading.Text, UsageHeading);

    private PageSections? ReadWithoutSection(PageTitle title, List<Block> blocks)
    {
        var heading = blocks.FindLastIndex(block => block is Heading);
        if (heading < 0)
        {
            var description = context.Text.Trim(title.End, context.Text.Text.Length);
            return PageFile.IsInModelsFolder(context.Path) && PageFile.IsNamedLike(context.Path, title.Name)
                ? new(title, description, null, SectionKind.None, null, [], IsLast: true, IsLikelyModel: true)
                : null;
        }

        // An example of the page's own type and then nothing: the table is what was cut off.
        if (IsUsage(blocks[heading])
            && blocks.FindLast(block => block is CodeFence) is CodeFence usage
            && language.IsExampleOf(context.Text[usage.Code], title.Name))
        {
            context.Report(blocks[heading].Span, FindingId.PageCutOff, context.Quote(blocks[heading].Span));
        }

        return null;
    }

    /// <summary>
    /// A fence whose end is missing takes the headings below it along, up to the end of the next fence.
    /// Such a fence is ended where the first of them stands, and what follows is read again.
    /// </summary>
    private bool ReopenRunawayFences(List<Block> blocks, int first)
    {
        if (!blocks.Exists(block => FindSwallowedHeadings(block).Count > 0))
        {
            return false;
        }

        var found = false;
        var reopened = blocks.GetRange(0, first);
        for (var i = first; i < blocks.Count; i++)
        {
            if (FindSwallowedHeadings(blocks[i]) is not { Count: > 0 } cuts || blocks[i] is not CodeFence fence)
            {
                reopened.Add(blocks[i]);
                continue;
            }

            found = true;
            Report(fence);
            reopened.Add(fence with { Span = new(fence.Span.Start, cuts[0]), Code = new(fence.Code.Start, cuts[0]) });
            for (var c = 0; c < cuts.Count; c++)
            {
                reopened.AddRange(OutlineReader.Read(context.Text, new(cuts[c], c + 1 < cuts.Count ? cuts[c + 1] : fence.Span.End)));
            }
        }

        blocks.Clear();
        blocks.AddRange(reopened);
        return found;
    }

    private void Report(CodeFence fence)
    {
        var line = context.Text.Trim(fence.Span.Start, context.Text.LineEnd(fence.Span.Start));
        context.Report(line, FindingId.PageCutOff, context.Quote(line));
    }

    private List<int> FindSwallowedHeadings(Block block)
    {
        var cuts = new List<int>();
        if (block is not CodeFence fence || !language.IsFence(fence.Info))
        {
            return cuts;
        }

        var page = context.Text;
        for (var start = fence.Code.Start; start < fence.Code.End; start = page.NextLine(start))
        {
            if (page.Text[start] != '#')
            {
                continue;
            }

            var line = page.Trim(start, page.LineEnd(start));
            if (page.Is(line, "## Fields") || page.Is(line, "## Values") || page.Is(line, "## Supported Types")
                || page.Chars(line).StartsWith("### `".AsSpan()))
            {
                cuts.Add(start);
            }
        }

        return cuts;
    }
}
