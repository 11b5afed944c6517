namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Writes tables in other ways.</summary>
internal sealed class TableRespeller(RespellingChoice choice, InlineRespeller inlines)
{
    private static readonly string[] CheckMarks =
        ["✔", "✔️", "✅", "✓", "yes", "Yes", ":white_check_mark:", @":heavy\_check\_mark:", "&check;", "&#10004;", "&#x2714;"];

    private static readonly string[] MinusSigns = ["➖", "no", "No", @":heavy\_minus\_sign:", "&#10134;"];

    private bool _isPadded;
    private int[] _widths = [];
    private string _left = "| ";
    private string _right = " |";

    public List<string> Respell(TableBlock table)
    {
        var header = table.Rows[0];
        var rows = table.Rows.ConvertAll(row => row.Select((cell, column) => Cell(cell, column < header.Length ? header[column] : "", row == header)).ToArray());

        // Without its outer pipes a row must begin and end with something, and its beginning must not look like a list or a quote.
        var isOpen = header.Length > 1
            && table.Rows.TrueForAll(row => row[0].Length > 0 && row[^1].Length > 0 && (char.IsLetterOrDigit(row[0][0]) || row[0][0] is '`' or '~'))
            && rows.TrueForAll(row => !row[0].StartsWith("~~~", StringComparison.Ordinal))
            && choice.Takes(Respelling.NoOuterPipes);
        var (hasLeft, hasRight) = isOpen ? choice.Pick((false, false), (true, false), (false, true)) : (true, true);
        _isPadded = choice.Takes(Respelling.Padding);
        _widths = [.. header.Select((_, column) => rows.Max(row => column < row.Length ? row[column].Length : 0))];
        var isTight = choice.Takes(Respelling.NoPadding);
        var blank = choice.Takes(Respelling.NoBreakSpaces) ? choice.Pick("\u00a0", " \u00a0") : isTight ? "" : " ";
        (_left, _right) = (hasLeft ? "|" + blank : "", hasRight ? blank + "|" : "");
        var between = blank + "|" + blank;
        var isAligned = choice.Takes(Respelling.Alignment);
        var separator = header.Select(_ => isAligned ? choice.Pick(":-", "-:", ":-:", "---", ":----", "-") : "---");

        var lines = rows.ConvertAll(row => Line(string.Join(between, row.Select(Pad))));
        lines.Insert(1, (hasLeft ? "| " : "") + string.Join(isTight ? "|" : " | ", separator) + (hasRight ? " |" : ""));
        return lines.ConvertAll(line => (choice.Takes(Respelling.Indentation) ? choice.Pick(" ", "   ") : "") + line);
    }

    private string Line(string cells) => _left + cells + _right;

    private string Pad(string cell, int column) => _isPadded && column < _widths.Length ? cell.PadRight(Math.Min(120, _widths[column])) : cell;

    private string Cell(string cell, string column, bool isHeader)
    {
        if (!isHeader && cell is ":heavy_check_mark:" or ":heavy_minus_sign:" && choice.Takes(Respelling.Marks))
        {
            return choice.Pick(cell == ":heavy_check_mark:" ? CheckMarks : MinusSigns);
        }

        return inlines.RespellCell(cell, column == "Type");
    }
}
