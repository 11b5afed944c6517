namespace Inkeep.Gen.Markdown;

/// <summary>Finds the table in a paragraph and cuts its lines into cells at every pipe that is not written <c>\|</c>.</summary>
internal static class TableReader
{
    private const string Dashes = "--------------------------------";

    /// <summary>The table that starts with the first line followed by a separator line; null when there is none.</summary>
    public static Table? Find(PageText page, PageSpan paragraph)
    {
        var header = FindHeader(page, paragraph);
        if (header < 0)
        {
            return null;
        }

        var rows = new List<TableRow>();
        var cells = new List<PageSpan>();
        for (var start = page.NextLine(page.NextLine(header)); start < paragraph.End; start = page.NextLine(start))
        {
            rows.Add(ReadRow(page, start, cells));
        }

        return new(ReadRow(page, header, cells), rows);
    }

    /// <summary>The line of that table's first row; empty when there is none.</summary>
    public static PageSpan FirstRow(PageText page, PageSpan paragraph)
    {
        var header = FindHeader(page, paragraph);
        var start = header < 0 ? paragraph.End : page.NextLine(page.NextLine(header));
        return start < paragraph.End ? new(start, page.LineEnd(start)) : default;
    }

    /// <summary>The lines of a paragraph as rows of a table that ended before it; null when they are none.</summary>
    public static List<TableRow>? ReadRows(PageText page, PageSpan paragraph, TableRow header)
    {
        var rows = new List<TableRow>();
        var cells = new List<PageSpan>();
        for (var start = paragraph.Start; start < paragraph.End; start = page.NextLine(start))
        {
            var row = ReadRow(page, start, cells);
            if (page.Text[row.Span.Start] != '|' && row.Cells.Length != header.Cells.Length)
            {
                return null;
            }

            if (!IsSeparator(page.Chars(row.Span)))
            {
                rows.Add(row);
            }
        }

        return rows.Count > 0 && header.Cells.Length > 1 ? rows : null;
    }

    private static int FindHeader(PageText page, PageSpan paragraph)
    {
        for (var start = paragraph.Start; start < paragraph.End;)
        {
            var next = page.NextLine(start);
            if (next < paragraph.End && IsSeparator(page, next) && page.Text.IndexOf('|', start, page.LineEnd(start) - start) >= 0)
            {
                return start;
            }

            start = next;
        }

        return -1;
    }

    private static bool IsSeparator(PageText page, int start) => IsSeparator(page.Chars(page.Trim(start, page.LineEnd(start))));

    /// <summary>Whether a line is the one between a table's header and its rows.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> line)
    {
        var (hasPipe, hasDash) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '|':
                    hasPipe = true;
                    break;
                case '-':
                    // As wide as the cells above, so it goes in long strides.
                    hasDash = true;
                    i = SkipDashes(line, i);
                    break;
                case ' ' or '\t' or ':' or '\u00A0':
                    break;
                default:
                    return false;
            }
        }

        return hasPipe && hasDash;
    }

    private static int SkipDashes(ReadOnlySpan<char> line, int start)
    {
        var dashes = Dashes.AsSpan();
        while (line.Length - start > dashes.Length && line.Slice(start, dashes.Length).SequenceEqual(dashes))
        {
            start += dashes.Length;
        }

        return start;
    }

    // The list of cells is every row's in turn.
    private static TableRow ReadRow(PageText page, int start, List<PageSpan> cells)
    {
        var line = page.Trim(start, page.LineEnd(start));
        var text = page.Text;
        cells.Clear();
        var cell = !line.IsEmpty && text[line.Start] == '|' ? line.Start + 1 : line.Start;
        for (var from = cell; from < line.End;)
        {
            var pipe = text.IndexOf('|', from, line.End - from);
            if (pipe < 0)
            {
                break;
            }

            from = pipe + 1;
            if (pipe > cell && text[pipe - 1] == '\\')
            {
                continue;
            }

            cells.Add(page.Trim(cell, pipe));
            cell = from;
        }

        var isClosed = cell == line.End && cells.Count > 0;
        if (!isClosed)
        {
            cells.Add(page.Trim(cell, line.End));
        }

        return new(line, cells.ToArray(), isClosed);
    }
}
