using System.Text;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Makes the types of a page of its tables: each with a name that no other one has, and the anchors that lead to it.</summary>
internal sealed class PageTypes(ParseContext context, List<TableDraft> drafts)
{
    // More tables of one name than these are no page that anybody reads.
    private const int MostCompared = 50;

    private readonly PageTitles _taken = new();
    private readonly HashSet<PageHeading> _described = [];
    private readonly Dictionary<string, List<TableDraft>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<TableDraft, List<string>> _anchors = [];

    public EquatableArray<ParsedType> Build()
    {
        // What nobody has to ask for keeps its name, whatever else is on the page.
        foreach (var draft in drafts.OrderBy(static draft => draft.IsCertain ? 0 : 1).ToList())
        {
            GiveTitle(draft);
        }

        drafts.RemoveAll(static draft => draft.Kind == TableKind.None);
        FindAnchors();
        var marks = Marks();
        Report(marks);
        var members = new Lazy<ILookup<string, TypeExpression>>(MemberTypes);
        var builder = new TypeBuilder(
            context,
            _taken,
            marks,
            name => _byName.TryGetValue(name, out var same) && same.Exists(static draft => draft.Kind == TableKind.Fields),
            name => members.Value[name].Distinct().Take(2).ToList() is { Count: 1 } only ? only[0] as ScalarType : null);
        foreach (var draft in drafts)
        {
            var heading = draft.Name.Of;
            var (description, isDeprecated) = heading is null || !_described.Add(heading) ? ("", false) : DescriptionOf(heading);
            var about = new ObjectPage { Title = draft.Title, Fields = default, Anchors = _anchors[draft].ToEquatableArray(), Description = description, IsDeprecated = isDeprecated };
            var span = heading is null || heading.Span.IsEmpty ? draft.Span : heading.Span;
            builder.Add(draft, about, context.Text.Range(span), name => TitleOf(name, draft));
        }

        return WithMain(builder.Types);
    }

    private ILookup<string, TypeExpression> MemberTypes()
    {
        var rows = new List<FieldRow>();
        drafts.ForEach(draft => AddAll(draft.Rows, rows));
        return rows.ToLookup(static row => row.Name, static row => row.Type.Type, StringComparer.Ordinal);
    }

    private void Report(PresenceMarks marks)
    {
        if (marks.SaysNothing && drafts.Exists(static draft => draft.Kind == TableKind.Fields) && !drafts.Exists(static draft => draft.Roles?.SaysRequired == true || draft.Rows.Exists(static row => row.IsRequired is not null)))
        {
            var first = drafts.Find(static draft => draft is { Kind: TableKind.Fields, IsCertain: true }) ?? drafts.Find(static draft => draft.Kind == TableKind.Fields)!;
            first.Findings.Add(Finding.At(context.Text.Range(first.Span), FindingId.PresenceNotSaid, first.Title));
        }

        var unread = drafts.FindAll(static draft => !draft.IsCertain && draft.Kind == TableKind.Fields);
        if (unread.Count > 0 && !TableRule.IsAboutProject(context.Path))
        {
            var count = unread.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.Report(unread[0].Span, FindingId.TablesNotRead, ParseContext.Shorten(unread[0].Heading?.Text ?? context.Quote(unread[0].Span)), count);
        }
    }

    // The first type is that of the file as a whole, so that a page of one type has the path of its file.
    private EquatableArray<ParsedType> WithMain(List<ParsedType> types)
    {
        var main = types.Find(type => type.IsCertain && IsDraft(type)) ?? types.Find(IsDraft) ?? types[0];
        return types.ConvertAll(type => type == main ? type with { Section = "", Page = type.Page with { Anchors = type.Page.Anchors.Append("").ToEquatableArray() } } : type).ToEquatableArray();
    }

    private bool IsDraft(ParsedType type) => drafts.Exists(draft => draft.Title == type.Page.Title);

    private void GiveTitle(TableDraft draft)
    {
        var name = draft.Name.Title;
        if (_byName.TryGetValue(name, out var same))
        {
            if (same.Take(MostCompared).FirstOrDefault(other => IsSame(other, draft)) is { } other)
            {
                draft.Title = other.Title;
                draft.Kind = TableKind.None;
                return;
            }

            // Properties and Relationships are two tables of one type.
            if (same.Take(MostCompared).FirstOrDefault(other => IsPart(draft, other)) is { } whole)
            {
                var isOptional = draft.Heading!.Says("optional") || draft.Heading.Says("relationship") || draft.Heading.Says("additional");
                whole.Rows.AddRange(draft.Rows.Where(row => !whole.Rows.Exists(known => known.Name == row.Name)).Select(row => isOptional ? row with { IsRequired = false } : row).ToList());
                draft.Kind = TableKind.None;
                return;
            }

            var scope = draft.Heading?.Path.FirstOrDefault(heading => heading.Name.Name.Length > 0 && heading.Name.Name != name)?.Name.Name ?? "";
            draft.Title = _taken.Take(scope.Length > 0 && scope.Length < 40 ? scope + name : name);
            draft.Findings.Add(Finding.At(context.Text.Range(draft.Span), FindingId.SameNameTwice, name, draft.Title));
            same.Add(draft);
            return;
        }

        draft.Title = _taken.Take(name);
        _byName.Add(name, [draft]);
    }

