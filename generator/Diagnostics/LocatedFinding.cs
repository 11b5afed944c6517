using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Diagnostics;

/// <summary>A finding with its place in the file, as plain data: what the last step turns into a diagnostic of Roslyn's.</summary>
/// <param name="Path">The full path; empty for the project as a whole.</param>
internal sealed record LocatedFinding(FindingId Id, string Path, TextRange Range, EquatableArray<string> Arguments, bool IsError)
{
    // A cell can be megabytes long; a message is for reading.
    private const int LongestArgument = 200;

    // What can't be told apart is listed to its end, unless somebody made the names long on purpose.
    private const int LongestList = 8000;

    public static LocatedFinding Of(IReadFile file, Finding finding) => new(
        finding.Id,
        file.Path,
        finding.Anchor is RangeAnchor { Range: var range } ? range : file.Locate(finding),
        finding.Arguments,
        finding.IsError);

    /// <summary>A word for a type that no page declares; the pages may have it many times.</summary>
    public bool IsUnknownWord => Id == FindingId.UnknownType && Arguments.Count > 1;

    public Diagnostic ToDiagnostic()
    {
        var arguments = Id == FindingId.UnknownType && !IsUnknownWord ? Arguments.Append("check its spelling") : Arguments;
        var descriptor = Descriptors.Of(Id);
        var longest = Id == FindingId.UnionMembersIndistinguishable ? LongestList : LongestArgument;
        return Diagnostic.Create(
            descriptor,
            Path.Length == 0 ? Location.None : Location.Create(Path, new TextSpan(Range.Start, Range.Length), LineSpan(Range)),
            IsError ? DiagnosticSeverity.Error : descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            messageArgs: arguments.Select(argument => (object)Short(argument, longest)).ToArray());
    }

    private static LinePositionSpan LineSpan(TextRange range) =>
        new(new LinePosition(range.Line, range.Column), new LinePosition(range.EndLine, range.EndColumn));

    // What would end the line, or reorder or hide what a reader sees, is shown as a blank.
    private static string Short(string text, int longest)
    {
        var isCut = text.Length > longest;
        var length = !isCut ? text.Length : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        var line = string.Concat(text.Take(length).Select(static c => IsUnseen(c) ? ' ' : c));
        return isCut ? line + "…" : line;
    }

    private static bool IsUnseen(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
