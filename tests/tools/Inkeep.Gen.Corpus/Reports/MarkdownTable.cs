namespace Inkeep.Gen.Corpus;

/// <summary>Prints rows as a Markdown table: names to the left, figures to the right, the first row as head.</summary>
internal static class MarkdownTable
{
    public static void Print(IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = rows[0].Select((_, i) => rows.Max(row => row[i].Length)).ToArray();
        output.WriteLine();
        for (var i = 0; i < rows.Count; i++)
        {
            output.WriteLine("| " + string.Join(" | ", rows[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |");
            if (i == 0)
            {
                output.WriteLine("|" + string.Join("|", widths.Select((width, column) => " " + new string('-', column == 0 ? width : width - 1) + (column == 0 ? " " : ": "))) + "|");
            }
        }

        output.WriteLine();
    }
}
