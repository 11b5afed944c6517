using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The pages that Speakeasy writes for an SDK: the layout, which is the same for all of them, with the types and examples of one language.</summary>
internal sealed class SpeakeasyDialect(ISdkLanguage language) : IDialect
{
    public ParsedPage? TryRead(ParseContext context, CancellationToken token)
    {
        var sections = new SectionReader(context, language).Read();
        token.ThrowIfCancellationRequested();
        if (sections is not null && PlainForm.Is(context, sections))
        {
            return null;
        }

        if (sections is not null && ReadSection(context, sections) is { } parsed)
        {
            return parsed;
        }

        ReportLookalike(context, sections);
        return context.Findings.Count > 0 ? ParsedPage.WithoutModel(context.Path, context.Findings.ToEquatableArray()) : null;
    }

    // A page that isn't read in spite of its table is most likely meant to be.
    private void ReportLookalike(ParseContext context, PageSections? sections)
    {
        if (sections is not null)
        {
            context.Findings.Clear();
        }

        if (context.Findings.Count == 0
            && PageFile.IsInModelsFolder(context.Path)
            && new SectionContents(context, language).FindTable(context.Outline.Blocks) is { } table)
        {
            var hasTitle = TitleReader.Read(context) is not null;
            context.Report(
                table.Header.Span, FindingId.PageNotRead, context.Quote(table.Header.Span),
                hasTitle ? "it is not below a heading '## Fields'" : "the page does not begin with a heading that is the name of a type, as in '# Conversation'");
        }
    }

    private ParsedPage? ReadSection(ParseContext context, PageSections sections)
    {
        var title = sections.Title;
        var code = sections.Usage is null ? "" : context.Text.Unix(sections.Usage.Code);
        var example = language.ReadExample(code);
        var ranges = new PageRanges(context.Text.Range(title.Span), default, default, default, sections.Usage is null ? default : context.Text.Range(sections.Usage.Span));
        Page page;
        switch (sections.Kind)
        {
            case SectionKind.Fields when new ObjectPageParser(context, language).Parse(sections) is { } fields:
                page = fields.Page;
                ranges = ranges with { Fields = fields.Ranges };
                break;
            case SectionKind.Values when new EnumPageParser(context, language).Parse(sections, example) is { } values:
                page = values.Page;
                ranges = ranges with { Values = values.Ranges };
                break;
            case SectionKind.SupportedTypes when new UnionPageParser(context, language).Parse(sections) is { } union:
                page = union.Page;
                ranges = ranges with { UnionMembers = union.Ranges };
                break;
            case SectionKind.None:
                page = new UnionPage { Title = title.Name, Members = default };
                break;
            default:
                return null;
        }

        var description = context.Paragraphs(sections.Description);
        var isMarked = DeprecationMark.TryStripLine(ref description);
        page = page with
        {
            IsDeprecated = title.IsDeprecated || isMarked,
            Description = description,
            StatedGroup = language.ImportedGroup(code, title.Name) ?? page.StatedGroup,
            Example = example,
        };
        return new(context.Path, page, ranges, context.Findings.ToEquatableArray());
    }
}
