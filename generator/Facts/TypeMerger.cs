using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Merges what overlays say of a type as a whole.</summary>
internal sealed class TypeMerger(Page page)
{
    public string Name { get; private set; } = page.Title;

    public string Description { get; private set; } = page.Description;

    public void Apply(OverlaySection overlay, MergeLog log)
    {
        var type = overlay.Facts;
        if (type.CSharpName is null && type.Description is null)
        {
            return;
        }

        var facts = new List<string>();
        if (type.CSharpName is { } name && name != Name)
        {
            Name = name;
            facts.Add("C# name");
        }

        if (type.Description is { } description && description != Description)
        {
            Description = description;
            facts.Add("description");
        }

        if (facts.Count == 0)
        {
            log.Findings.Add(overlay.Finding(PagePart.Title, 0, FindingId.OverlaySettled, type.FullName, page.Title));
        }
        else
        {
            log.Tell(Origin.Overlay(facts, overlay.Path));
        }
    }
}
