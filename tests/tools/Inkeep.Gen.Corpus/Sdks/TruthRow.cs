namespace Inkeep.Gen.Corpus;

/// <summary>A row of a <c>truth.tsv</c>: a field as the SDK's own sources have it, and whether the page ticks it.</summary>
internal sealed record TruthRow(string Page, string Field, string Wire, bool IsRequired, bool IsNullable, bool IsOptional)
{
    public static IEnumerable<TruthRow> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split('\t');
        var page = Array.IndexOf(columns, "page");
        var field = Array.IndexOf(columns, "field");
        var wire = Array.IndexOf(columns, "wire");
        var required = Array.IndexOf(columns, "required");
        var nullable = Array.IndexOf(columns, "nullable");
        var optional = Array.IndexOf(columns, "optional");
        return lines.Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == columns.Length)
            .Select(cells => new TruthRow(cells[page], cells[field], cells[wire], cells[required] == "1", cells[nullable] == "1", cells[optional] == "1"));
    }
}
