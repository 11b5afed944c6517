namespace Inkeep.Gen.Diagnostics;

/// <summary>A finding with its place in the file, as plain data: what the front end in the compiler turns into a diagnostic.</summary>
/// <param name="Path">The full path; empty for the project as a whole.</param>
internal sealed record LocatedFinding(FindingId Id, string Path, TextRange Range, EquatableArray<string> Arguments, bool IsError)
{
    public static LocatedFinding Of(IReadFile file, Finding finding) => new(
        finding.Id,
        file.Path,
        finding.Anchor is RangeAnchor { Range: var range } ? range : file.Locate(finding),
        finding.Arguments,
        finding.IsError);

    /// <summary>A word for a type that no page declares; the pages may have it many times.</summary>
    public bool IsUnknownWord => Id == FindingId.UnknownType && Arguments.Count > 1;
}
