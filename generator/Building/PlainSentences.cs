using System.Text.RegularExpressions;
using System.Xml.Linq;
using Inkeep.Gen.Building.XmlDocs;

namespace Inkeep.Gen.Building;

/// <summary>The sentences of a description as plain text: what its documentation shows, without marks, tags and the targets of links.</summary>
internal static class PlainSentences
{
    private static readonly Regex Break = new("<br */?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex SentenceEnd = new("(?<=[.!?]) +", RegexOptions.CultureInvariant);

    /// <summary>All of it on one line.</summary>
    public static string Join(string markdown) => markdown.Length == 0 ? "" : string.Join(" ", Of(markdown));

    // A break ends a sentence that has no dot.
    public static IEnumerable<string> Of(string markdown) => Break.Split(markdown)
        .SelectMany(ProseBlockReader.Read)
        .SelectMany(static block => block.Parts)
        .SelectMany(static part => SentenceEnd.Split(XElement.Parse("<text>" + ProseInlineReader.ToXml(part) + "</text>").Value))
        .Select(static sentence => sentence.Trim())
        .Where(static sentence => sentence.Length > 0);
}
