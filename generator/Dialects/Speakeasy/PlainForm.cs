using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>
/// Whether the section of a page is written by hand: its tables have neither types in emphasis, nor links to models, nor the generator's
/// marks; or a list stands where the generator writes code, a table or headings.
/// </summary>
internal static class PlainForm
{
    public static bool Is(ParseContext context, PageSections sections) => sections.Kind switch
    {
        SectionKind.Fields => HasPlainTables(context, sections.Content),
        SectionKind.None => false,
        _ => !sections.Content.Exists(static block => block is CodeFence or Heading)
            && sections.Content.TrueForAll(block => block is not Paragraph || TableReader.Find(context.Text, block.Span) is null)
            && sections.Content.Exists(block => (block is OtherBlock && context.Text.Text[block.Span.Start] is '-' or '*' or '+') || IsListed(context, block)),
    };

    // One of `a`, `b`, or "a" | "b" in the text.
    private static bool IsListed(ParseContext context, Block block) =>
        block is Paragraph && context.Text.Chars(block.Span) is var text && (text[0] is '"' or '`' || text.StartsWith("one of".AsSpan(), StringComparison.OrdinalIgnoreCase));

    private static bool HasPlainTables(ParseContext context, List<Block> content)
    {
        var hasTable = false;
        foreach (var block in content)
        {
            if (block is not Paragraph)
            {
                continue;
            }

            // The first row of a page of an SDK tells, so its table isn't cut for that.
            if (HasMark(context.Text.Chars(TableReader.FirstRow(context.Text, block.Span))))
            {
                return false;
            }

            if (TableReader.Find(context.Text, block.Span) is { } table)
            {
                hasTable = true;
                var type = Array.FindIndex(table.Header.Cells, cell => context.Says(cell, "Type"));

                // The generator calls the first column Field; under another name a link to a model is somebody's own.
                var mayLink = !Array.Exists(table.Header.Cells, cell => context.Says(cell, "Field"));
                if (table.Rows.Count == 0 || !table.Rows.TrueForAll(row => IsPlain(context, row, type, mayLink)))
                {
                    return false;
                }
            }
        }

        return hasTable;
    }

    // A mark as all of a cell.
    private static bool HasMark(ReadOnlySpan<char> row)
    {
        const string Check = ":heavy_check_mark:";
        const string Minus = ":heavy_minus_sign:";
        var at = Math.Max(row.LastIndexOf(Check.AsSpan()), row.LastIndexOf(Minus.AsSpan()));
        return at > 0
            && row.Slice(0, at).TrimEnd() is { IsEmpty: false } before && before[before.Length - 1] == '|' && (before.Length == 1 || before[before.Length - 2] != '\\')
            && row.Slice(at + Check.Length).TrimStart() is var after && (after.IsEmpty || after[0] == '|');
    }

    private static bool IsPlain(ParseContext context, TableRow row, int type, bool mayLink) =>
        Array.TrueForAll(row.Cells, cell => !IsMark(context, cell)) && (type < 0 || type >= row.Cells.Length || IsPlainType(context, row.Cells[type], mayLink));

    private static bool IsMark(ParseContext context, PageSpan cell) =>
        context.Text.Chars(cell) is { Length: > 10 } text && text[0] is ':' or '&' && context.Plain(cell) is ":heavy_check_mark:" or ":heavy_minus_sign:";

    private static bool HasEscape(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && (i + 1 == text.Length || text[i + 1] != '|'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainType(ParseContext context, PageSpan cell, bool mayLink)
    {
        var text = context.Text.Chars(cell);
        if (text.Length > 4 && text.StartsWith("**".AsSpan()) && text.EndsWith("**".AsSpan()))
        {
            text = text.Slice(2, text.Length - 4);
        }

        // A pipe in a cell is escaped by whoever writes it.
        return text.IsEmpty
            || (text.IndexOf('*') < 0 && !HasEscape(text) && text[0] != '_'
                && (mayLink || text.IndexOf('[') < 0 || context.Inlines(cell).Typed.IndexOf("models/", StringComparison.Ordinal) < 0));
    }
}
