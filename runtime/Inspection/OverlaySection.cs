using System.Text;

namespace Inkeep.Gen;

/// <summary>The table of one type in an overlay page; its rows come in the order in which they were first seen.</summary>
internal sealed class OverlaySection(string page, string typeName, bool isEnum)
{
    private static readonly string[] EnumColumns = ["Value", "Wire value"];
    private static readonly string[] FieldColumns = ["Field", "Wire name", "Type", "Required", "Nullable"];
    private readonly List<OverlayRow> _rows = [];
    private readonly Dictionary<string, OverlayRow> _rowsByName = new(StringComparer.Ordinal);

    public string Page => page;

    /// <summary>Adds what a finding says to its row; false when no cell can hold it, or the row says otherwise already.</summary>
    public bool TryAdd(JsonFinding finding)
    {
        string? name = finding.Kind switch
        {
            JsonFindingKind.UnknownEnumValue => OverlayCell.TextOf(finding.Value),
            JsonFindingKind.OtherSpelling => finding.Documented,
            _ => finding.Member,
        };
        if (name is null || OverlayCell.Code(name) is not { } field) return false;
        if (_rowsByName.TryGetValue(name, out var row)) return row.TryTake(finding);
        row = new OverlayRow(field);
        if (!row.TryTake(finding)) return false;
        _rowsByName.Add(name, row);
        _rows.Add(row);
        return true;
    }

    public void AppendTo(StringBuilder text)
    {
        text.Append("\n## ").Append(Heading()).Append("\n\n");
        string[] columns = isEnum ? EnumColumns : FieldColumns;
        var rows = _rows.ConvertAll(row => isEnum ? row.EnumCells() : row.FieldCells());
        int[] used = [.. Enumerable.Range(0, columns.Length).Where(column => column == 0 || rows.Exists(cells => cells[column].Length > 0))];
        int[] widths = [.. used.Select(column => rows.Max(cells => Math.Max(columns[column].Length, cells[column].Length)))];
        Line(text, used.Select((column, i) => columns[column].PadRight(widths[i])));
        Line(text, widths.Select(width => new string('-', width)));
        foreach (string[] cells in rows) Line(text, used.Select((column, i) => cells[column].PadRight(widths[i])));
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // A type is found by the group of its page and its name, as in headings of unions: `components.Content`.
    private string Heading()
    {
        string[] folders = page.Split('/', '\\')[..^1];
        int models = Array.FindLastIndex(folders, folder => folder.Equals("models", StringComparison.OrdinalIgnoreCase));
        string group = models < 0 ? "" : string.Concat(folders[(models + 1)..].Select(folder => folder + "."));
        return (OverlayCell.Code(group) is null ? "" : group) + typeName;
    }
}
