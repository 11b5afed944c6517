using System.Globalization;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Corpus;

/// <summary>Published pages are correct: an error or warning on one is the generator's fault, but for pages that really are missing.</summary>
internal static class DiagnosticsCheck
{
    public const string MissingPage = "INK0014";

    public const string NoJsonForm = "INK0017";

    public static IEnumerable<Shortfall> Find(GeneratorRun run, SdkFolder folder, PublishedPages published)
    {
        foreach (var diagnostic in run.Diagnostics)
        {
            var (page, line) = Place(diagnostic, folder);
            if (published.Find(page) is null)
            {
                yield return new Shortfall($"{diagnostic.Id} on a file that is no model page", page, line, Message(diagnostic));
            }
            else if (diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != MissingPage)
            {
                yield return new Shortfall($"{diagnostic.Id} on a published page", page, line, Message(diagnostic));
            }
        }
    }

    public static (string Page, int Line) Place(Diagnostic diagnostic, SdkFolder folder)
    {
        var span = diagnostic.Location.GetLineSpan();
        return (folder.Relative(span.Path ?? ""), span.StartLinePosition.Line + 1);
    }

    public static string Describe(Diagnostic diagnostic, SdkFolder folder) =>
        new Shortfall(diagnostic.Id, Place(diagnostic, folder).Page, Place(diagnostic, folder).Line, Message(diagnostic)).ToString();

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
