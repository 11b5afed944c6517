using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Which column of a Fields table holds what, found by the header's words; -1 when there is none.</summary>
internal sealed record FieldColumns(int Field, int Type, int Required, int Description, int Example, int Count)
{
    /// <summary>The columns, or null when this is the table of another kind of page.</summary>
    public static FieldColumns? Find(ParseContext context, TableRow header)
    {
        var columns = new FieldColumns(
            IndexOf(context, header, "Field"),
            IndexOf(context, header, "Type"),
            IndexOf(context, header, "Required"),
            IndexOf(context, header, "Description"),
            IndexOf(context, header, "Example"),
            header.Cells.Length);
        var isFieldsTable = columns.Field >= 0 ? columns.Type >= 0 || columns.Required >= 0 : columns is { Type: >= 0, Required: >= 0 };
        return isFieldsTable ? columns : null;
    }

    public void Report(ParseContext context, TableRow header)
    {
        foreach (var (index, name, harm) in (ReadOnlySpan<(int, string, string)>)
        [
            (Field, "Field", "no row can be read"),
            (Type, "Type", "every field is treated as 'JsonElement'"),
            (Required, "Required", "every field is treated as optional"),
        ])
        {
            if (index < 0)
            {
                context.Report(header.Span, FindingId.MissingColumn, name, harm);
            }
        }

        for (var i = 0; i < header.Cells.Length; i++)
        {
            if (i != Field && i != Type && i != Required && i != Description && i != Example)
            {
                context.Report(header.Cells[i], FindingId.UnknownColumn, context.Quote(header.Cells[i]));
            }
        }
    }

    private static int IndexOf(ParseContext context, TableRow header, string name) => Array.FindIndex(header.Cells, cell => context.Says(cell, name));
}
