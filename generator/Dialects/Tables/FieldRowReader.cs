using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Reads the rows of a field table, each by itself.</summary>
internal sealed class FieldRowReader(ParseContext context, ColumnRoles roles, TypeCellReader types)
{
    private const int LongestName = 120;

    /// <summary>How many cells of the name's column can't be names.</summary>
    public int Strange { get; private set; }

    /// <summary>The rows that name members, in their order.</summary>
    public List<FieldRow> Read(Table table)
    {
        var rows = new List<FieldRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var cells = Cells(row);
            if (Cell(cells, roles.Name) is not { IsEmpty: false } nameCell || IsAnchor(nameCell, cells))
            {
                Continue(rows, cells);
                continue;
            }

            var isStrange = false;
            foreach (var single in Names(NameCell.Read(context, nameCell)))
            {
                if (IsName(single.Name, context.IsCode(nameCell)))
                {
                    rows.Add(ReadRow(single, nameCell, cells, row));
                    continue;
                }

                var isBrace = (single.Opens || single.Closes > 0) && single.Name.Length == 0;
                isStrange |= !isBrace && single.Name.Trim('.', '…', '-', '*', ' ').Length > 0;
                if (isBrace && rows.Count > 0)
                {
                    var last = rows[rows.Count - 1];
                    rows[rows.Count - 1] = last with { Cell = last.Cell with { Opens = last.Cell.Opens || single.Opens, Closes = last.Cell.Closes + single.Closes } };
                }
            }

            Strange += isStrange ? 1 : 0;
        }

