using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

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
            return new(path, null, PageRanges.None, EquatableArray.Create(Finding.At(default, id, cause.GetType().Name, ParseContext.Shorten(cause.Message))));
        }
    }

    private static bool IsLoadFailure(Exception exception) =>
        exception is FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException or BadImageFormatException;

    // Below here Markdig is needed; the call stands alone so that its absence is seen in the caller's catch.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ParsedPage Read(ParseContext context, CancellationToken token)
    {
        var sections = SectionReader.Read(context);
        token.ThrowIfCancellationRequested();
        var parsed = sections is null ? null : ReadSection(context, sections);
        return parsed ?? new(context.Path, null, PageRanges.None, sections is null ? context.Findings.ToEquatableArray() : default);
    }

    private static ParsedPage? ReadSection(ParseContext context, PageSections sections)
    {
        var title = sections.Title;
        var code = sections.Usage is null ? "" : context.Text.Unix(sections.Usage.Code);
        var example = ExampleReader.Read(code);
        var ranges = new PageRanges(context.Text.Range(title.Span), default, default, default, sections.Usage is null ? default : context.Text.Range(sections.Usage.Span));
        Page page;
        switch (sections.Kind)
        {
            case SectionKind.Fields when ObjectPageParser.Parse(context, sections) is { } fields:
                page = fields.Page;
                ranges = ranges with { Fields = fields.Ranges };
                break;
            case SectionKind.Values when EnumPageParser.Parse(context, sections, example) is { } values:
                page = values.Page;
                ranges = ranges with { Values = values.Ranges };
                break;
            case SectionKind.SupportedTypes when UnionPageParser.Parse(context, sections) is { } union:
                page = union.Page with { StatedGroup = UnionPageParser.StatedGroup(union.Page) };
                ranges = ranges with { UnionMembers = union.Ranges };
                break;
            case SectionKind.None:
                page = new UnionPage { Title = title.Name, Members = default };
                break;
            default:
                return null;
        }

        var description = MarkdownEscapes.Undo(context.Text.Unix(sections.Description), context.IsMdx);
        var isMarked = Deprecation.TryStripLine(ref description);
        page = page with
        {
            IsDeprecated = title.IsDeprecated || isMarked,
            Description = description,
            StatedGroup = ExampleReader.ImportedGroup(code, title.Name) ?? page.StatedGroup,
            Example = example,
        };
        return new(context.Path, page, ranges, context.Findings.ToEquatableArray());
    }
}
