using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The table of a section, and what to say when it is not there or not whole.</summary>
internal static class SectionTable
{
    /// <summary>The first table directly under the section's heading with a fitting header, else the first table.</summary>
    public static Table? Find(ParseContext context, PageSections sections, Func<TableRow, bool> fits)
    {
        Table? first = null;
        foreach (var block in sections.Content)
        {
            if (block is Heading)
            {
                break;
            }

            if (block is Paragraph && TableReader.Find(context.Text, block.Span) is { } table)
            {
                if (fits(table.Header))
                {
                    return table;
                }

                first ??= table;
            }
        }

        return first;
    }

    /// <summary>
    /// Reports a section without its contents, when the page is a model page at all: nothing below the heading,
    /// or a table's first line only, means that the page was cut off; other text is <paramref name="id"/>.
    /// </summary>
    public static bool ReportMissing(ParseContext context, PageSections sections, FindingId id)
    {
        var heading = sections.Heading!.Span;
        if (sections is { IsLast: true, Content.Count: 0 })
        {
            context.Report(heading, FindingId.PageCutOff, context.Quote(heading));
            return true;
        }

        if (!sections.IsLikelyModel)
        {
            return false;
        }

        var content = sections.Content[0].Span;
        var isLoneHeader = sections.Content.Count == 1 && context.Text.Text[content.Start] == '|' && context.Text.LineEnd(content.Start) >= content.End;
        if (isLoneHeader)
        {
            context.Report(content, FindingId.PageCutOff, context.Quote(content));
        }
        else
        {
            context.Report(heading, id, sections.Title.Name);
        }

        return true;
    }

    /// <summary>True for a last row that lacks the pipe at its end, where the text ends: copy and paste lost the rest.</summary>
    public static bool IsCutOff(ParseContext context, Table table, int row) =>
        row == table.Rows.Count - 1
        && table.Header.IsClosed
        && !table.Rows[row].IsClosed
        && context.Text.Trim(table.Rows[row].Span.End, context.Text.Text.Length).IsEmpty;
}
