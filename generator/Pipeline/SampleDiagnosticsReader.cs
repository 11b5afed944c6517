using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Pipeline;

/// <summary>Brings together what is to be said of a sample with where it says it.</summary>
internal static class SampleDiagnosticsReader
{
    // The rest of a thousand payloads would only say the same again.
    private const int MostFindings = 20;

    public static EquatableArray<PageDiagnostic> Of(ParsedSample parsed, EquatableArray<SampleFinding> following, string directory)
    {
        var path = PageFiles.Relative(parsed.Path, directory);
        return parsed.Findings
            .Select(finding => PageDiagnostic.Of(parsed.Path, finding))
            .Concat(following.Where(finding => finding.Path == path).Take(MostFindings).Select(finding => new PageDiagnostic(
                finding.Id, parsed.Path, SampleReader.Locate(parsed.Text, finding.Steps), finding.Arguments, IsError: false)))
            .ToEquatableArray();
    }
}