    private static bool IsPart(TableDraft draft, TableDraft whole) =>
        (draft.Kind == TableKind.Fields && draft.Heading == whole.Heading && TableRule.IsContinued(draft))
        || draft is { Kind: TableKind.Fields, Heading.Name.Kind: HeadingKind.Generic, Name.Of: { } heading }
        && whole.Kind == TableKind.Fields
        && whole.Name.Of == heading
        && whole.Heading != draft.Heading;

    private static bool IsSame(TableDraft left, TableDraft right) =>
        left.Kind == right.Kind
        && left.Rows.Count == right.Rows.Count
        && left.Rows.Zip(right.Rows, static (one, other) => one.Name == other.Name && one.Type == other.Type && one.IsRequired == other.IsRequired).All(static same => same)
        && (left.Values is null || left.Values.Values == right.Values!.Values);

    // Of two types of one name, that which stands in the same part of the page is meant.
    private string TitleOf(string name, TableDraft from)
    {
        if (!_byName.TryGetValue(name, out var same))
        {
            return name;
        }

        return (same.Take(MostCompared).FirstOrDefault(draft => draft.Heading == from.Heading)
            ?? same.Take(MostCompared).FirstOrDefault(draft => draft.Heading?.Parent == from.Heading?.Parent)
            ?? same[0]).Title;
    }

    // A heading leads to the first type below it.
    private void FindAnchors()
    {
        var seen = new HashSet<PageHeading>();
        foreach (var draft in drafts)
        {
            var anchors = new List<string> { Plain(draft.Title) };
            foreach (var heading in draft.Heading?.Path ?? [])
            {
                if (!seen.Add(heading))
                {
                    break;
                }

                anchors.AddRange(heading.Anchors.Select(Plain));
                anchors.Add(Plain(heading.Text));
                anchors.Add(Plain(heading.Name.Name));
                anchors.Add(Plain((heading.Parent?.Text ?? "") + heading.Text));
            }

            anchors.RemoveAll(static anchor => anchor.Length == 0);
            _anchors.Add(draft, anchors.Distinct().ToList());
        }
    }

    private PresenceMarks Marks()
    {
        var rows = new List<FieldRow>();
        drafts.ForEach(draft => AddAll(draft.Rows, rows));
        var isSaid = drafts.Exists(static draft => draft.Roles?.SaysRequired == true);
        var isItalic = !isSaid && rows.Exists(static row => row.Cell.IsItalic) && rows.FindAll(static row => !row.Cell.IsItalic).Count > rows.Count / 4;
        if (isItalic)
        {
            MarkItalics();
        }

        return new PresenceMarks(isItalic || rows.Exists(static row => row.Cell.HasOptionalMark), MarksRequired: false);
    }

    // Names in italics and plain ones on a page that has no other sign: those in italics may be absent.
    private void MarkItalics()
    {
        foreach (var draft in drafts)
        {
            draft.Rows = Marked(draft.Rows);
        }
    }

    private static List<FieldRow> Marked(List<FieldRow> rows) => rows.ConvertAll(static row =>
    {
        var members = Marked(row.Members);
        row.Members.Clear();
        row.Members.AddRange(members);
        return row.Cell.IsItalic ? row with { IsRequired = row.IsRequired ?? false } : row;
    });

    private static void AddAll(List<FieldRow> rows, List<FieldRow> all)
    {
        foreach (var row in rows)
        {
            all.Add(row);
            AddAll(row.Members, all);
        }
    }

    // The paragraphs right below the heading that names the type.
    private (string Description, bool IsDeprecated) DescriptionOf(PageHeading heading)
    {
        var blocks = context.Outline.Blocks;
        var first = heading.Order + 1;
        var last = first;
        while (last < blocks.Count && blocks[last] is Paragraph && TableReader.Find(context.Text, blocks[last].Span) is null)
        {
            last++;
        }

        var text = last == first || heading.Order < 0 ? "" : context.Paragraphs(new PageSpan(blocks[first].Span.Start, blocks[last - 1].Span.End));
        return (text, DescriptionWords.SaysDeprecated(text));
    }

    /// <summary>An anchor as it is compared.</summary>
    public static string Plain(string anchor)
    {
        var plain = new StringBuilder(anchor.Length);
        foreach (var c in anchor)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
