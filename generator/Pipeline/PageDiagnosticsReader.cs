using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Pipeline;

/// <summary>Brings together what is to be said of a page with where it says it.</summary>
internal static class PageDiagnosticsReader
{
    public static EquatableArray<PageDiagnostic> Of(ParsedPage parsed, PathTable<PageFindings> linking, string directory)
    {
        if (parsed.Findings.Count == 0 && linking.Items.Count == 0)
        {
            return default;
        }

        var diagnostics = new List<PageDiagnostic>();
        foreach (var finding in parsed.Findings.Where(static finding => finding.Id != FindingId.MarkdigNotLoaded))
        {
            diagnostics.Add(PageDiagnostic.Of(parsed.Path, finding));
        }

        foreach (var finding in linking.Find(PageFiles.Relative(parsed.Path, directory))?.Findings ?? default)
        {
            diagnostics.Add(new PageDiagnostic(
                finding.Id, parsed.Path, parsed.Ranges.Find(finding.Part, finding.Row), finding.Arguments, finding.IsError));
        }

        return diagnostics.ToEquatableArray();
    }

    /// <summary>That Markdig is missing holds for every page alike, so it is said once, at the first one.</summary>
    public static IEnumerable<PageDiagnostic> MarkdigNotLoaded(ParsedPage parsed) => parsed.Findings
        .Where(static finding => finding.Id == FindingId.MarkdigNotLoaded)
        .Select(finding => new PageDiagnostic(finding.Id, parsed.Path, finding.Range, finding.Arguments, IsError: false));

    /// <summary>The one at the first page by path; none of none.</summary>
    public static EquatableArray<PageDiagnostic> First(IEnumerable<PageDiagnostic> diagnostics) =>
        diagnostics.OrderBy(static diagnostic => diagnostic.Path, System.StringComparer.Ordinal).Take(1).ToEquatableArray();

    /// <summary>What is to be said of the project as a whole, and of files whatever is in them.</summary>
    public static EquatableArray<PageDiagnostic> Of(ProjectSettings project, PathTable<FileSettings> settings, EquatableArray<string> repeated) =>
        project.Invalid.Select(static option => Of("", option))
            .Concat(settings.Items.SelectMany(static file => file.Invalid.Select(option => Of(file.Path, option))))
            .Concat(repeated.Select(static path => new PageDiagnostic(
                FindingId.FileListedTwice, path, default, EquatableArray.Create(path), IsError: true)))
            .ToEquatableArray();

    private static PageDiagnostic Of(string path, InvalidOption option) =>
        new(FindingId.InvalidOption, path, default, EquatableArray.Create(option.Name, option.Value, option.Possible), IsError: false);
}
