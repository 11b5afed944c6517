using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>A page as overlays leave it, and what was found about them on the way.</summary>
internal sealed record CorrectedPage(LocatedPage Placed, EquatableArray<OverlayFinding> Findings);

/// <summary>Holds overlays against a page: what they say goes before what the page says.</summary>
internal static class PageCorrector
{
    public static CorrectedPage Correct(LocatedPage placed, OverlayTable overlays)
    {
        var page = placed.Page;
        var findings = new List<OverlayFinding>();
        foreach (var overlay in overlays.Find(page.Title, placed.Address))
        {
            page = CorrectType(page, overlay, findings);
            page = page switch
            {
                ObjectPage fields => new FieldsCorrector(overlay, placed.Options.WireNames, findings).Correct(fields),
                EnumPage values => new ValuesCorrector(overlay, findings).Correct(values),
                _ => page,
            };
            ReportOtherKind(page, overlay, findings);
        }

        return ReferenceEquals(page, placed.Page)
            ? new CorrectedPage(placed, findings.ToEquatableArray())
            : new CorrectedPage(placed with { Page = page }, findings.ToEquatableArray());
    }

    private static Page CorrectType(Page page, PlacedOverlay overlay, List<OverlayFinding> findings)
    {
        var type = overlay.Type;
        if (type.CSharpName is null && type.Description is null)
        {
            return page;
        }

        var facts = new List<string>();
        if (type.CSharpName is { } name && name != page.TypeName)
        {
            page = page with { TypeName = name };
            facts.Add("C# name");
        }

        if (type.Description is { } description && description != page.Description)
        {
            page = page with { Description = description };
            facts.Add("description");
        }

        if (facts.Count == 0)
        {
            findings.Add(overlay.Finding(OverlayPart.Heading, 0, FindingId.OverlaySettled, type.FullName, page.Title));
            return page;
        }

        return page with { Origins = page.Origins.With(Origin.Overlay(facts, overlay.Path)) };
    }

    // An object has no values, and only an enum does.
    private static void ReportOtherKind(Page page, PlacedOverlay overlay, List<OverlayFinding> findings)
    {
        if (page is not ObjectPage)
        {
            findings.AddRange(overlay.Type.Fields.Select((field, row) => overlay.Finding(
                OverlayPart.Field, row, FindingId.OverlayMatchesNothing, field.Name, "'" + page.Title + "' is no object, so it has no fields")));
        }

        if (page is not EnumPage)
        {
            findings.AddRange(overlay.Type.Values.Select((value, row) => overlay.Finding(
                OverlayPart.Value, row, FindingId.OverlayMatchesNothing, value.Text, "'" + page.Title + "' is no enum, so it has no values")));
        }
    }
}
