using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Applies the rows of an overlay to the values of an enum.</summary>
internal sealed class ValuesCorrector(PlacedOverlay overlay, List<OverlayFinding> findings)
{
    public EnumPage Correct(EnumPage page)
    {
        if (overlay.Type is { Values.Count: 0, IsNumeric: null })
        {
            return page;
        }

        var values = page.Values.ToList();
        for (var row = 0; row < overlay.Type.Values.Count; row++)
        {
            Correct(page, values, overlay.Type.Values[row], row);
        }

        return CorrectNumbers(page with { Values = values.ToEquatableArray() });
    }

    private void Correct(EnumPage page, List<EnumValue> values, ValueOverlay said, int row)
    {
        var index = values.FindIndex(value => value.Text == said.Text);
        if (index < 0 && said.WireText is null)
        {
            findings.Add(overlay.Finding(
                OverlayPart.Value, row, FindingId.OverlayMatchesNothing, said.Text, "'" + page.Title + "' has no such value, and a new one needs a Wire value"));
            return;
        }

        if (said.WireText is { } wire && values.FindIndex(value => value.Text == wire) is var taken and >= 0 && taken != index)
        {
            findings.Add(overlay.Finding(OverlayPart.Value, row, FindingId.OverlayUnusable, wire, "it is the JSON text of two values"));
            return;
        }

        var facts = new List<string>();
        var corrected = Apply(index < 0 ? null : values[index], said, facts);
        if (facts.Count == 0)
        {
            findings.Add(overlay.Finding(OverlayPart.Value, row, FindingId.OverlaySettled, said.Text, page.Title));
            return;
        }

        corrected = corrected with { Origins = corrected.Origins.With(Origin.Overlay(facts, overlay.Path)) };
        if (index < 0)
        {
            values.Add(corrected);
        }
        else
        {
            values[index] = corrected;
        }
    }

    // The C# name stays that of the documented text, whatever the wire calls it.
    private static EnumValue Apply(EnumValue? documented, ValueOverlay said, List<string> facts)
    {
        var value = documented ?? new EnumValue(said.Text, null);
        if (documented is null)
        {
            facts.Add("value");
        }

        if (said.WireText is { } wire && wire != value.Text)
        {
            facts.Add("wire value");
            value = value with { Text = wire, MemberName = value.MemberName ?? new EnumMemberNamer().Name(said.Text) };
        }

        if (said.MemberName is { } name && name != (value.MemberName ?? new EnumMemberNamer().Name(value.Text)))
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

    private EnumPage CorrectNumbers(EnumPage page)
    {
        if (overlay.Type.IsNumeric is not { } isNumeric)
        {
            return page;
        }

        if (isNumeric && !page.Values.All(static value => EnumValueList.IsInteger(value.Text)))
        {
            findings.Add(overlay.Finding(
                OverlayPart.Heading, 0, FindingId.OverlayUnusable, "Numeric", "not every value is a whole number; give the numbers as Wire value"));
            return page;
        }

        if (isNumeric == page.IsNumeric)
        {
            findings.Add(overlay.Finding(OverlayPart.Heading, 0, FindingId.OverlaySettled, "Numeric", page.Title));
            return page;
        }

        return page with { IsNumeric = isNumeric, Origins = page.Origins.With(Origin.Overlay([isNumeric ? "numeric" : "text"], overlay.Path)) };
    }
}
