using System.Threading;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>
/// Pages with tables of fields and values as people and tools write them: plain words for types, columns in any order, many types a page,
/// each below its own heading.
/// </summary>
internal sealed class TablesDialect : IDialect
{
    private const string DialectKey = "inkeepDialect";
    private const string NameKey = "inkeepName";

    public ParsedPage? TryRead(ParseContext context, CancellationToken token)
    {
        var map = PageMap.Read(context);
        if ((map.Tables.Count == 0 && map.Lists.Count == 0) || map.Tables.Exists(table => IsGenerated(context, table.Table)))
        {
            return null;
        }

        var asked = context.Outline.FrontMatter(context.Text, DialectKey);
        var examples = new ExampleFinder(context, map);
        var drafts = string.Equals(asked, "Speakeasy", StringComparison.OrdinalIgnoreCase) ? [] : Drafts(context, map, examples, token);
        foreach (var draft in string.Equals(asked, "Tables", StringComparison.OrdinalIgnoreCase) ? drafts : [])
        {
            draft.IsCertain = true;
        }

        if (drafts.Count == 0)
        {
            return null;
        }

        token.ThrowIfCancellationRequested();
        examples.Find(drafts);
        var types = new PageTypes(context, drafts).Build();
        return new ParsedPage(context.Path, types, context.Findings.ToEquatableArray()) { IsPlain = false };
    }

    // The tables and lists that may be types.
    private static List<TableDraft> Drafts(ParseContext context, PageMap map, ExampleFinder examples, CancellationToken token)
    {
        var namer = new TableNamer(context, TypeHeading.Pascal(context.Outline.FrontMatter(context.Text, NameKey)), Linked(context, map));
        var all = map.Tables.ConvertAll(table => new TableDraft(table, new ColumnRoles(context, table.Table), namer.Of(table)));
        var rule = new TableRule(context, map, namer, examples, new TypeCellReader(Titles(context, all)));
        foreach (var draft in all)
        {
            token.ThrowIfCancellationRequested();
            rule.Decide(draft);
        }

        PropertyValues.Apply(all);
        all.AddRange(new ListRule(context, namer).Read(map));
        all.Sort(static (left, right) => left.Order.CompareTo(right.Order));

        return all.FindAll(static draft => draft.Kind != TableKind.None);
    }

    // The anchors of this page that links in cells of tables lead to.
    private static HashSet<string> Linked(ParseContext context, PageMap map)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in map.Tables.SelectMany(static table => table.Table.Rows))
        {
            var text = context.Text.Chars(row.Span);
            for (var at = text.IndexOf("](#".AsSpan()); at >= 0 && at + 3 < text.Length;)
            {
                text = text.Slice(at + 3);
                var end = text.IndexOf(')');
                if (end > 0)
                {
                    linked.Add(PageTypes.Plain(text.Slice(0, end).ToString()));
                }

                at = text.IndexOf("](#".AsSpan());
            }
        }

        return linked;
    }

    // Types between asterisks are those of the generator of SDKs, whatever is wrong with its page otherwise.
    private static bool IsGenerated(ParseContext context, Table table)
    {
        var type = Array.FindIndex(table.Header.Cells, cell => context.Says(cell, "Type"));
        return type >= 0 && table.Rows.Exists(row => type < row.Cells.Length && context.Text.Chars(row.Cells[type]).Trim('`') is { Length: > 3 } text
            && text[0] == '*' && text[text.Length - 1] == '*' && text.Slice(1, text.Length - 2) is var word
            && (word.SequenceEqual("string".AsSpan()) || word.SequenceEqual("number".AsSpan()) || word.SequenceEqual("boolean".AsSpan()) || word.SequenceEqual("any".AsSpan())));
    }

    private static HashSet<string> Titles(ParseContext context, List<TableDraft> drafts)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var first = draft.Place!.Table.Rows.Count > 0 && draft.Roles!.Name >= 0 && draft.Roles!.Name < draft.Place!.Table.Rows[0].Cells.Length
                ? draft.Place!.Table.Rows[0].Cells[draft.Roles!.Name]
                : default;
            var isBraced = context.Text.Chars(first).IndexOf('{') > 0;
            titles.Add(isBraced ? TypeHeading.Pascal(NameCell.Read(context, first).Name) : draft.Name.Title);
        }

        return titles;
    }
}
