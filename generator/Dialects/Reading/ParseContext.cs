using System.Globalization;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>A page while it is being read: its text, and what was found about it so far.</summary>
internal sealed class ParseContext(string path, string text)
{
    private const int LongestQuote = 80;

    public string Path { get; } = path;

    public PageText Text { get; } = new(text);

    /// <summary>The page's blocks, read when the first dialect asks for them.</summary>
    public PageOutline Outline => field ??= PageOutline.Read(Text);

    public List<Finding> Findings { get; } = [];

    public bool IsMdx { get; } = path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text with its table and <c>.mdx</c> escapes undone.</summary>
    public string Read(PageSpan slice) => MarkdownEscapes.Undo(Text[slice], IsMdx);

    public void Report(PageSpan slice, FindingId id, params string[] arguments) => Findings.Add(Finding.At(Text.Range(slice), id, arguments));

    /// <summary>Reports a row with another number of cells than its header.</summary>
    public void ReportCellCount(TableRow row, int expected)
    {
        var missing = expected - row.Cells.Length;
        Report(
            row.Span,
            FindingId.RowHasWrongCellCount,
            Quote(row.Span),
            row.Cells.Length == 1 ? "1 cell" : row.Cells.Length.ToString(CultureInfo.InvariantCulture) + " cells",
            expected.ToString(CultureInfo.InvariantCulture),
            missing < 0 ? "Write a '|' inside a cell as '\\|'" : missing == 1 ? "Add the missing cell" : "Add the missing cells");
    }

    /// <summary>The text as a finding quotes it: on one line and not too long.</summary>
    public string Quote(PageSpan slice) => Shorten(Text[slice]);

    public static string Shorten(string text)
    {
        var line = text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        // A cut between the two halves of a character would leave text that is not text.
        var length = char.IsHighSurrogate(line[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
        return line.Substring(0, length) + "…";
    }
}
