using System.Globalization;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The values of an enum, and where they stand.</summary>
internal sealed record ReadValues(EquatableArray<EnumValue> Values, bool IsNumeric, bool IsFlags, EquatableArray<Diagnostics.TextRange> Ranges);

/// <summary>Reads tables of values: which column is on the wire, and which one names the values.</summary>
/// <param name="isMeant">Whether a type links to the table, so that code before a description is a value whatever its column is called.</param>
internal sealed class EnumTableReader(ParseContext context, ColumnRoles roles, bool isMeant)
{
    private const int LongestText = 80;

    private static readonly HashSet<string> WireHeaders = new(StringComparer.OrdinalIgnoreCase)
        { "value", "number", "decimal value", "integer value", "code", "id", "int value", "wire value", "enum value", "json value", "literal", "值", "値" };

    private static readonly HashSet<string> NameHeaders = new(StringComparer.OrdinalIgnoreCase)
        { "name", "member", "flag", "flag name", "constant", "enum", "key", "identifier", "type", "label", "title", "mode", "level", "event", "field", "option", "status", "state", "severity", "名前" };

    /// <summary>The values; null when the table is none of values.</summary>
    public ReadValues? Read(Table table)
    {
        if (roles.Count < 1 || table.Rows.Count == 0 || WireColumn(table) is not (>= 0 and var wire))
        {
            return null;
        }

        var name = NameColumn(table, wire);
        var values = new List<EnumValue>();
        var ranges = new List<Diagnostics.TextRange>();
        var (isNumeric, hasShift) = (true, false);
        foreach (var row in table.Rows)
        {
            if (wire >= row.Cells.Length || row.Cells[wire].IsEmpty)
            {
                continue;
            }

            var cell = row.Cells[wire];
            var text = Unquoted(context.Plain(cell).Trim(), out var isQuoted);
            if (Number(text, out var isShift) is { } number && !isQuoted)
            {
                text = number.ToString(CultureInfo.InvariantCulture);
                hasShift |= isShift;
            }
            else
            {
                isNumeric = false;
            }

            if (text.Length is 0 or > LongestText || values.Exists(value => value.Text == text))
            {
                continue;
            }

            var member = name >= 0 && name < row.Cells.Length ? context.Plain(row.Cells[name]).Trim('*', ' ', '"') : "";
            values.Add(new EnumValue(text, member.Length == 0 ? null : member)
            {
                MemberName = member.Length is 0 or > LongestText ? null : new EnumMemberNamer().Name(member),
                Description = roles.Description >= 0 && roles.Description < row.Cells.Length ? context.Prose(row.Cells[roles.Description]) : "",
            });
            ranges.Add(context.Text.Range(cell));
        }

        return values.Count == 0 ? null : new ReadValues(values.ToEquatableArray(), isNumeric, isNumeric && (hasShift || AreBits(values)), ranges.ToEquatableArray());
    }

    /// <summary>How many values are no single words: a table of those is one of prose.</summary>
    public int CountStrange(Table table)
    {
        var wire = WireColumn(table);
        return table.Rows.Count(row => wire >= 0 && wire < row.Cells.Length && !context.IsCode(row.Cells[wire])
            && Unquoted(context.Plain(row.Cells[wire]).Trim(), out var isQuoted) is { } text && !isQuoted && Number(text, out _) is null && (text.IndexOf(' ') >= 0 || text.Length > LongestText));
    }

    // Graph writes Member and Value, and has the member on the wire; elsewhere numbers go before names.
    private int WireColumn(Table table)
    {
        if (string.Equals(roles.Headers[0], "Member", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var stated = Array.FindIndex(roles.Headers, header => header.IndexOf("decimal", StringComparison.OrdinalIgnoreCase) >= 0);
        stated = stated < 0 ? Array.FindIndex(roles.Headers, WireHeaders.Contains) : stated;
        if (stated >= 0)
        {
            return stated;
        }

        var numbers = Array.FindIndex(roles.Headers, header => NameHeaders.Contains(header) && IsNumeric(table, Array.IndexOf(roles.Headers, header)));
        var named = numbers >= 0 ? numbers : Array.FindIndex(roles.Headers, NameHeaders.Contains);
        return named < 0 && isMeant && roles is { Name: < 0, Description: 1 } && table.Rows.TrueForAll(row => row.Cells[0].IsEmpty || context.IsCode(row.Cells[0])) ? 0 : named;
    }

    private int NameColumn(Table table, int wire)
    {
        var name = Array.FindIndex(roles.Headers, NameHeaders.Contains);
        return name == wire || name < 0 || !IsNumeric(table, wire) ? -1 : name;
    }

    private bool IsNumeric(Table table, int column) =>
        table.Rows.TrueForAll(row => column >= row.Cells.Length || row.Cells[column].IsEmpty || Number(context.Plain(row.Cells[column]).Trim(), out _) is not null);

    private static bool AreBits(List<EnumValue> values) =>
        values.Count > 3 && values.TrueForAll(static value => long.Parse(value.Text, CultureInfo.InvariantCulture) is var bit && bit >= 0 && (bit & (bit - 1)) == 0)
        && values.Exists(static value => value.Text == "4") && values.Exists(static value => value.Text == "8") && !values.Exists(static value => value.Text == "3");

    // 8, 0x08, 1 << 3, (1 << 3)
    private static long? Number(string written, out bool isShift)
    {
        var text = written.Trim('(', ')', ' ');
        isShift = false;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var plain) && text[0] != '+')
        {
            return plain;
        }

        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && long.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex))
        {
            return hex;
        }

        var shift = text.IndexOf("<<", StringComparison.Ordinal);
        if (shift > 0
            && long.TryParse(text.Substring(0, shift), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var one)
            && int.TryParse(text.Substring(shift + 2), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var bits)
            && bits is >= 0 and < 63)
        {
            isShift = true;
            return one << bits;
        }

        return null;
    }

    private static string Unquoted(string text, out bool isQuoted)
    {
        isQuoted = text.Length > 1 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0];
        return isQuoted ? text.Substring(1, text.Length - 2) : text;
    }
}
