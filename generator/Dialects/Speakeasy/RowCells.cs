using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The cells of a row by what they hold. With too many cells, the required mark tells where the type ends.</summary>
internal sealed class RowCells
{
    public RowCells(ParseContext context, TableRow row, FieldColumns columns)
    {
        var cells = row.Cells;
        var shift = 0;
        IsWhole = cells.Length == columns.Count;
        HasRequired = columns.Required >= 0;
        if (cells.Length > columns.Count && HasRequired)
        {
            var mark = FindMark(context, cells, columns.Required);
            shift = mark < 0 ? 0 : mark - columns.Required;
        }

        Field = At(columns.Field);
        Required = At(columns.Required, columns.Required);
        Type = At(columns.Type, columns.Required);
        Description = At(columns.Description, columns.Required);
        Example = At(columns.Example, columns.Required);

        if (shift > 0 && columns.Type == columns.Required - 1)
        {
            Type = new(cells[columns.Type].Start, cells[columns.Required + shift - 1].End);
        }
        else if (!IsWhole && shift == 0 && columns.Description > columns.Required && cells.Length > columns.Count)
        {
            // The stray pipe is behind the mark, so it is most likely the description's.
            var end = cells.Length - 1 - (columns.Example > columns.Description ? 1 : 0);
            Description = new(cells[columns.Description].Start, cells[end].End);
        }

        // A column from the required mark on has moved with it.
        PageSpan At(int column, int from = int.MaxValue)
        {
            var index = column >= 0 && column >= from ? column + shift : column;
            return index >= 0 && index < cells.Length ? cells[index] : default;
        }
    }

    private static int FindMark(ParseContext context, PageSpan[] cells, int from) =>
        Array.FindIndex(cells, from, cell => CheckMarks.Read(context, cell) is not null);

    /// <summary>The row has as many cells as the header.</summary>
    public bool IsWhole { get; }

    public bool HasRequired { get; }

    public PageSpan Field { get; }

    public PageSpan Type { get; }

    public PageSpan Required { get; }

    public PageSpan Description { get; }

    public PageSpan Example { get; }
}
