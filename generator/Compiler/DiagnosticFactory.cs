using System.Globalization;
using Inkeep.Gen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Compiler;

/// <summary>Turns a finding that has its place into a diagnostic of Roslyn's.</summary>
internal static class DiagnosticFactory
{
    // A cell can be megabytes long; a message is for reading.
    private const int LongestArgument = 200;

    // What can't be told apart is listed to its end, unless somebody made the names long on purpose.
    private const int LongestList = 8000;

    public static Diagnostic ToDiagnostic(this LocatedFinding finding)
    {
        var descriptor = Descriptors.Of(finding.Id);
        var range = finding.Range;
        var arguments = finding.Id == FindingId.UnknownType && !finding.IsUnknownWord ? finding.Arguments.Append("check its spelling") : finding.Arguments;
        var longest = finding.Id == FindingId.UnionMembersIndistinguishable ? LongestList : LongestArgument;
        return Diagnostic.Create(
            descriptor,
            finding.Path.Length == 0 ? Location.None : Location.Create(finding.Path, new TextSpan(range.Start, range.Length), LineSpan(range)),
            finding.IsError ? DiagnosticSeverity.Error : descriptor.DefaultSeverity,
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
