using System.Text;

namespace Inkeep.Gen;

/// <summary>An overlay page in the making: a table for each type, and in front of them what no table can say.</summary>
internal sealed class OverlayPage
{
    private readonly List<OverlaySection> _sections = [];
    private readonly Dictionary<(string Page, string TypeName, bool IsEnum), OverlaySection> _sectionsByType = [];
    private readonly List<(JsonFinding First, int Count)> _unsettled = [];
    private readonly Dictionary<(string Page, string Text), int> _unsettledByText = [];

    private OverlayPage()
    {
    }

    public static OverlayPage Of(IEnumerable<JsonFinding> findings)
    {
        var page = new OverlayPage();
        foreach (var finding in findings)
        {
            if (!page.TrySettle(finding)) page.Mention(finding);
        }

        return page;
    }

    public override string ToString()
    {
        var text = new StringBuilder("# Overlay\n\nWhat payloads showed and the pages don't say.\n");
        if (_unsettled.Count > 0) text.Append("An overlay can't settle these:\n\n");
        foreach (var (first, count) in _unsettled.OrderBy(item => item.First.Page, StringComparer.Ordinal))
        {
            text.Append("- ").Append(OverlayCell.InProse(first.ToString())).Append(count > 1 ? FormattableString.Invariant($" and {count - 1} more like it") : "").Append('\n');
        }

        foreach (var section in _sections.OrderBy(section => section.Page, StringComparer.Ordinal)) section.AppendTo(text);
        return text.ToString();
    }

    private bool TrySettle(JsonFinding finding)
    {
        if (finding.Kind == JsonFindingKind.UnknownUnionCase || OverlayCell.Code(finding.TypeName) is null) return false;
        var type = (finding.Page, finding.TypeName, IsEnum: finding.Kind == JsonFindingKind.UnknownEnumValue);
        if (_sectionsByType.TryGetValue(type, out var section)) return section.TryAdd(finding);
        section = new(type.Page, type.TypeName, type.IsEnum);
        if (!section.TryAdd(finding)) return false;
        _sectionsByType.Add(type, section);
        _sections.Add(section);
        return true;
    }

    // A payload says the same thing many times over.
    private void Mention(JsonFinding finding)
    {
        if (_unsettledByText.TryGetValue((finding.Page, finding.Description), out int known))
        {
            _unsettled[known] = (_unsettled[known].First, _unsettled[known].Count + 1);
            return;
        }

        _unsettledByText.Add((finding.Page, finding.Description), _unsettled.Count);
        _unsettled.Add((finding, 1));
    }
}
