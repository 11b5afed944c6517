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

    /// <summary>The Markdown that is shown, as it is written: escapes of tables and of <c>.mdx</c> undone, no comments, and no links by reference.</summary>
    public string Prose(PageSpan slice)
    {
        var shown = MarkdownComments.Remove(MarkdownEscapes.Undo(Text.Unix(slice), IsMdx));
        return shown.IndexOf('[') < 0 || Links.IsEmpty ? shown : Links.Expand(shown);
    }

    /// <summary>The same of paragraphs, which the page's definitions may follow.</summary>
    public string Paragraphs(PageSpan slice) => Prose(Text.Chars(slice).IndexOf('[') < 0 ? slice : Links.WithoutLast(Text, slice));

    /// <summary>The targets that the page's reference links have.</summary>
    public LinkDefinitions Links => field ??= LinkDefinitions.Read(Text, Outline.Blocks);

    /// <summary>What the Markdown of a cell or heading comes to.</summary>
    public InlineText Inlines(PageSpan slice) => InlineReader.Read(MarkdownEscapes.UndoPipes(Text.Unix(slice)), Links);

    /// <summary>What a cell or heading shows: never its marks, escapes and entities. Most are plain, or plain text in code.</summary>
    public string Plain(PageSpan slice)
    {
        var chars = Text.Chars(slice);
        if (!InlineReader.IsMarked(chars))
        {
            return Text[slice];
        }

        if (!IsCode(slice))
        {
            return Inlines(slice).Plain;
        }

        // Code of nothing but blanks is those blanks.
        var code = Text.Trim(slice.Start + 1, slice.End - 1);
        return code.IsEmpty ? Text[new(slice.Start + 1, slice.End - 1)] : MarkdownEscapes.UndoPipes(Text[code]);
    }

    /// <summary>Whether all of it is one span of code between single back-ticks, as names are.</summary>
    public bool IsCode(PageSpan slice) => slice.Length > 2 && Text.Text[slice.Start] == '`' && Text.Chars(slice).Slice(1).IndexOf('`') == slice.Length - 2;

    /// <summary>The text between two <c>~~</c> at its ends, or all of it.</summary>
    public PageSpan WithoutStrike(PageSpan slice, out bool isStruck)
    {
        const string Strike = "~~";
        var chars = Text.Chars(slice);
        isStruck = chars.Length > 2 * Strike.Length && chars.StartsWith(Strike.AsSpan()) && chars.EndsWith(Strike.AsSpan());
        return isStruck ? new(slice.Start + Strike.Length, slice.End - Strike.Length) : slice;
    }

    /// <summary>Whether a cell or heading shows these words, in whatever case.</summary>
    public bool Says(PageSpan slice, string words)
    {
        var chars = Text.Chars(slice);
        return chars.Equals(words.AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (chars.Length > words.Length && InlineReader.IsMarked(chars) && string.Equals(Plain(slice), words, StringComparison.OrdinalIgnoreCase));
    }

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
