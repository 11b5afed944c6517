using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Pages;

/// <summary>Reads one page by itself: the same text always gives an equal result, and no text makes it throw.</summary>
internal static class PageParser
{
    public static ParsedPage Parse(string path, string text, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            return Read(new(path, text), token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // One page that cannot be read must not take the others with it.
            var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
            var id = IsLoadFailure(cause) ? FindingId.MarkdigNotLoaded : FindingId.PageFailed;
            return new(path, null, PageRanges.None, EquatableArray.Create(Finding.At(default, id, cause.GetType().Name, PageDraft.Shorten(cause.Message))));
        }
    }

    private static bool IsLoadFailure(Exception exception) =>
        exception is FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException or BadImageFormatException;

    // Below here Markdig is needed; the call stands alone so that its absence is seen in the caller's catch.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ParsedPage Read(PageDraft draft, CancellationToken token)
    {
        var sections = SectionReader.Read(draft);
        token.ThrowIfCancellationRequested();
        var parsed = sections is null ? null : ReadSection(draft, sections);
        return parsed ?? new(draft.Path, null, PageRanges.None, sections is null ? draft.Findings.ToEquatableArray() : default);
    }

    private static ParsedPage? ReadSection(PageDraft draft, PageSections sections)
    {
        var title = sections.Title;
        var code = sections.Usage is null ? "" : draft.Text.Unix(sections.Usage.Code);
        var example = ExampleReader.Read(code);
        var ranges = new PageRanges(draft.Text.Range(title.Slice), default, default, default, sections.Usage is null ? default : draft.Text.Range(sections.Usage.Slice));
        Page page;
        switch (sections.Kind)
        {
            case SectionKind.Fields when FieldsPageParser.Parse(draft, sections) is { } fields:
                page = fields.Page;
                ranges = ranges with { Fields = fields.Ranges };
                break;
            case SectionKind.Values when ValuesPageParser.Parse(draft, sections, example) is { } values:
                page = values.Page;
                ranges = ranges with { Values = values.Ranges };
                break;
            case SectionKind.SupportedTypes when UnionPageParser.Parse(draft, sections) is { } union:
                page = union.Page with { StatedGroup = UnionPageParser.StatedGroup(union.Page) };
                ranges = ranges with { UnionMembers = union.Ranges };
                break;
            case SectionKind.None:
                page = new UnionPage { Title = title.Name, Members = default };
                break;
            default:
                return null;
        }

        var description = MarkdownEscapes.Undo(draft.Text.Unix(sections.Description), draft.IsMdx);
        var isMarked = Deprecation.TryStripLine(ref description);
        page = page with
        {
            IsDeprecated = title.IsDeprecated || isMarked,
            Description = description,
            StatedGroup = ExampleReader.ImportedGroup(code, title.Name) ?? page.StatedGroup,
            Example = example,
        };
        return new(draft.Path, page, ranges, draft.Findings.ToEquatableArray());
    }
}
