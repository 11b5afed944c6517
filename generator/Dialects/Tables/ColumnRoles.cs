using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What a column of a table is about.</summary>
internal enum ColumnRole
{
    Other,
    Name,
    Type,

    /// <summary>A second type column: the first tells what JSON it is, this one the width.</summary>
    InnerType,
    Required,

    /// <summary>The opposite of <see cref="Required"/>.</summary>
    Optional,
    Cardinality,
    Nullable,
    Default,
    Value,
    Description,
    Example,

    /// <summary>Where a parameter stands in a request.</summary>
    Location,

    /// <summary>How deep the row is nested.</summary>
    Depth,
}

/// <summary>Which column of a table has which role, by the header's words, and by the cells where a word has two meanings; -1 where there is none.</summary>
internal sealed class ColumnRoles
{
    private static readonly Dictionary<string, ColumnRole> Words = Table(
        (ColumnRole.Name,
            "property|name|field|fields|parameter|relationship|field name|key|option|property name|param|argument|attribute|attributes|setting|slot name|"
            + "event field|element|data element|member|object structure|parameter name|attribute name|member name|column|json key|json field|variable|"
            + "フィールド|フィールド名|名前|字段|請求參數|参数|参数名|名称|属性|字段名|參數"),
        (ColumnRole.Type,
            "type|data type|datatype|schema|field type|json type|value type|field data type|class|types|value data type|型|jsonの型|類型|数据类型|类型|資料型別|データ型"),
        (ColumnRole.InnerType, "internal type|内部の型|protobuf type|wire type|sql type|xdm type"),
        (ColumnRole.Required, "required|required?|required/optional|mandatory|is required|req|req.|mandatory?|必須|必須?|必选|必填|presence|required/default|mandatory/optional|m/o|必須ですか？"),
        (ColumnRole.Optional, "optional|optional?|is optional"),
        (ColumnRole.Cardinality, "cardinality|occurrence|occurrences|occurs|label|cardinal|multiplicity|card."),
        (ColumnRole.Nullable, "nullable|nullable?|can be null|null?|is nullable|null"),
        (ColumnRole.Default, "default|default value|defaults|默认值|?default behavior|デフォルト"),
        (ColumnRole.Value,
            "value|values|enum|member|code|flag|number|constant|hex value|decimal value|integer value|status|state|id|literal|enum value|值|値"),
        (ColumnRole.Description,
            "description|descriptions|definition|meaning|notes|note|comments|comment|details|explanation|summary|remarks|decription|desc|purpose|説明|说明|含義|描述|描述信息|約束|備考"),
        (ColumnRole.Example, "example|examples|example value|sample|sample value|例|示例"),
        (ColumnRole.Location, "in|located in|location|parameter type|param type"),
        (ColumnRole.Depth, "lev|level|lvl"));

    private const int LongestType = 60;

    private static readonly char[] HeaderMarks = [' ', '[', ']', '*', ':'];

    private readonly ColumnRole[] _roles;

    public ColumnRoles(ParseContext context, Table table)
    {
        Headers = [.. table.Header.Cells.Select(cell => context.Plain(cell).Trim(HeaderMarks))];
        _roles = [.. Headers.Select(static header => Words.TryGetValue(header.ToLowerInvariant(), out var role) ? role : ColumnRole.Other)];
        Name = IndexOf(ColumnRole.Name);
        Type = IndexOf(ColumnRole.Type);

        // A header without a word before the type is the name's; so is the first column that nothing else claims.
        if (Name < 0 && Type > 0)
        {
            Name = Array.FindIndex(Headers, static header => header.Length == 0);
            Name = Name < 0 && _roles[0] is ColumnRole.Other or ColumnRole.Value ? 0 : Name;
        }

        Type = Type < 0 && Name >= 0 ? TypesUnderAnotherWord(context, table) : Type;
        Value = Array.FindIndex(_roles, role => role == ColumnRole.Value);
        Value = Value == Type ? -1 : Value;
        Value = Value < 0 && Type < 0 && _roles.Length > 1 && Headers[0].Length > 0 && _roles[0] == ColumnRole.Name && Headers[0].ToLowerInvariant() is "member" ? 0 : Value;
        InnerType = IndexOf(ColumnRole.InnerType);
        Required = IndexOf(ColumnRole.Required);
        Optional = IndexOf(ColumnRole.Optional);
        Cardinality = IndexOf(ColumnRole.Cardinality);
        Nullable = IndexOf(ColumnRole.Nullable);
        Description = IndexOf(ColumnRole.Description);
        Example = IndexOf(ColumnRole.Example);
        Default = IndexOf(ColumnRole.Default);
        Location = IndexOf(ColumnRole.Location);
        Depth = IndexOf(ColumnRole.Depth);
    }

    /// <summary>What the header's cells show.</summary>
    public string[] Headers { get; }

    public int Count => Headers.Length;

    public int Name { get; }

    public int Type { get; }

    public int InnerType { get; }

    public int Required { get; }

    public int Optional { get; }

    public int Cardinality { get; }

    public int Nullable { get; }

    public int Value { get; }

    public int Description { get; }

    public int Example { get; }

    public int Default { get; }

    public int Location { get; }

    public int Depth { get; }

    /// <summary>Whether a column says which members must be there.</summary>
    public bool SaysRequired => Required >= 0 || Optional >= 0 || Cardinality >= 0;

    // Field | Value | Description, with String and Number for values: what nearly all cells are is what the column is about.
    private int TypesUnderAnotherWord(ParseContext context, Table table)
    {
        const int LeastRows = 2;
        const double Nearly = 0.9;
        for (var column = Name + 1; column < Count && table.Rows.Count >= LeastRows; column++)
        {
            if (_roles[column] is not (ColumnRole.Value or ColumnRole.Other))
            {
                continue;
            }

            var names = new HashSet<string>(StringComparer.Ordinal);
            var known = table.Rows.Count(row => column < row.Cells.Length && names.Add(context.Text[row.Cells[Name]]) && IsTypeWord(context.Plain(row.Cells[column])));
            if (known >= table.Rows.Count * Nearly)
            {
                return column;
            }
        }

        return -1;
    }

    private static bool IsTypeWord(string cell) =>
        TypeWords.Find(cell) is not null || (cell.IndexOf(' ') is > 0 and var blank && TypeWords.Find(cell.Substring(0, blank)) is not null && cell.Length <= LongestType);

    private int IndexOf(ColumnRole role) => Array.IndexOf(_roles, role);

    private static Dictionary<string, ColumnRole> Table(params (ColumnRole Role, string Words)[] rows)
    {
        var table = new Dictionary<string, ColumnRole>(StringComparer.Ordinal);
        foreach (var (role, words) in rows)
        {
            foreach (var word in words.Split('|'))
            {
                if (!table.ContainsKey(word))
                {
                    table.Add(word, role);
                }
            }
        }

        return table;
    }
}
