using Inkeep.Gen.Dialects.Reading;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>
/// Which tables are types. A table of fields is one for certain when it has a column of names and a column of types, nearly all of whose
/// cells are understood, below a heading that names a type, in a file that is no README; or when it stands below a heading that says what
/// it is (<c>Fields</c>, <c>Properties</c>, <c>Values</c>). What stands in a request's address or head, status codes, limits and the like
/// are none whoever asks. Everything between is a type where the project asks for it.
/// </summary>
internal sealed class TableRule(ParseContext context, PageMap map, TableNamer namer, ExampleFinder examples, TypeCellReader types)
{
    private const double Certain = 0.8;
    private const double Possible = 0.5;
    private const double MostStrange = 0.3;

    // A longer line above a table is text about it, which a heading that is a name goes before.
    private const int LongestCaption = 80;

    private static readonly string[] NoModelWords =
    [
        "query", "path param", "path variable", "header", "url param", "uri param", "status code", "error code", "response code", "http ", "permission", "rate limit", "limits",
        "method", "metric", "changelog", "change log", "changes", "version", "environment variable", "command", "endpoint", "functions", "events list", "troubleshoot",
        "breaking", "scopes", "routes", "configuration option", "search param", "compatib", "support matrix", "glossary", "cookies",
    ];

    private static readonly string[] JsonWords = ["json", "body", "payload"];

    private static readonly HashSet<string> FieldSections = new(StringComparer.OrdinalIgnoreCase)
        { "fields", "properties", "attributes", "members" };

    private static readonly HashSet<string> ValueSections = new(StringComparer.OrdinalIgnoreCase)
        { "values", "enum", "options", "enumeration", "enum values", "possible values", "allowed values" };

    private static readonly HashSet<string> ParameterHeaders = new(StringComparer.OrdinalIgnoreCase)
        { "parameter", "parameters", "param", "option", "options", "argument", "setting", "参数", "请求参数", "請求參數", "参数名", "key", "column", "variable" };

