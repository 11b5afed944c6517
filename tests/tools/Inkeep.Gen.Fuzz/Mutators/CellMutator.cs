namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Changes the cells of a table: other pages' types, names of nothing, a pipe too many or too few.</summary>
internal static class CellMutator
{
    public static string Mutate(string text, string donor, Random random)
    {
        var lines = text.Split('\n');
        var rows = Rows(lines);
        if (rows.Count == 0)
        {
            return TextMutator.Mutate(text, random);
        }

        var row = rows[random.Next(rows.Count)];
        var cells = lines[row].Split('|').ToList();
        var (one, other) = (random.Next(cells.Count), random.Next(cells.Count));
        switch (random.Next(6))
        {
            case 0:
                cells.RemoveAt(one);
                break;
            case 1:
                cells.Insert(one, cells[other]);
                break;
            case 2:
                cells[one] = Borrowed(donor, random) ?? "";
                break;
            case 3:
                (cells[one], cells[other]) = (cells[other], cells[one]);
                break;
            case 4:
                cells[one] = TextMutator.Mutate(cells[one], random);
                break;
            default:
                cells[one] = " `" + TextMutator.Fragment(random) + "` ";
                break;
        }

        lines[row] = string.Join('|', cells);
        return string.Join('\n', lines);
    }

    private static List<int> Rows(string[] lines) => [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('|'))];

    private static string? Borrowed(string donor, Random random)
    {
        var lines = donor.Split('\n');
        var rows = Rows(lines);
        var cells = rows.Count == 0 ? [] : lines[rows[random.Next(rows.Count)]].Split('|');
        return cells.Length == 0 ? null : cells[random.Next(cells.Length)];
    }
}
