using System;
using System.Globalization;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Pages;

/// <summary>Reads one row of a Fields table. A broken row gives what can still be told from it.</summary>
internal static class FieldRowReader
{
    private const string RequiredMark = ":heavy_check_mark:";
    private const string OptionalMark = ":heavy_minus_sign:";

    /// <summary>The field, or null when the row does not even name one.</summary>
    public static (Field Field, FieldRanges Ranges)? Read(PageDraft draft, TableRow row, FieldColumns columns, bool isCutOff)
    {
        var cells = new RowCells(draft.Text, row, columns);
        if (isCutOff)
        {
            draft.Report(row.Slice, FindingId.PageCutOff, draft.Quote(row.Slice));
        }
        else if (!cells.IsWhole)
        {
            draft.Report(
                row.Slice,
                FindingId.RowHasWrongCellCount,
                draft.Quote(row.Slice),
                row.Cells.Length.ToString(CultureInfo.InvariantCulture),
                columns.Count.ToString(CultureInfo.InvariantCulture),
                Cause(row.Cells.Length, columns.Count));
        }

        var (nameSlice, isStruck) = FindName(draft.Text, cells.Field);
        var name = draft.Read(nameSlice);
        if (name.Length == 0 || (isCutOff && nameSlice == cells.Field))
        {
            if (!isCutOff)
            {
                draft.Report(cells.Field.IsEmpty ? row.Slice : cells.Field, FindingId.InvalidName, draft.Quote(cells.Field));
            }

            return null;
        }

        var common = TypeCellParser.FindCommon(draft.Text.Span(cells.Type));
        var typeText = common?.Cell ?? draft.Read(cells.Type);
        var type = common?.Type ?? TypeCellParser.Parse(typeText);
        if (columns.Type >= 0 && !isCutOff && (cells.IsWhole || !cells.Type.IsEmpty))
        {
            type.OrReport(draft, cells.Type.IsEmpty ? row.Slice : cells.Type);
        }

        var description = draft.Text.Is(cells.Description, "N/A") ? "" : draft.Read(cells.Description);
        var isMarked = Deprecation.TryStrip(ref description);
        var field = new Field(name, type, typeText, IsRequired(draft, cells, name), isStruck || isMarked, description);
        return (field, new(draft.Text.Range(nameSlice), draft.Text.Range(cells.Type.IsEmpty ? row.Slice : cells.Type)));
    }

    public static string Cause(int actual, int expected) =>
        actual > expected ? "a '|' inside a cell must be written '\\|'" : "cells are missing";

    public static bool IsMark(PageText page, Slice cell) => page.Is(cell, RequiredMark) || page.Is(cell, OptionalMark);

    private static bool IsRequired(PageDraft draft, RowCells cells, string name)
    {
        if (draft.Text.Is(cells.Required, RequiredMark))
        {
            return true;
        }

        if (cells is { IsWhole: true, HasRequired: true } && !draft.Text.Is(cells.Required, OptionalMark))
        {
            draft.Report(cells.Required.IsEmpty ? cells.Field : cells.Required, FindingId.UnknownRequiredMark, draft.Quote(cells.Required), name);
        }

        return false;
    }

    // `name` or, deprecated, ~~`name`~~
    private static (Slice Name, bool IsStruck) FindName(PageText page, Slice cell)
    {
        var isStruck = TryUnwrap(page, ref cell, "~~");
        TryUnwrap(page, ref cell, "`");
        return (page.Trim(cell.Start, cell.End), isStruck);
    }

    private static bool TryUnwrap(PageText page, ref Slice slice, string mark)
    {
        var span = page.Span(slice);
        if (slice.Length < 2 * mark.Length || !span.StartsWith(mark.AsSpan()) || !span.EndsWith(mark.AsSpan()))
        {
            return false;
        }

        slice = new(slice.Start + mark.Length, slice.End - mark.Length);
        return true;
    }
}
