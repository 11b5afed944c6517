using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Pipeline;

/// <summary>Gives every finding its place.</summary>
internal static class FindingLocator
{
    public static PipelineValue<EquatableList<LocatedFinding>> Locate(
        PipelineValue<PathTable<FileFindings>> findings, ReadFiles files, PipelineValues<ParsedSample> samples, PipelineValue<Project> project)
    {
        var found = findings.Join(project, static (findings, project) => new FoundLater(findings, project));
        return Locate(files.Pages, found)
            .Join(Locate(files.Overlays, found), static (pages, overlays) => pages.Concat(overlays))
            .Join(Locate(samples, found), static (located, samples) => located.Concat(samples))
            .Join(files.Pages.SelectNotNull(static (page, _) => page.Types.Any(static type => type.IsCertain) ? null : page).CollectList(), static (located, unread) => new UnreadLinks(located, unread))
            .Join(project, static (located, project) => new EquatableList<LocatedFinding>(ToReport(located.Correct(project.Settings).Concat(project.OptionFindings())).ToEquatableArray()));
    }

    private static PipelineValue<IEnumerable<LocatedFinding>> Locate<T>(PipelineValues<T> files, PipelineValue<FoundLater> found)
        where T : class, IReadFile =>
        files.With(found)
            .SelectNotNull(static (input, _) => input.Right.Locate(input.Left))
            .WithTrackingName(TrackingNames.Diagnostics)
            .Collect(static all => all.SelectMany(static file => file.Items));

    // What holds for every page alike is said once, at the first one; so is a word that is no type.
    private static IEnumerable<LocatedFinding> ToReport(IEnumerable<LocatedFinding> located)
    {
        LocatedFinding? ofAll = null;
        var words = new SortedDictionary<string, List<LocatedFinding>>(StringComparer.Ordinal);
        foreach (var finding in located)
        {
            if (finding.IsUnknownWord)
            {
                if (!words.TryGetValue(finding.Arguments[0], out var same))
                {
                    words.Add(finding.Arguments[0], same = []);
                }

                same.Add(finding);
            }
            else if (!HoldsForAll(finding.Id))
            {
                yield return finding;
            }
            else if (ofAll is null || string.CompareOrdinal(finding.Path, ofAll.Path) < 0)
            {
                ofAll = finding;
            }
        }

        foreach (var same in words.Values)
        {
            yield return FirstOf(same);
        }

        if (ofAll is not null)
        {
            yield return ofAll;
        }
    }

    private static LocatedFinding FirstOf(List<LocatedFinding> same)
    {
        var first = same.OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Range.Start).First();
        var places = same.Count == 1 ? "" : " (said here for all of the " + same.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " places)";
        return first with { Arguments = EquatableArray.Create(first.Arguments[0], first.Arguments[1] + places) };
    }

    private static bool HoldsForAll(FindingId id) => id
        is FindingId.MarkdigNotLoaded
        or FindingId.FrameworkNotSupported
        or FindingId.LanguageVersionTooLow
        or FindingId.RuntimeMissing
        or FindingId.RuntimeOfAnotherVersion
        or FindingId.NamespaceTaken;

    /// <summary>A page that gives no model is missing to those that link to it, but it is not missing in the project.</summary>
    private sealed record UnreadLinks(IEnumerable<LocatedFinding> Located, EquatableList<ParsedPage> Unread)
    {
        public IEnumerable<LocatedFinding> Correct(ProjectSettings settings)
        {
            HashSet<string>? unread = null;
            foreach (var finding in Located)
            {
                var isUnread = finding.Id == FindingId.MissingPage
                    && (unread ??= new(Unread.Items.Select(page => settings.Relative(page.Path)), StringComparer.Ordinal)).Contains(SectionPath.FileOf(finding.Arguments[1]));
                yield return isUnread ? finding with { Id = FindingId.LinkedFileNotRead } : finding;
            }
        }
    }

    /// <summary>What was found behind reading, by paths in the project.</summary>
    private sealed record FoundLater(PathTable<FileFindings> Findings, Project Project)
    {
        /// <summary>All that was found about a file, or why there are no models; null when that is nothing.</summary>
        public EquatableList<LocatedFinding>? Locate(IReadFile file)
        {
            if (Project.Unmet is { } unmet && (file is not ParsedPage parsed || Project.Reads(parsed)))
            {
                return file is ParsedPage ? new EquatableList<LocatedFinding>(EquatableArray.Create(LocatedFinding.Of(file, unmet))) : null;
            }

            var later = Findings.Items.Count == 0 ? null : Findings.Find(Project.Settings.Relative(file.Path));
            var own = file is ParsedPage page ? Project.FindingsOf(page) : file.Findings;
            return later is null && !own.Any()
                ? null
                : new EquatableList<LocatedFinding>(own.Concat(later?.Findings ?? default).Select(finding => LocatedFinding.Of(file, finding)).ToEquatableArray());
        }
    }
}
