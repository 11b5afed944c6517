using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>
/// The one place where sources of facts meet. Overlays go before samples, samples before the examples of pages, these before the words of
/// descriptions, then come the project's policies, and the page's tables last. Of two overlays the later one by path wins; what two samples
/// disagree on is no fact.
/// </summary>
internal static class FactMerger
{
    /// <summary>The page with what samples and the examples of other pages showed of it; as it is where they showed nothing new.</summary>
    public static SettledPage Settle(SettledPage page, PageObservations? observations, ShownObjects? shown) =>
        observations is not null || shown?.MayTellMore(page) == true ? Settle(page.Located, observations, shown?.Values ?? default) : page;

    /// <summary>The page as overlays, samples, examples, words and policies leave it.</summary>
    public static SettledPage Settle(LocatedPage located, PageObservations? observations = null, EquatableArray<JsonObject> shown = default)
    {
        var page = located.Page;
        var type = new TypeMerger(page);
        var fields = page is ObjectPage objectPage ? new FieldMerger(objectPage, located, shown) : null;
        var values = page is EnumPage enumPage ? new ValueMerger(enumPage) : null;
        var log = new MergeLog();
        foreach (var overlay in located.Overlays)
        {
            type.Apply(overlay, log);
            fields?.Apply(overlay, log);
            values?.Apply(overlay, log);
            log.Findings.AddRange(OtherKind(page, overlay));
        }

        if (observations is not null)
        {
            fields?.Apply(observations);
        }

        fields?.ApplyExample();
        fields?.ApplyWords();
        if (fields?.ApplyPolicy() is { } policy)
        {
            log.Tell(policy);
        }

        return new SettledPage(located, type.Name, type.Description)
        {
            Fields = fields?.ToFields() ?? default,
            Values = values?.ToValues() ?? default,
            IsNumeric = values?.IsNumeric ?? false,
            Origins = log.Origins.ToEquatableArray(),
            Findings = log.Findings.ToEquatableArray(),
        };
    }

    // An object has no values, and only an enum does.
    private static IEnumerable<Finding> OtherKind(Page page, OverlaySection overlay)
    {
        for (var row = 0; row < overlay.Facts.Fields.Count && page.Kind != PageKind.Object; row++)
        {
            yield return overlay.Finding(
                PagePart.FieldName, row, FindingId.OverlayMatchesNothing, overlay.Facts.Fields[row].Name, "'" + page.Title + "' is not an object, so it has no fields");
        }

        for (var row = 0; row < overlay.Facts.Values.Count && page.Kind != PageKind.Enum; row++)
        {
            yield return overlay.Finding(
                PagePart.Value, row, FindingId.OverlayMatchesNothing, overlay.Facts.Values[row].Text, "'" + page.Title + "' is not an enum, so it has no values");
        }
    }
}

/// <summary>What merging has to say: of facts that came to nothing, and of where those come from that count.</summary>
internal sealed class MergeLog
{
    public List<Finding> Findings { get; } = [];

    /// <summary>Where facts about the type come from.</summary>
    public List<string> Origins { get; } = [];

    public void Tell(string origin)
    {
        if (!Origins.Contains(origin))
        {
            Origins.Add(origin);
        }
    }
}
