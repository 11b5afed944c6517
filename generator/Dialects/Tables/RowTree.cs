namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Puts rows below those that they are members of: by braces, by marks and blanks before the name, and by dots in it.</summary>
/// <param name="Name">The name that a first row with a brace gives to the table's own type.</param>
internal sealed record RowTree(string? Name, List<FieldRow> Rows)
{
    private const int MaxDepth = 10;

    /// <param name="rows">The rows in their order.</param>
    /// <param name="isFlat">Whether a dotted name is known to be one key.</param>
    public static RowTree Build(List<FieldRow> rows, Func<string, bool> isFlat)
    {
        var (name, braced) = TakeBraces(rows);
        var roots = new List<FieldRow>(braced.Count);
        var path = new List<FieldRow>();
        Dictionary<string, FieldRow>? byPath = null;
        foreach (var row in braced)
        {
            var depth = Math.Min(Math.Min(row.Cell.Depth, path.Count), MaxDepth);
            path.RemoveRange(depth, path.Count - depth);
            path.Add(row);
            if (depth > 0)
            {
                path[depth - 1].Members.Add(row);
            }
            else if (row.Name.IndexOf('.') <= 0 || isFlat(row.Name) || !TryNest(row, roots, byPath ??= Index(roots)))
            {
                roots.Add(row);
                byPath?[Plain(row.Name)] = row;
            }
        }

        return new RowTree(name, Lift(roots));
    }

    // *anonymous* is the object itself, whose members follow.
    private static List<FieldRow> Lift(List<FieldRow> rows)
    {
        if (!rows.Exists(IsAnonymous))
        {
            return rows;
        }

        return [.. rows.SelectMany(static row => IsAnonymous(row) ? Lift(row.Members) : [row])];
    }

    private static bool IsAnonymous(FieldRow row) => row.Cell.IsItalic && row.Name == "anonymous";

    // **node** { opens the table's type, theta } closes it; what is closed before the last row is a member like others.
    private static (string? Name, List<FieldRow> Rows) TakeBraces(List<FieldRow> rows)
    {
        if (!rows.Exists(static row => row.Cell.Opens))
        {
            return (null, rows);
        }

        string? name = null;
        var result = new List<FieldRow>();
        var open = new Stack<FieldRow>();
        foreach (var row in rows)
        {
            if (row.Cell.Opens && name is null && result.Count == 0 && !IsClosedEarly(rows))
            {
                name = row.Name;
                continue;
            }

            if (open.Count > 0)
            {
                open.Peek().Members.Add(row);
            }
            else
            {
                result.Add(row);
            }

            if (row.Cell.Opens && open.Count < MaxDepth)
            {
                open.Push(row);
            }

            for (var closed = 0; closed < row.Cell.Closes && open.Count > 0; closed++)
            {
                open.Pop();
            }
        }

        return (name, result);
    }

    private static bool IsClosedEarly(List<FieldRow> rows)
    {
        var open = 0;
        for (var i = 0; i < rows.Count - 1; i++)
        {
            open += (rows[i].Cell.Opens ? 1 : 0) - rows[i].Cell.Closes;
            if (open == 0 && i > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryNest(FieldRow row, List<FieldRow> roots, Dictionary<string, FieldRow> byPath)
    {
        var segments = row.Name.Split('.');
        if (segments.Length > MaxDepth || Array.Exists(segments, static segment => segment.Length == 0) || row.Name[0] is '@' or '$')
        {
            return false;
        }

        FieldRow? parent = null;
        var path = "";
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (IsIndex(segments[i]))
            {
                continue;
            }

            path += (path.Length > 0 ? "." : "") + Plain(segments[i]);
            if (!byPath.TryGetValue(path, out var next))
            {
                next = Made(row, segments[i], isList: segments[i].EndsWith("]", StringComparison.Ordinal) || (i + 1 < segments.Length && IsIndex(segments[i + 1])));
                (parent?.Members ?? roots).Add(next);
                byPath.Add(path, next);
            }
            else if (next.Members.Count == 0 && segments[i].EndsWith("]", StringComparison.Ordinal) && next.Type.Type is not Schema.ArrayType)
            {
                var list = next with { Type = next.Type with { Type = TypeWords.AnyList } };
                var siblings = parent?.Members ?? roots;
                siblings[siblings.IndexOf(next)] = list;
                byPath[path] = next = list;
            }

            parent = next;
        }

        var own = row with { Name = Plain(segments[segments.Length - 1]) };
        (parent?.Members ?? roots).Add(own);
        byPath[path + "." + own.Name] = own;
        return true;
    }

    // A row that only its members tell of.
    private static FieldRow Made(FieldRow first, string segment, bool isList) => new(
        Plain(segment), new NameCell(Plain(segment)), new CellType(isList ? TypeWords.AnyList : TypeWords.AnyMap) { IsUnderstood = true }, "", "", first.NameSpan, first.TypeSpan);

    private static Dictionary<string, FieldRow> Index(List<FieldRow> rows)
    {
        var byPath = new Dictionary<string, FieldRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            byPath[Plain(row.Name)] = row;
        }

        return byPath;
    }

    private static bool IsIndex(string segment) => segment is "*" or "[]" or "n" || segment.All(char.IsDigit);

    private static string Plain(string segment) => segment.IndexOf('[') is > 0 and var open ? segment.Substring(0, open) : segment;
}
