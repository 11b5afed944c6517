using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Inputs;

namespace Inkeep.Gen.Pipeline;

/// <summary>What was found about the overlays of one file, while holding them against the pages.</summary>
internal sealed record OverlayFindings(string Path, EquatableArray<OverlayFinding> Findings) : IHasPath
{
    public static PathTable<OverlayFindings> Group(IEnumerable<OverlayFinding> findings) =>
        new(findings.GroupBy(static finding => finding.Path).Select(static group => new OverlayFindings(group.Key, group.ToEquatableArray())));
}

/// <summary>Brings together what is to be said of an overlay with where it says it.</summary>
internal static class OverlayDiagnosticsReader
{
    public static EquatableArray<PageDiagnostic> Of(ParsedOverlay parsed, PathTable<OverlayFindings> correcting, string directory) =>
        parsed.Findings
            .Select(finding => PageDiagnostic.Of(parsed.Path, finding))
            .Concat((correcting.Find(PageFiles.Relative(parsed.Path, directory))?.Findings ?? default).Select(finding => new PageDiagnostic(
                finding.Id, parsed.Path, parsed.Find(finding.Type, finding.Part, finding.Row), finding.Arguments, IsError: false)))
            .ToEquatableArray();
}
