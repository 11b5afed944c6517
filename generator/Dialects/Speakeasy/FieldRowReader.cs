using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads the rows of a Fields table. A broken row gives what can still be told from it.</summary>
internal sealed class FieldRowReader(ParseContext context, ISdkLanguage language, FieldColumns columns)
{
    private const string RequiredMark = ":heavy_check_mark:";
    private const string OptionalMark = ":heavy_minus_sign:";

    /// <summary>The field, or null when the row does not even name one.</summary>
    public (Field Field, FieldRanges Ranges)? Read(TableRow row, bool isCutOff)
    {
        var cells = new RowCells(context.Text, row, columns);
        if (isCutOff)
        {
            context.Report(row.Span, FindingId.PageCutOff, context.Quote(row.Span));
        }
        else if (!cells.IsWhole)
        {
            context.ReportCellCount(row, columns.Count);
        }

        var (nameSlice, isStruck) = FindName(context.Text, cells.Field);
        var name = context.Read(nameSlice);
        if (name.Length == 0 || (isCutOff && nameSlice == cells.Field))
        {
            if (!isCutOff)
            {
                context.Report(cells.Field.IsEmpty ? row.Span : cells.Field, FindingId.InvalidName, context.Quote(cells.Field));
            }

            return null;
        }

        var (typeText, type) = language.ReadType(context, cells.Type);
        if (columns.Type >= 0 && !isCutOff && (cells.IsWhole || !cells.Type.IsEmpty))
        {
            context.ReportIfUnknown(type, cells.Type.IsEmpty ? row.Span : cells.Type);
        }

        var description = context.Text.Is(cells.Description, "N/A") ? "" : context.Read(cells.Description);
        var isMarked = DeprecationMark.TryStrip(ref description);
        var field = new Field(name, type, typeText, IsRequired(cells, name), isStruck || isMarked, description);
        return (field, new(context.Text.Range(nameSlice), context.Text.Range(cells.Type.IsEmpty ? row.Span : cells.Type)));
    }

    public static bool IsMark(PageText page, PageSpan cell) => page.Is(cell, RequiredMark) || page.Is(cell, OptionalMark);

    private bool IsRequired(RowCells cells, string name)
    {
        if (context.Text.Is(cells.Required, RequiredMark))
        {
            return true;
        }

        if (cells is { IsWhole: true, HasRequired: true } && !context.Text.Is(cells.Required, OptionalMark))
        {
            context.Report(cells.Required.IsEmpty ? cells.Field : cells.Required, FindingId.UnknownRequiredMark, context.Quote(cells.Required), name);
        }

        return false;
    }

    // `name` or, deprecated, ~~`name`~~
    private static (PageSpan Name, bool IsStruck) FindName(PageText page, PageSpan cell)
    {
        var isStruck = TryUnwrap(page, ref cell, "~~");
        TryUnwrap(page, ref cell, "`");
        return (page.Trim(cell.Start, cell.End), isStruck);
    }

    private static bool TryUnwrap(PageText page, ref PageSpan slice, string mark)
    {
        var span = page.Chars(slice);
        if (slice.Length < 2 * mark.Length || !span.StartsWith(mark.AsSpan()) || !span.EndsWith(mark.AsSpan()))
        {
            return false;
        }

        slice = new(slice.Start + mark.Length, slice.End - mark.Length);
        return true;
    }
}
