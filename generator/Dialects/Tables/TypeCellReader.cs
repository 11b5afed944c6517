using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Reads type cells, each spelling once: most cells of a page are a few words.</summary>
/// <param name="titles">The types of this page.</param>
internal sealed class TypeCellReader(HashSet<string> titles)
{
    private readonly Dictionary<string, CellType> _known = new(StringComparer.Ordinal);

    /// <summary>What a cell says, as Markdown shows it with links as <c>[text](target)</c>.</summary>
    public CellType Read(string typed)
    {
        if (TypeWords.Cell(typed) is { } scalar)
        {
            return scalar;
        }

        if (!_known.TryGetValue(typed, out var cell))
        {
            _known.Add(typed, cell = new TypeCellParser(titles).Read(typed));
        }

        return cell;
    }
}
