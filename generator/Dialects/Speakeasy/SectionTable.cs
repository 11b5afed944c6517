using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The table of a section, and what to say when it is not there or not whole.</summary>
internal static class SectionTable
{
    /// <summary>
    /// The tables of the section with a fitting header, else its first one. Tables below headings of their own count where none stands
    /// directly below the section's; rows behind a blank line belong to the table before them. What is left is reported.
    /// </summary>
    public static List<Table> FindAll(ParseContext context, PageSections sections, Func<TableRow, bool> fits)
    {
        var found = new List<Table>();
        var left = new List<(PageSpan Span, string Reason)>();
        Table? other = null;
        var (isBelow, hasDirect) = (false, false);
        foreach (var block in sections.Content)
        {
            var isElsewhere = isBelow && hasDirect;
            switch (block)
            {
                case Heading heading:
                    isBelow = heading.Level > sections.Heading!.Level;
                    break;
                case Paragraph when TableReader.Find(context.Text, block.Span) is { } table:
                    if (fits(table.Header) && !isElsewhere)
                    {
                        found.Add(table);
                        hasDirect |= !isBelow;
                        break;
                    }

                    left.Add((table.Header.Span, isElsewhere ? "it stands below a heading of its own" : "its columns are not those of this section"));
                    other ??= table;
                    break;
                case Paragraph when found.Count > 0 && TableReader.ReadRows(context.Text, block.Span, found[found.Count - 1].Header) is { } rows:
                    if (!isElsewhere)
                    {
                        found[found.Count - 1].Rows.AddRange(rows);
                        break;
                    }

                    left.Add((rows[0].Span, "it stands below a heading of its own"));
                    break;
                case OtherBlock when FindRow(context.Text, block.Span) is { } row:
                    left.Add((row, "it is part of a list, a quote, indented code or HTML"));
                    break;
            }
        }

        if (found.Count > 0 || sections.IsLikelyModel)
        {
            foreach (var (span, reason) in other is not null && found.Count == 0 ? [] : left)
            {
                context.Report(span, FindingId.ContentNotRead, context.Quote(span), reason);
            }
        }

        return found.Count > 0 ? found : other is null ? [] : [other];
    }

    private static PageSpan? FindRow(PageText page, PageSpan block)
    {
        for (var start = block.Start; start < block.End; start = page.NextLine(start))
        {
            var line = page.Trim(start, page.LineEnd(start));
            var text = page.Chars(line).TrimStart("> -*".AsSpan());
            if (text.Length > 1 && (text[0] == '|' || text.StartsWith("<tr".AsSpan(), StringComparison.OrdinalIgnoreCase)))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>
    /// Reports a section without its contents, when the page is a model page at all: nothing below the heading,
    /// or a table's first line only, means that the page was cut off; other text is <paramref name="id"/>.
    /// </summary>
    public static bool ReportMissing(ParseContext context, PageSections sections, FindingId id)
    {
        var heading = sections.Heading!.Span;
        if (sections.IsLast && sections.Content.TrueForAll(static block => block is HiddenBlock))
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
