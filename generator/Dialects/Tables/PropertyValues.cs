using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Tables of <c>Property | Value</c>: the values of several members of the type before them, a row each.</summary>
internal static class PropertyValues
{
    /// <summary>Reads the values; the draft is no type of its own.</summary>
    public static void Add(ParseContext context, TableDraft draft)
    {
        foreach (var row in draft.Place!.Table.Rows)
        {
            if (row.Cells.Length > 1 && context.Plain(row.Cells[0]).TrimStart('»', ' ') is { Length: > 0 } member && context.Plain(row.Cells[1]) is { Length: > 0 } value)
            {
                draft.MemberValues.Add((member, value));
            }
        }
    }

    /// <summary>Gives the values to the members of the types before them.</summary>
    public static void Apply(List<TableDraft> drafts)
    {
        TableDraft? last = null;
        foreach (var draft in drafts)
        {
            if (draft.MemberValues.Count > 0 && last is not null)
            {
                var values = draft.MemberValues.GroupBy(static value => value.Member, StringComparer.Ordinal)
                    .ToDictionary(static same => same.Key, static same => same.Select(static value => new EnumValue(value.Value, null)).Distinct().ToEquatableArray(), StringComparer.Ordinal);
                last.Rows = With(last.Rows, values);
            }

            last = draft.Kind == TableKind.Fields ? draft : last;
        }
    }

    private static List<FieldRow> With(List<FieldRow> rows, Dictionary<string, EquatableArray<EnumValue>> values) => rows.ConvertAll(row =>
    {
        var members = With(row.Members, values);
        row.Members.Clear();
        row.Members.AddRange(members);
        return row.Values is null && row.Members.Count == 0 && values.TryGetValue(row.Name, out var listed) && listed.Count > 1
            ? row with { Values = new InlineEnum(listed, listed.All(static value => EnumValue.IsInteger(value.Text)) && row.Type.Type.Innermost() is ScalarType { Kind: Json.ScalarKind.Int64 or Json.ScalarKind.Int32 or Json.ScalarKind.Number }) }
            : row;
    });
}
