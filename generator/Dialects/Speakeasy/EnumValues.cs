using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The values of an enum page as they are read; of equal ones the first is kept.</summary>
internal sealed class EnumValues(ParseContext context)
{
    private readonly List<EnumValue> _values = [];
    private readonly List<TextRange> _ranges = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private bool _isOpen;

    /// <summary>Something says that the values are numbers; it counts when all of them can be.</summary>
    public bool IsNumeric { get; set; }

    public bool HasNull { get; set; }

    public bool IsEmpty => _values.Count == 0;

    public EquatableArray<TextRange> Ranges => _ranges.ToEquatableArray();

    public void Add(string text, string? name, PageSpan slice)
    {
        if (!_texts.Add(text))
        {
            context.Report(slice, FindingId.DuplicateValue, ParseContext.Shorten(text));
            return;
        }

        _values.Add(new(text, name));
        _ranges.Add(context.Text.Range(slice));
    }

    public void Open(bool isNumeric)
    {
        _isOpen = true;
        IsNumeric |= isNumeric;
    }

    public EnumPage ToPage(PageSections sections) => new()
    {
        Title = sections.Title.Name,
        Values = _values.ToEquatableArray(),
        IsOpen = _isOpen,
        HasNull = HasNull,
        IsNumeric = IsNumeric && _values.TrueForAll(static value => EnumValue.IsInteger(value.Text)),
    };
}
