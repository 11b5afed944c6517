using System.Threading;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects;

/// <summary>Reads one page by itself: the same text always gives an equal result, and no text makes it throw.</summary>
internal static class PageParser
{
    public static ParsedPage Parse(string path, string text, CancellationToken token) =>
        FailureBoundary.Read(path, text, DialectTable.Read, static (path, finding) => ParsedPage.WithoutModel(path, EquatableArray.Create(finding)), token);
}
