using Inkeep.Gen.Building;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Samples;

namespace Inkeep.Gen.Pipeline;

/// <summary>What the stages behind reading found about one file.</summary>
internal sealed record FileFindings(string Path, EquatableArray<Finding> Findings) : IHasPath;

/// <summary>Brings together what the stages behind reading found, by the file that it is about.</summary>
internal static class FindingCollector
{
    public static PipelineValue<PathTable<FileFindings>> Collect(
        PipelineValues<BuiltPage> built,
        PipelineValues<SettledPage> stated,
        PipelineValue<SampleObservations> observations,
        PipelineValue<TypeDirectory> directory,
        PipelineValue<OverlayTable> overlays)
    {
        var ofPages = built.SelectMany(static (page, _) => page.Findings).CollectList();
        var ofMerging = stated.SelectMany(static (page, _) => page.Findings).CollectList();
        var ofOverlays = directory.Join(overlays, static (directory, overlays) => new EquatableList<Finding>(OfOverlays(directory, overlays).ToEquatableArray()));
        return ofPages
            .Join(ofMerging, static (pages, merging) => pages.Items.Concat(merging.Items))
            .Join(ofOverlays, static (found, overlays) => found.Concat(overlays.Items))
            .Join(observations, static (found, observed) => Group(found.Concat(observed.Findings)));
    }

    private static PathTable<FileFindings> Group(IEnumerable<Finding> findings) => new(findings
        .GroupBy(static finding => finding.File)
        .Select(static file => new FileFindings(file.Key, file.ToEquatableArray())));

    // Overlays of missing pages, and headings that no type, or more than one, answers to.
    private static IEnumerable<Finding> OfOverlays(TypeDirectory directory, OverlayTable overlays)
    {
        foreach (var finding in directory.Placeholders.All.SelectMany(static placeholder => placeholder.Page.Findings))
        {
            yield return finding;
        }

        foreach (var section in overlays.Sections)
        {
            var facts = section.Facts;
            var matches = directory.Catalog.ByName(facts.Name).Count(type => section.Means(type.Location))
                + directory.Placeholders.All.Count(placeholder => placeholder.Name == facts.Name && section.Means(placeholder.Location));
            if (matches != 1)
            {
                yield return section.Finding(
                    PagePart.Title, 0, FindingId.OverlayMatchesNothing, facts.FullName,
                    matches == 0 ? "no page declares a type with this name" : "several types have this name, and all of them are corrected; add the group to choose one, as in 'components." + facts.Name + "'");
            }
        }
    }
}
