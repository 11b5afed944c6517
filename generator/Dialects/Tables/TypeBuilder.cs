using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>
/// Makes the types of a table: its own, and those that are written in its cells. These are called after the type and the member:
/// <c>OrderAddress</c>.
/// </summary>
/// <param name="taken">The names that the page's types have.</param>
/// <param name="isObject">Whether a table of the page describes an object of that name.</param>
/// <param name="memberType">The type that all members of that name have on the page; null where they have none, or several.</param>
internal sealed class TypeBuilder(ParseContext context, PageTitles taken, PresenceMarks marks, Func<string, bool> isObject, Func<string, TypeExpression?> memberType)
{
    private const int MaxDepth = 12;

    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public List<ParsedType> Types { get; } = [];

    public void Add(TableDraft draft, Page about, TextRange title, Func<string, string> titleOf)
    {
        var findings = context.Findings.Count;
        if (draft.Values is { } values)
        {
            Add(draft.Title, EnumOf(values.Values, values.IsNumeric, values.IsFlags, draft.Title), new PageRanges(title, default, values.Ranges, default, default), draft, about, findings);
            return;
        }

        if (draft.Members is { } members)
        {
            var union = new UnionPage { Title = draft.Title, Members = members.Select(member => member.Member with { Type = Named(member.Member.Type, titleOf) }).ToEquatableArray() };
            Add(draft.Title, union, new PageRanges(title, default, default, members.Select(member => context.Text.Range(member.Span)).ToEquatableArray(), default), draft, about, findings);
            return;
        }

        foreach (var row in draft.Place!.Table.Rows)
        {
            if (FieldRowReader.HasMore(context, row, draft.Roles!.Count))
            {
                context.ReportCellCount(row, draft.Roles.Count);
            }
        }

        AddObject(draft.Title, draft.Rows, draft, about, title, titleOf, 0, findings, draft.Example?.Value);
    }

    private void AddObject(
        string title, List<FieldRow> rows, TableDraft draft, Page? about, TextRange titleRange, Func<string, string> titleOf, int depth, int findings, JsonObject? example)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<Field>(rows.Count);
        var ranges = new List<FieldRanges>(rows.Count);
        foreach (var row in rows)
        {
            var range = new FieldRanges(context.Text.Range(row.NameSpan), context.Text.Range(row.TypeSpan));
            if (!names.Add(row.Name))
            {
                context.Findings.Add(Finding.At(range.Name, FindingId.DuplicateField, ParseContext.Shorten(row.Name)));
                continue;
            }

            fields.Add(new Field(row.Name, TypeOf(row, title, draft, range, titleOf, depth, example), row.TypeText, row.IsRequired ?? marks.IsRequired, row.IsDeprecated, row.Description)
            {
                IsNullable = row.IsNullable,
                Example = row.Example,
                IsExampleNull = row.IsExampleNull,
            });
            ranges.Add(range);
        }

