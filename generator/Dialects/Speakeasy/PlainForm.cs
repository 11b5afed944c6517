using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>
/// Whether the section of a page is written by hand: its tables have neither types in emphasis, nor links to models, nor the generator's
/// marks; or a list stands where the generator writes code, a table or headings.
/// </summary>
internal static class PlainForm
{
    public static bool Is(ParseContext context, PageSections sections)
    {
        // The first row of a page of an SDK tells, so the others aren't cut for that.
        var tables = sections.Content.OfType<Paragraph>().Select(block => TableReader.CutRows(context.Text, block.Span)).Where(static rows => rows.Any());
        return sections.Kind switch
        {
            SectionKind.Fields => tables.Any() && tables.All(rows => IsPlain(context, rows)),
            SectionKind.None => false,
            _ => !sections.Content.Exists(static block => block is CodeFence or Heading)
                && !tables.Any()
                && sections.Content.Exists(block => (block is OtherBlock && context.Text.Text[block.Span.Start] is '-' or '*' or '+') || IsListed(context, block)),
        };
    }

    // One of `a`, `b`, or "a" | "b" in the text.
    private static bool IsListed(ParseContext context, Block block) =>
        block is Paragraph && context.Text.Chars(block.Span) is var text && (text[0] is '"' or '`' || text.StartsWith("one of".AsSpan(), StringComparison.OrdinalIgnoreCase));

    private static bool IsPlain(ParseContext context, IEnumerable<TableRow> table)
    {
        var type = Array.FindIndex(table.First().Cells, cell => context.Says(cell, "Type"));
        var rows = table.Skip(1);
        return rows.Any() && rows.All(row => Array.TrueForAll(row.Cells, cell => !IsMark(context, cell)) && (type < 0 || type >= row.Cells.Length || IsPlainType(context, row.Cells[type])));
    }

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

    private static bool IsPlainType(ParseContext context, PageSpan cell)
    {
        var text = context.Text.Chars(cell);
        if (text.Length > 4 && text.StartsWith("**".AsSpan()) && text.EndsWith("**".AsSpan()))
        {
            text = text.Slice(2, text.Length - 4);
        }

        // A pipe in a cell is escaped by whoever writes it.
        return text.IsEmpty
            || (text.IndexOf('*') < 0 && !HasEscape(text) && text[0] != '_' && !(text.IndexOf('[') >= 0 && context.Inlines(cell).Typed.IndexOf("models/", StringComparison.Ordinal) >= 0));
    }
}
