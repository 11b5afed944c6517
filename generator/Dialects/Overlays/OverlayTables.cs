using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>Collects the rows of the tables under one heading.</summary>
internal sealed class OverlayTables(ParseContext context)
{
    private static readonly string[] FieldColumns = ["Field", "Wire name", "Type", "Required", "Nullable", "C# name", "Description"];
    private static readonly string[] ValueColumns = ["Value", "Wire value", "C# name", "Description"];
    private static readonly string[] TypeColumns = ["C# name", "Numeric", "Description"];

    private readonly List<FieldFacts> _fields = [];
    private readonly List<TextRange> _fieldRanges = [];
    private readonly List<ValueFacts> _values = [];
    private readonly List<TextRange> _valueRanges = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string? _csharpName;
    private string? _description;
    private bool? _isNumeric;

    /// <summary>How many tables were understood.</summary>
    public int Count { get; private set; }

    public EquatableArray<TextRange> FieldRanges => _fieldRanges.ToEquatableArray();

    public EquatableArray<TextRange> ValueRanges => _valueRanges.ToEquatableArray();

    public TypeFacts ToFacts(string? group, string name) => new(group, name)
    {
        CSharpName = _csharpName,
        IsNumeric = _isNumeric,
        Description = _description,
        Fields = _fields.ToEquatableArray(),
        Values = _values.ToEquatableArray(),
    };

    public void Read(Table table)
    {
        if (Has(table.Header, "Field"))
        {
            ReadRows(table, FieldColumns, ReadField);
        }
        else if (Has(table.Header, "Value"))
        {
            ReadRows(table, ValueColumns, ReadValue);
        }
        else if (Has(table.Header, "C# name") || Has(table.Header, "Numeric"))
        {
            ReadRows(table, TypeColumns, ReadType);
        }
    }

    private bool Has(TableRow header, string name) => Array.Exists(header.Cells, cell => Is(cell, name));

    private bool Is(PageSpan cell, string name) => context.Says(cell, name);

    private void ReadRows(Table table, string[] known, Action<OverlayRow> read)
    {
        Count++;
        foreach (var cell in table.Header.Cells)
        {
            if (!Array.Exists(known, name => Is(cell, name)))
            {
                context.Report(cell, FindingId.OverlayUnusable, context.Quote(cell), "it is not a column of this table; the columns are " + string.Join(", ", known));
            }
        }

        foreach (var row in table.Rows)
        {
            if (row.Cells.Length != table.Header.Cells.Length)
            {
                context.ReportCellCount(row, table.Header.Cells.Length);
            }

            read(new OverlayRow(context, table.Header, row));
        }
    }

    private void ReadField(OverlayRow row)
    {
        if (row.Key("Field") is not { } name || !IsNew(row, "Field", name, FindingId.DuplicateField))
        {
            return;
        }

        _fieldRanges.Add(row.Range("Field"));
        _fields.Add(new FieldFacts(name)
        {
            WireName = row.Text("Wire name"),
            Type = row.Type(),
            TypeText = row.TypeText,
            IsRequired = row.Mark("Required"),
            IsNullable = row.Mark("Nullable"),
            CSharpName = row.Identifier("C# name"),
            Description = row.Prose("Description"),
        });
    }

    private void ReadValue(OverlayRow row)
    {
        if (row.Key("Value") is { } text && IsNew(row, "Value", text, FindingId.DuplicateValue))
        {
            _valueRanges.Add(row.Range("Value"));
            _values.Add(new ValueFacts(text)
            {
                WireText = row.Text("Wire value"),
                CSharpName = row.Identifier("C# name"),
                Description = row.Prose("Description"),
            });
        }
    }

    private void ReadType(OverlayRow row)
    {
        _csharpName = row.Identifier("C# name") ?? _csharpName;
        _isNumeric = row.Mark("Numeric") ?? _isNumeric;
        _description = row.Prose("Description") ?? _description;
    }

    private bool IsNew(OverlayRow row, string column, string name, FindingId id)
    {
        if (_names.Add(column + " " + name))
        {
            return true;
        }

        context.Findings.Add(Finding.At(row.Range(column), id, ParseContext.Shorten(name)));
        return false;
    }
}
