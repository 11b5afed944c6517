using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Which lists are types: those below a heading that says that they are values (<c>Values</c>) or types (<c>One of</c>).</summary>
internal sealed class ListRule(ParseContext context, TableNamer namer)
{
    private static readonly HashSet<string> UnionSections = new(StringComparer.OrdinalIgnoreCase) { "supported types", "one of", "oneof", "any of", "anyof", "variants" };

    public IEnumerable<TableDraft> Read(PageMap map)
    {
        var lists = new ListReader(context);
        var read = new HashSet<PageHeading>(map.Tables.Select(static table => table.Heading).OfType<PageHeading>());
        foreach (var list in map.Lists)
        {
            if (list.Heading is not { } heading || read.Contains(heading))
            {
                continue;
            }

            var draft = new TableDraft(namer.Of(heading, ""), heading, list.Span, list.Order);
            if (TableRule.KindOfSection(heading) == TableKind.Values && lists.Values(list) is { } values)
            {
                draft.Kind = TableKind.Values;
                draft.Values = values;
            }
            else if (UnionSections.Contains(heading.Text) && lists.Items(list) is { Count: > 0 } items)
            {
                draft.Kind = TableKind.Union;
                draft.Members = items.ConvertAll(item => (new UnionMember(new TypeCellReader([]).Read(item.Typed).Type, ParseContext.Shorten(context.Text[item.Span]), null), item.Span));
            }

            if (draft.Kind != TableKind.None && read.Add(heading))
            {
                draft.IsCertain = draft.Name.IsCertain && !TableRule.IsAboutProject(context.Path);
                yield return draft;
            }
        }
    }
}