        Add(title, new ObjectPage { Title = title, Fields = fields.ToEquatableArray(), IsShownInJson = true }, new PageRanges(titleRange, ranges.ToEquatableArray(), default, default, default), draft, about, findings);
    }

    private TypeExpression TypeOf(FieldRow row, string title, TableDraft draft, FieldRanges range, Func<string, string> titleOf, int depth, JsonObject? example)
    {
        var shown = example is null ? null : ValueOf(example, row.Name);
        var type = shown is null ? row.Type.Type
            : draft.Roles is { Type: < 0 } && row.Type.IsEmpty ? TypeOf(shown)
            : Shown(row, shown, draft);
        return type is ScalarType && row is { Members.Count: 0, Values: null, Hint: null, Type.IsPartial: false } ? type
            : TypeOf(row, type, ObjectIn(shown), title, draft, range, titleOf, depth);
    }

    private TypeExpression TypeOf(FieldRow row, TypeExpression type, JsonObject? shown, string title, TableDraft draft, FieldRanges range, Func<string, string> titleOf, int depth)
    {
        if (row.Members.Count > 0 && depth < MaxDepth)
        {
            var nested = taken.Take(title + TypeHeading.Pascal(row.Name));
            AddObject(nested, row.Members, draft, null, range.Name, titleOf, depth + 1, context.Findings.Count, shown);
            return type is ArrayType ? new ArrayType(Own(nested)) : Own(nested);
        }

        if (type is UnknownType unknown && _unknown.Add(unknown.Text))
        {
            context.Findings.Add(Finding.At(range.Type, FindingId.UnknownType, ParseContext.Shorten(unknown.Text)));
        }

        if (row.Values is { } values)
        {
            return type.Rewrite(_ => Inline(values, title, row, draft, range))!;
        }

        if (row.Type.IsPartial)
        {
            return type.Rewrite(inner => inner is TypeReference ? ((TypeReference)Named(inner, titleOf)) with { IsPartial = true, Otherwise = TypeWords.AnyMap, Word = null } : TypeWords.AnyMap)!;
        }

        // A table that is called like the member is that of its type.
        if (type == TypeWords.AnyMap || type == TypeWords.AnyList)
        {
            if (CalledLike(row.Name, titleOf) is { } named)
            {
                return type is ArrayType ? new ArrayType(named) : named;
            }
        }

        if (row.Hint is { } hint)
        {
            return type == TypeWords.AnyMap ? hint with { Otherwise = type } : type.Rewrite(inner => hint with { Otherwise = inner })!;
        }

        // nodes[nodeId] is a list of what nodeId is elsewhere.
        if (row.Cell.IsItemType && type is ArrayType { Element: TypeReference { Link: null, Word: { } word } item } && !isObject(item.Name) && memberType(word) is { } same)
        {
            return new ArrayType(same);
        }

        return type.Rewrite(inner => inner is InlineEnum or InlineUnion ? Inline(inner, title, row, draft, range) : Named(inner, titleOf))!;
    }

    // A table without types: the example's value tells it, where it tells it for certain.
    private static TypeExpression TypeOf(JsonValue value) => value switch
    {
        JsonString => TypeWords.String,
        JsonNumber => ScalarType.Of(ScalarKind.Number),
        JsonBoolean => ScalarType.Of(ScalarKind.Boolean),
        JsonObject => TypeWords.AnyMap,
        JsonArray { Items: { Count: > 0 } items } when items.Select(TypeOf).Distinct().Take(2).Count() == 1 => new ArrayType(TypeOf(items[0])),
        JsonArray => TypeWords.AnyList,
        _ => TypeWords.Any,
    };

    // What the page's own example contradicts is any JSON, so that it can be read; a point in time is what the example shows.
    private TypeExpression Shown(FieldRow row, JsonValue value, TableDraft draft)
    {
        var type = row.Type.Type;
        if (row.Members.Count > 0)
        {
            return type;
        }

        // The name of an object, and a list of such objects in the example: a list may be written without a word.
        if (type is TypeReference { IsHint: false } reference && value is JsonArray { Items: { Count: > 0 } items } && items.All(static item => item is JsonObject) && isObject(reference.Name))
        {
            context.Report(draft.Example!.Span, FindingId.ExampleDoesNotFit, row.Name, "is " + ParseContext.Shorten(row.TypeText) + " in the table but an array in the example, so it is treated as an array of these");
            return new ArrayType(type);
        }

        if (Fits(type, value))
        {
            return type;
        }

        if (type is ScalarType { Kind: ScalarKind.DateTime or ScalarKind.Date } && value is JsonString or JsonNumber)
        {
            return value is JsonString ? TypeWords.String : ScalarType.Of(ScalarKind.Int64);
        }

        context.Report(draft.Example!.Span, FindingId.ExampleDoesNotFit, row.Name, "is " + ParseContext.Shorten(row.TypeText) + " in the table but " + Describe(value) + " in the example, so it is treated as 'JsonElement'");
        return TypeWords.Any;
    }

    private static JsonValue? ValueOf(JsonObject example, string name)
    {
        foreach (var property in example.Properties)
        {
            if (property.Name == name)
            {
                return property.Value;
            }
        }

        return null;
    }

    private static JsonObject? ObjectIn(JsonValue? value) => value as JsonObject ?? (value as JsonArray)?.Items.OfType<JsonObject>().FirstOrDefault();

    private static bool Fits(TypeExpression type, JsonValue value) => (type, value) switch
    {
        (_, JsonNull) => true,
        (ArrayType list, JsonArray array) => array.Items.All(item => Fits(list.Element, item)),
        (MapType map, JsonObject content) => content.Properties.All(property => Fits(map.Value, property.Value)),
        (ScalarType { Kind: ScalarKind.DateTime or ScalarKind.Date }, JsonString text) => IsDate(text.Text),
        (InlineEnum, _) => value is JsonString or JsonNumber,
        (InlineUnion or UnknownType, _) => true,
        _ => type.Fits(value),
    };

    private static bool IsDate(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-' && char.IsDigit(text[5]) && char.IsDigit(text[9]) && (text.Length == 10 || text[10] == 'T');

    private static string Describe(JsonValue value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString => "a string",
        JsonNumber number => "the number " + number.Text,
        _ => "a Boolean",
    };

    private TypeReference? CalledLike(string member, Func<string, string> titleOf)
    {
        foreach (var name in (ReadOnlySpan<string>)[TypeHeading.Pascal(member), TypeHeading.Singular(TypeHeading.Pascal(member))])
        {
            if (name.Length > 0 && isObject(name))
            {
                return Own(titleOf(name));
            }
        }

        return null;
    }

    private static TypeExpression Named(TypeExpression type, Func<string, string> titleOf) =>
        type.Rewrite(inner => inner is TypeReference { Link: null } reference ? reference with { Name = titleOf(reference.Name) } : inner)!;

    // A list of values, or of types, becomes a type of its own.
    private TypeExpression Inline(TypeExpression written, string title, FieldRow row, TableDraft draft, FieldRanges range)
    {
        if (written is InlineEnum { Values.Count: 1 } only)
        {
            return new TextLiteralType(only.Values[0].Text);
        }

        var name = taken.Take(title + TypeHeading.Pascal(row.Name));
        Page page;
        if (written is InlineEnum values)
        {
            page = EnumOf(values.Values, values.IsNumeric, isFlags: false, name);
        }
        else
        {
            var members = ((InlineUnion)written).Members.Select(member => new UnionMember(
                member.Rewrite(inner => inner is InlineEnum or InlineUnion ? Inline(inner, title, row, draft, range) : inner)!, row.TypeText, null));
            page = new UnionPage { Title = name, Members = members.ToEquatableArray() };
        }

        var count = page is EnumPage { Values.Count: var valueCount } ? valueCount : 0;
        Add(name, page, new PageRanges(range.Name, default, Enumerable.Repeat(range.Type, count).ToEquatableArray(), default, default), draft, null, context.Findings.Count);
        return Own(name);
    }

    private void Add(string title, Page page, PageRanges ranges, TableDraft draft, Page? about, int findings)
    {
        var isFirst = about is not null;
        page = page with
        {
            Anchors = isFirst ? about!.Anchors : EquatableArray.Create(title.ToLowerInvariant()),
            Description = about?.Description ?? "",
            IsDeprecated = about?.IsDeprecated ?? false,
            Example = isFirst ? draft.Example?.Value : null,
        };
        ranges = isFirst && draft.Example is { } example ? ranges with { Example = context.Text.Range(example.Span) } : ranges;
        var own = context.Findings.GetRange(findings, context.Findings.Count - findings);
        context.Findings.RemoveRange(findings, own.Count);
        Types.Add(new ParsedType(title, page, ranges) { IsCertain = draft.IsCertain, Findings = (isFirst ? draft.Findings.Concat(own) : own).ToEquatableArray() });
    }

    private static EnumPage EnumOf(EquatableArray<EnumValue> values, bool isNumeric, bool isFlags, string title) =>
        new() { Title = title, Values = values, IsNumeric = isNumeric, IsFlags = isFlags };

    private static TypeReference Own(string title) => new(null, title, "#" + title.ToLowerInvariant()) { Otherwise = TypeWords.Any };
}