        return rows;
    }

    /// <summary>What a cell of the type's column says.</summary>
    public CellType ReadType(PageSpan cell) => types.Read(cell.IsEmpty ? "" : InlineReader.IsMarked(context.Text.Chars(cell)) ? context.Inlines(cell).Typed : context.Text[cell]);

    // What is too much is most likely the last column's, where a pipe isn't escaped.
    private PageSpan[] Cells(TableRow row)
    {
        if (row.Cells.Length <= roles.Count || roles.Description != roles.Count - 1)
        {
            return row.Cells;
        }

        var cells = row.Cells.Take(roles.Count).ToArray();
        if (HasMore(context, row, roles.Count))
        {
            cells[cells.Length - 1] = new PageSpan(cells[cells.Length - 1].Start, row.Cells[row.Cells.Length - 1].End);
        }

        return cells;
    }

    /// <summary>Whether a row says something behind its last column: a mark there (<c>|^</c> joins rows) is no cell.</summary>
    public static bool HasMore(ParseContext context, TableRow row, int count)
    {
        for (var i = count; i < row.Cells.Length; i++)
        {
            foreach (var c in context.Text.Chars(row.Cells[i]))
            {
                if (char.IsLetterOrDigit(c))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // #a-note alone in a row leads to text elsewhere.
    private bool IsAnchor(PageSpan name, PageSpan[] cells) => context.Text.Text[name.Start] == '#' && Array.TrueForAll(cells, cell => cell == name || cell.IsEmpty);

    private static PageSpan Cell(PageSpan[] cells, int column) => column >= 0 && column < cells.Length ? cells[column] : default;

    // A row without name and type goes on with the description of the row above it.
    private void Continue(List<FieldRow> rows, PageSpan[] cells)
    {
        if (rows.Count > 0 && Cell(cells, roles.Type).IsEmpty && context.Prose(Cell(cells, roles.Description)) is { Length: > 0 } more)
        {
            var last = rows[rows.Count - 1];
            rows[rows.Count - 1] = last with { Description = last.Description.Length == 0 ? more : last.Description + " " + more };
        }
    }

    private FieldRow ReadRow(NameCell name, PageSpan nameCell, PageSpan[] cells, TableRow row)
    {
        var typeCell = Cell(cells, roles.Type);
        var type = ReadType(typeCell);
        var typeText = typeCell.IsEmpty ? name.TypeText : context.Plain(typeCell);
        if (name.TypeText.Length > 0)
        {
            type = Beside(name, type);
        }

        if (Cell(cells, roles.InnerType) is { IsEmpty: false } inner)
        {
            type = type with { Type = Narrow(type.Type, ReadType(inner).Type) };
        }

        var description = context.Says(Cell(cells, roles.Description), "N/A") ? "" : context.Prose(Cell(cells, roles.Description));
        var (presence, isMark) = Presence(cells, ref type);
        var said = DescriptionWords.Presence(description, out var isDescriptionMark);
        if (DescriptionWords.Time(name.Name, description, type.Type) is { } time)
        {
            type = type with { Type = time };
        }

        return new FieldRow(name.Name, isDescriptionMark && said == false ? name with { HasOptionalMark = true } : name, type, typeText, description, nameCell, typeCell.IsEmpty ? row.Span : typeCell)
        {
            IsRequired = presence ?? name.IsRequired ?? type.IsRequired ?? said ?? (isMark ? false : null),
            IsNullable = Nullable(cells) ?? (type.IsNullable || DescriptionWords.SaysNullable(description) ? true : null),
            IsDeprecated = name.IsStruck || DescriptionWords.SaysDeprecated(description),
            Example = roles.Example >= 0 ? context.Text[Cell(cells, roles.Example)] : "",
            IsExampleNull = roles.Example >= 0 && context.Says(Cell(cells, roles.Example), "null"),
            Values = ValuesOf(type, typeText, description, Cell(cells, roles.Value)),
            Hint = IsCalledEnum(typeText) ? null : HintOf(type, description),
        };
    }

    // nodes [node] with the type "array", `name` _string_ without one.
    private CellType Beside(NameCell name, CellType type)
    {
        var beside = types.Read(name.TypeText);
        return !name.IsItemType ? beside
            : type.IsEmpty || type.Type is ArrayType { Element: ScalarType { Kind: ScalarKind.Any } } ? type with { Type = new ArrayType(beside.Type), IsEmpty = false, IsUnderstood = true }
            : type;
    }

    // JSON Type says what it is in JSON, and the type within how wide the number is.
    private static TypeExpression Narrow(TypeExpression type, TypeExpression inner) =>
        (type, inner) is (ScalarType { Kind: ScalarKind.Number or ScalarKind.Int64 }, ScalarType { Kind: ScalarKind.Int64 or ScalarKind.Int32 or ScalarKind.BigInteger }) ? inner : type;

    private (bool? IsRequired, bool IsMark) Presence(PageSpan[] cells, ref CellType type)
    {
        if (Cell(cells, roles.Cardinality) is { IsEmpty: false } cardinality)
        {
            var text = context.Plain(cardinality).Trim();
            var isList = text is "*" or "+" || text.EndsWith("..n", StringComparison.OrdinalIgnoreCase) || text.EndsWith("*", StringComparison.Ordinal)
                || text.Equals("many", StringComparison.OrdinalIgnoreCase) || text.StartsWith("repeated", StringComparison.OrdinalIgnoreCase);
            if (isList && type.Type is not (ArrayType or MapType))
            {
                type = type with { Type = new ArrayType(type.Type) };
            }

            return (text switch
            {
                "+" or "One" or "one" or "required" => true,
                _ when text.StartsWith("1", StringComparison.Ordinal) => true,
                _ => false,
            }, true);
        }

        if (Cell(cells, roles.Optional) is { IsEmpty: false } optional)
        {
            return (PresenceWords.Read(context, optional) is { } isOptional ? !isOptional : null, true);
        }

        return roles.Required < 0 ? (null, false) : (PresenceWords.Read(context, Cell(cells, roles.Required)) ?? false, true);
    }

    private bool? Nullable(PageSpan[] cells)
    {
        var cell = Cell(cells, roles.Nullable);
        return cell.IsEmpty ? null : context.Plain(cell).Trim().ToLowerInvariant() switch
        {
            "can be null" or "nullable" or "null" or "yes" or "true" or "✓" or "✔" or ":heavy_check_mark:" => true,
            "cannot be null" or "not nullable" or "non-nullable" or "no" or "false" => false,
            _ => null,
        };
    }

    // Values make an enum of a text, and of what is only called an enum.
    private InlineEnum? ValuesOf(CellType type, string typeText, string description, PageSpan valueCell)
    {
        if (type.Type.Innermost() is not (ScalarType { Kind: ScalarKind.String or ScalarKind.Any or ScalarKind.Int64 or ScalarKind.Int32 or ScalarKind.Number } or TypeReference { Word: not null, Link: null }))
        {
            return null;
        }

        var isNumber = type.Type.Innermost() is ScalarType { Kind: ScalarKind.Int64 or ScalarKind.Int32 or ScalarKind.Number };
        var values = (isNumber ? DescriptionValues.OfNumber(description)
            : IsCalledEnum(typeText) ? DescriptionValues.OfEnum(description)
            : DescriptionValues.OfText(description)) ?? (valueCell.IsEmpty ? null : DescriptionValues.Of("values: " + context.Prose(valueCell)));
        return values is null || (isNumber && !values.IsNumeric) ? null
            : type.Type.Innermost() is ScalarType { Kind: ScalarKind.Any } && !context.Plain(valueCell).Contains("enum") && type.IsEmpty ? null
            : values with { IsNumeric = isNumber };
    }

    private static bool IsCalledEnum(string typeText) => typeText.IndexOf("enum", StringComparison.OrdinalIgnoreCase) >= 0;

    // "See [Shard stats](#shard-stats)": the one link of a description to a page may tell the type that its cell leaves open.
    private static TypeReference? HintOf(CellType type, string description)
    {
        if (type.Type.Innermost() is not ScalarType { Kind: ScalarKind.String or ScalarKind.Any or ScalarKind.Int64 or ScalarKind.Int32 }
            || description.IndexOf("mapping", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        string? only = null;
        for (var middle = description.IndexOf("](", StringComparison.Ordinal); middle > 0;)
        {
            var close = description.IndexOf(')', middle);
            if (close < 0)
            {
                return null;
            }

            var target = description.Substring(middle + 2, close - middle - 2).Trim('<', '>');
            var isElsewhere = target.IndexOf("://", StringComparison.Ordinal) >= 0;
            if (!isElsewhere && only is not null)
            {
                return null;
            }

            only = isElsewhere ? only : target;
            middle = description.IndexOf("](", close, StringComparison.Ordinal);
        }

        return only is null || (only.IndexOf('#') < 0 && !LinkTarget.IsPage(only)) ? null : new TypeReference(null, "Hint", only) { IsHint = true };
    }

    // Two members in one row: id, name.
    private static List<NameCell> Names(NameCell cell)
    {
        if (cell.Name.IndexOf(' ') < 0)
        {
            return [cell];
        }

        var names = cell.Name.Split([", ", " / "], StringSplitOptions.RemoveEmptyEntries);
        return names.Length < 2 || !Array.TrueForAll(names, static name => IsName(name, false)) ? [cell] : [.. names.Select(name => cell with { Name = name })];
    }

    private static bool IsName(string name, bool isCode) =>
        name.Length is > 0 and <= LongestName
        && name is not ("..." or "…" or "-" or "*" or "—" or "N/A")
        && (isCode || name.IndexOf(' ') < 0)
        && name.Any(char.IsLetterOrDigit)
        && name[0] is not ('{' or '(' or '^' or '/');
}
