using System;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Pages;

/// <summary>The table of a section, and what to say when it is not there or not whole.</summary>
internal static class SectionTable
{
    /// <summary>The first table directly under the section's heading with a fitting header, else the first table.</summary>
    public static Table? Find(PageDraft draft, PageSections sections, Func<TableRow, bool> fits)
    {
        Table? first = null;
        foreach (var block in sections.Content)
        {
            if (block is Heading)
            {
                break;
            }

            if (block is Paragraph && TableReader.Find(draft.Text, block.Slice) is { } table)
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
    public static bool ReportMissing(PageDraft draft, PageSections sections, FindingId id)
    {
        var heading = sections.Heading!.Slice;
        if (sections is { IsLast: true, Content.Count: 0 })
        {
            draft.Report(heading, FindingId.PageCutOff, draft.Quote(heading));
            return true;
        }

        if (!sections.IsLikelyModel)
        {
            return false;
        }

        var content = sections.Content[0].Slice;
        var isLoneHeader = sections.Content.Count == 1 && draft.Text.Text[content.Start] == '|' && draft.Text.LineEnd(content.Start) >= content.End;
        if (isLoneHeader)
        {
            draft.Report(content, FindingId.PageCutOff, draft.Quote(content));
        }
        else
        {
            draft.Report(heading, id, sections.Title.Name);
        }

        return true;
    }

    /// <summary>True for a last row that lacks the pipe at its end, where the text ends: copy and paste lost the rest.</summary>
    public static bool IsCutOff(PageDraft draft, Table table, int row) =>
        row == table.Rows.Count - 1
        && table.Header.IsClosed
        && !table.Rows[row].IsClosed
        && draft.Text.Trim(table.Rows[row].Slice.End, draft.Text.Text.Length).IsEmpty;
}
