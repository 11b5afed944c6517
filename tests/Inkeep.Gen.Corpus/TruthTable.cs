namespace Inkeep.Gen.Corpus;

/// <summary>A row of a <c>truth.tsv</c>: a field that the SDK's own sources have, and whether the page ticks it.</summary>
internal sealed record TruthRow(string Page, string Field, bool IsRequired)
{
    public static IEnumerable<TruthRow> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split('\t');
        var page = Array.IndexOf(columns, "page");
        var field = Array.IndexOf(columns, "field");
        var required = Array.IndexOf(columns, "required");
        return lines.Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == columns.Length)
            .Select(cells => new TruthRow(cells[page], cells[field], cells[required] == "1"));
    }
}
