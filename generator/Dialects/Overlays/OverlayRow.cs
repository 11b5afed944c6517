using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>A row of an overlay's table, its cells by the header's words. An empty cell, or one whose column isn't there, says nothing.</summary>
internal sealed class OverlayRow(ParseContext context, TableRow header, TableRow row)
{
    public string TypeText => context.Read(Cell("Type"));

    public TextRange Range(string column) => context.Text.Range(Cell(column) is { IsEmpty: false } cell ? cell : row.Span);

    /// <summary>What the row is about; without it the row is reported and null.</summary>
    public string? Key(string column)
    {
        if (Text(column) is { } key)
        {
            return key;
        }

        context.Report(row.Span, FindingId.OverlayUnusable, context.Quote(row.Span), "the '" + column + "' cell is empty");
        return null;
    }

    public string? Text(string column) =>
        context.Plain(Cell(column)) is { Length: > 0 } text ? text : null;

    public string? Prose(string column) => context.Prose(Cell(column)) is { Length: > 0 } text ? text : null;

    public string? Identifier(string column)
    {
        if (Text(column) is not { } name)
        {
            return null;
        }

        if (Identifiers.Sanitize(name) == name)
        {
            return Identifiers.Bound(name);
        }

        context.Report(Cell(column), FindingId.OverlayUnusable, context.Quote(Cell(column)), "it is not a valid C# identifier");
        return null;
    }

    public bool? Mark(string column)
    {
        var cell = Cell(column);
        var mark = CheckMarks.Read(context, cell);
        if (mark is null && !cell.IsEmpty)
        {
            context.Report(cell, FindingId.OverlayUnusable, context.Quote(cell), "it is not a valid mark; write ':heavy_check_mark:' or 'yes', ':heavy_minus_sign:' or 'no'");
        }

        return mark;
    }

    /// <summary>The type, in the grammar of the pages and <c>*integer*</c>. A reference goes by group and name: links are relative to pages.</summary>
    public TypeExpression? Type()
    {
        var cell = Cell("Type");
        var text = context.Read(cell);
        if (text.Length == 0)
        {
            return null;
        }

        if (OverlayTypes.Parse(text, context.Inlines(cell).Typed) is not UnknownType and var type)
        {
            return type;
        }

        context.Report(cell, FindingId.OverlayUnusable, context.Quote(cell), "the type is not recognized");
        return null;
    }

    private PageSpan Cell(string column)
    {
        var index = Array.FindIndex(header.Cells, cell => context.Says(cell, column));
        return index >= 0 && index < row.Cells.Length ? row.Cells[index] : default;
    }
}
