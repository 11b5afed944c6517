using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads the rows of a Fields table. A broken row gives what can still be told from it.</summary>
internal sealed class FieldRowReader(ParseContext context, ISdkLanguage language, FieldColumns columns)
{
    /// <summary>The field, or null when the row does not even name one.</summary>
    public (Field Field, FieldRanges Ranges)? Read(TableRow row, bool isCutOff)
    {
        var cells = new RowCells(context, row, columns);
        if (isCutOff)
        {
            context.Report(row.Span, FindingId.PageCutOff, context.Quote(row.Span));
        }
        else if (!cells.IsWhole)
        {
            context.ReportCellCount(row, columns.Count);
        }

        var (name, nameSlice, isStruck) = ReadName(cells.Field);
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

        var description = context.Says(cells.Description, "N/A") ? "" : context.Prose(cells.Description);
        var isMarked = DeprecationMark.TryStrip(ref description);
        var field = new Field(name, type, typeText, IsRequired(cells, name), isStruck || isMarked, description)
        {
            Example = cells.Example.IsEmpty ? "" : context.Text[cells.Example],
            IsExampleNull = context.Says(cells.Example, "null"),
        };
        return (field, new(context.Text.Range(nameSlice), context.Text.Range(cells.Type.IsEmpty ? row.Span : cells.Type)));
    }

    private bool IsRequired(RowCells cells, string name)
    {
        if (CheckMarks.Read(context, cells.Required) is { } mark)
        {
            return mark;
        }

        if (cells is { IsWhole: true, HasRequired: true })
        {
            context.Report(cells.Required.IsEmpty ? cells.Field : cells.Required, FindingId.UnknownRequiredMark, context.Quote(cells.Required), name);
        }

        return false;
    }

    // `name` or, deprecated, ~~`name`~~; whatever else Markdown can make of it is read as Markdown.
    private (string Name, PageSpan Slice, bool IsStruck) ReadName(PageSpan cell)
    {
        var slice = context.WithoutStrike(cell, out var isStruck);
        if (context.IsCode(slice))
        {
            return (context.Plain(slice), context.Text.Trim(slice.Start + 1, slice.End - 1), isStruck);
        }

        if (!InlineReader.IsMarked(context.Text.Chars(cell)))
        {
            return (context.Text[cell], cell, false);
        }

        // Back-ticks around nothing are no code, and no name either.
        var inlines = context.Inlines(cell);
        return (inlines.Plain.Trim('`').Length == 0 ? "" : inlines.Plain, cell, inlines.IsStruck);
    }
}