    private static readonly HashSet<string> NoModelHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "status code", "http status code", "method", "function", "version", "permission", "header", "endpoint", "route", "command", "metric", "scope", "date", "error", "http code",
        "environment variable", "feature", "status", "code", "response", "http status", "topic", "url", "return type", "path",
    };

    // What stands below these are the names of members, and values only where more says so.
    private static readonly HashSet<string> MemberHeaders = new(StringComparer.OrdinalIgnoreCase)
        { "field", "fields", "property", "attribute", "attributes", "field name", "property name", "attribute name", "字段", "フィールド" };

    private static readonly string[] OwnFiles =
    [
        "readme", "changelog", "change-log", "contributing", "code_of_conduct", "releases", "release-notes", "history", "upgrading", "migration",
        "migrating", "changes", "todo", "roadmap", "faq",
    ];

    // These words are types, too: as files of a project they are written in capitals.
    private static readonly string[] CapitalFiles = ["LICENSE", "LICENCE", "SECURITY", "SUPPORT", "ARCHITECTURE", "GOVERNANCE"];

    /// <summary>Whether the file is one about the project, and none about an interface.</summary>
    public static bool IsAboutProject(string path)
    {
        var stem = LinkTarget.StemOf(path.Replace('\\', '/'));
        bool Begins(string own, StringComparison comparison) => stem.StartsWith(own, comparison) && (stem.Length == own.Length || !char.IsLetter(stem[own.Length]));
        return Array.Exists(OwnFiles, own => Begins(own, StringComparison.OrdinalIgnoreCase)) || Array.Exists(CapitalFiles, own => Begins(own, StringComparison.Ordinal));
    }

    /// <summary>Whether the heading of a section says that fields or values are in it, as those of the pages of SDKs do.</summary>
    public static TableKind KindOfSection(PageHeading? heading) =>
        heading is null ? TableKind.None
        : FieldSections.Contains(heading.Text) ? TableKind.Fields
        : ValueSections.Contains(heading.Text) ? TableKind.Values
        : TableKind.None;

    /// <summary>Decides, and reads what there is to read.</summary>
    public void Decide(TableDraft draft)
    {
        var (roles, table, section) = (draft.Roles!, draft.Place!.Table, KindOfSection(draft.Heading));
        if (roles.Count is 2 or 3 && roles.Type < 0 && roles.Headers[0] is "Property" or "Field" && roles.Headers[1] == "Value")
        {
            PropertyValues.Add(context, draft);
            return;
        }

        if (table.Rows.Count == 0 || roles.Location >= 0 || (NoModelHeaders.Contains(roles.Headers[0]) && roles.Count > 1 && section == TableKind.None))
        {
            return;
        }

        if (roles.Name >= 0 && (roles.Type >= 0 || section == TableKind.Fields || HasTypedNames(draft) || IsShown(draft)))
        {
            DecideFields(draft, section);
        }
        else if (roles.Type <= 0 && (section == TableKind.Values || !MemberHeaders.Contains(roles.Headers[0]) || namer.IsLinked(draft.Heading) || EndsLikeEnum(draft.Heading)))
        {
            DecideValues(draft, section);
        }
    }

    private void DecideFields(TableDraft draft, TableKind section)
    {
        var (roles, table) = (draft.Roles!, draft.Place!.Table);
        var reader = new FieldRowReader(context, roles, types);
        var understood = Understood(draft, reader);
        var isNamed = NamesItself(draft);
        var isParameters = ParameterHeaders.Contains(roles.Headers[roles.Name]) || (!isNamed && SaysAny(draft, "parameter", "argument", "params"));
        if (section != TableKind.Fields && (understood < Possible || (!isNamed && SaysNoModel(draft)) || (isParameters && !IsJson(draft))))
        {
            return;
        }

        // Names are no sentences; and what goes on inside of the table before is allOf of a part of it.
        var rows = reader.Read(table);
        if (reader.Strange > table.Rows.Count * MostStrange || (rows.Count > 0 && rows[0].Cell.Depth > 0 && IsContinued(draft)))
        {
            return;
        }

        var tree = RowTree.Build(rows, IsKey);
        if (tree.Rows.Count == 0)
        {
            return;
        }

        if (tree.Name is { } name)
        {
            draft.Name = new TypeName(TypeHeading.Pascal(name), true, draft.Heading);
        }

        draft.Rows = tree.Rows;
        draft.Kind = TableKind.Fields;
        draft.IsCertain = draft.Name.IsCertain && !IsAboutProject(context.Path) && (section == TableKind.Fields || (understood >= Certain && !isParameters && (isNamed || !SaysAny(draft, "request")) && roles.Type > roles.Name));
    }

    private void DecideValues(TableDraft draft, TableKind section)
    {
        var reader = new EnumTableReader(context, draft.Roles!, namer.IsLinked(draft.Heading) && draft.Heading?.Says("object") != true);
        var table = draft.Place!.Table;
        if (SaysNoModel(draft) && section != TableKind.Values || reader.CountStrange(table) > table.Rows.Count * MostStrange || reader.Read(table) is not { } values)
        {
            return;
        }

        // Codes of HTTP.
        if (values.IsNumeric && section == TableKind.None && values.Values.All(static value => value.Text.Length == 3) && SaysAny(draft, "status", "error", "code", "response"))
        {
            return;
        }

        draft.Values = values;
        draft.Kind = TableKind.Values;
        draft.IsCertain = draft.Name.IsCertain && !IsAboutProject(context.Path) && (section == TableKind.Values || IsCalledEnum(draft) || namer.IsLinked(draft.Heading));
    }

    /// <summary>Whether the table is another part of the type of the one before it.</summary>
    public static bool IsContinued(TableDraft draft) => draft.Place?.Lead.Trim('*', '_', ' ', ':').ToLowerInvariant() is "and" or "continued" or "or" or "xor" or "oneof" or "anyof";

    private static bool IsCalledEnum(TableDraft draft) =>
        draft.Heading is not null && (draft.Values!.IsFlags || EndsLikeEnum(draft.Heading));

    private static bool EndsLikeEnum(PageHeading? heading) =>
        heading is not null && Array.Exists(EnumEnds, end => heading.Text.TrimEnd().EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] EnumEnds = ["types", "type", "flags", "enum", "values", "status", "state", "states", "mode", "modes", "level", "levels", "kind", "kinds", "enumeration", "behavior", "behaviors"];

    // One tool writes the type behind the name: `name` _string_.
    private bool HasTypedNames(TableDraft draft)
    {
        var typed = draft.Place!.Table.Rows.Count(row => draft.Roles!.Name < row.Cells.Length && NameCell.Read(context, row.Cells[draft.Roles!.Name]) is { TypeText.Length: > 0, IsItemType: false });
        return typed > draft.Place!.Table.Rows.Count / 2;
    }

    // pet { in the first row: then the heading says nothing of the table.
    private bool NamesItself(TableDraft draft) =>
        draft.Place!.Table.Rows[0].Cells is var cells && draft.Roles!.Name < cells.Length && context.Text.Chars(cells[draft.Roles!.Name]).IndexOf('{') > 0;

    // Field | Description, and the types in the JSON below it only.
    private bool IsShown(TableDraft draft) =>
        MemberHeaders.Contains(draft.Roles!.Headers[draft.Roles!.Name]) && examples.IsShown(draft, new FieldRowReader(context, draft.Roles!, types).Read(draft.Place!.Table));

    // The share of the type cells that are known words and links.
    private static double Understood(TableDraft draft, FieldRowReader reader)
    {
        var (filled, understood) = (0, 0);
        foreach (var row in draft.Place!.Table.Rows)
        {
            if (draft.Roles!.Type >= 0 && draft.Roles!.Type < row.Cells.Length && !row.Cells[draft.Roles!.Type].IsEmpty)
            {
                filled++;
                understood += reader.ReadType(row.Cells[draft.Roles!.Type]).IsUnderstood ? 1 : 0;
            }
        }

        return filled == 0 ? (draft.Roles!.Type < 0 ? 1 : 0) : (double)understood / filled;
    }

    // What a type links to by its own name is one, whatever words are in that.
    private bool SaysNoModel(TableDraft draft) => !(draft.Heading is { Name.Kind: HeadingKind.Name } && namer.IsLinked(draft.Heading)) && SaysAny(draft, NoModelWords);

    private static bool SaysAny(TableDraft draft, params string[] words)
    {
        var heading = draft.Heading;
        var text = heading is { Name.Kind: HeadingKind.Name } && IsInCode(heading.Text) ? null : heading?.Text;
        return Array.Exists(words, word => Says(text, word)
            || (heading is { Name.Kind: HeadingKind.Generic or HeadingKind.Message, Parent: { Level: > 1 } parent } && Says(parent.Text, word))
            || ((heading is not { Name.Kind: HeadingKind.Name } || draft.Place!.Lead.Length <= LongestCaption) && Says(draft.Place!.Lead, word)));
    }

    // RequestHeaderSettings is a name as in code, and about none of its words.
    private static bool IsInCode(string heading)
    {
        var hasHump = false;
        for (var i = 0; i < heading.Length; i++)
        {
            if (!char.IsLetterOrDigit(heading[i]) || (i == 0 && !char.IsUpper(heading[i])))
            {
                return false;
            }

            hasHump |= i > 0 && char.IsUpper(heading[i]) && char.IsLower(heading[i - 1]);
        }

        return hasHump;
    }

    // Where a word begins: protocolLimits are no limits.
    private static bool Says(string? text, string words)
    {
        for (var at = text?.IndexOf(words, StringComparison.OrdinalIgnoreCase) ?? -1; at >= 0; at = text!.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text![at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // Of what is called parameters, that is a body which is called so, or stands beside JSON with its names.
    private bool IsJson(TableDraft draft) =>
        SaysAny(draft, JsonWords)
        || (draft.Heading is { } heading && JsonNames.TryGetValue(heading, out var names) && draft.Place!.Table.Rows.Count(row =>
            draft.Roles!.Name < row.Cells.Length && names.Contains(context.Plain(row.Cells[draft.Roles.Name]))) >= 2);

    // What stands in double quotes in the blocks of JSON below each heading.
    private Dictionary<PageHeading, HashSet<string>> JsonNames => field ??= map.Fences
        .Where(static fence => fence.Heading is not null && fence.Fence.Info.StartsWith("json", StringComparison.OrdinalIgnoreCase))
        .GroupBy(static fence => fence.Heading!)
        .ToDictionary(static same => same.Key, same => new HashSet<string>(same.SelectMany(fence => Quoted(context.Text[fence.Fence.Code])), StringComparer.Ordinal));

    private HashSet<string> Keys => field ??= new(map.Fences.SelectMany(fence => Quoted(context.Text[fence.Fence.Code])).Where(static text => text.IndexOf('.') > 0), StringComparer.Ordinal);

    private static IEnumerable<string> Quoted(string code)
    {
        for (var open = code.IndexOf('"'); open >= 0;)
        {
            var close = code.IndexOf('"', open + 1);
            if (close < 0)
            {
                yield break;
            }

            yield return code.Substring(open + 1, close - open - 1);
            open = code.IndexOf('"', close + 1);
        }
    }

    // "settings.index.x": 1 in the page's JSON is one key.
    private bool IsKey(string name) => Keys.Contains(name);
}
