using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Merges what overlays say of the values of an enum.</summary>
internal sealed class ValueMerger(EnumPage page)
{
    private readonly List<SettledValue> _values = [.. page.Values.Select(static value => new SettledValue(value.Text) { MemberName = value.MemberName, Description = value.Description })];

    public bool IsNumeric { get; private set; } = page.IsNumeric;

    public EquatableArray<SettledValue> ToValues() => _values.ToEquatableArray();

    public void Apply(OverlaySection overlay, MergeLog log)
    {
        for (var row = 0; row < overlay.Facts.Values.Count; row++)
        {
            Apply(overlay.Facts.Values[row], row, overlay, log);
        }

        ApplyNumeric(overlay, log);
    }

    private void Apply(ValueFacts said, int row, OverlaySection overlay, MergeLog log)
    {
        var index = _values.FindIndex(value => value.Text == said.Text);
        if (index < 0 && said.WireText is null)
        {
            log.Findings.Add(overlay.Finding(
                PagePart.Value, row, FindingId.OverlayMatchesNothing, said.Text, "'" + page.Title + "' has no such value; a new value needs a Wire value"));
            return;
        }

        if (said.WireText is { } wire && _values.FindIndex(value => value.Text == wire) is var taken and >= 0 && taken != index)
        {
            log.Findings.Add(overlay.Finding(PagePart.Value, row, FindingId.OverlayUnusable, wire, "two values would have this JSON text"));
            return;
        }

        var facts = new List<string>();
        var merged = Merge(index < 0 ? null : _values[index], said, facts);
        if (facts.Count == 0)
        {
            log.Findings.Add(overlay.Finding(PagePart.Value, row, FindingId.OverlaySettled, said.Text, page.Title));
            return;
        }

        merged = merged with { Origins = merged.Origins.With(Origin.Overlay(facts, overlay.Path)) };
        if (index < 0)
        {
            _values.Add(merged);
        }
        else
        {
            _values[index] = merged;
        }
    }

    // The C# name stays that of the documented text, whatever the wire calls it.
    private static SettledValue Merge(SettledValue? documented, ValueFacts said, List<string> facts)
    {
        var value = documented ?? new SettledValue(said.Text);
        if (documented is null)
        {
            facts.Add("value");
        }

        if (said.WireText is { } wire && wire != value.Text)
        {
            facts.Add("wire value");
            value = value with { Text = wire, MemberName = value.MemberName ?? new EnumMemberNamer().Name(said.Text) };
        }

        if (said.CSharpName is { } name && name != (value.MemberName ?? new EnumMemberNamer().Name(value.Text)))
        {
            facts.Add("C# name");
            value = value with { MemberName = name };
        }

        if (said.Description is { } description)
        {
            facts.Add("description");
            value = value with { Description = description };
        }

        return value;
    }

    private void ApplyNumeric(OverlaySection overlay, MergeLog log)
    {
        if (overlay.Facts.IsNumeric is not { } isNumeric)
        {
            return;
        }

        if (isNumeric && !_values.TrueForAll(static value => EnumValue.IsInteger(value.Text)))
        {
            log.Findings.Add(overlay.Finding(
                PagePart.Title, 0, FindingId.OverlayUnusable, "Numeric", "not every value is a whole number; give the numbers as Wire values"));
        }
        else if (isNumeric == IsNumeric)
        {
            log.Findings.Add(overlay.Finding(PagePart.Title, 0, FindingId.OverlaySettled, "Numeric", page.Title));
        }
        else
        {
            IsNumeric = isNumeric;
            log.Tell(Origin.Overlay([isNumeric ? "numeric" : "text"], overlay.Path));
        }
    }
}
