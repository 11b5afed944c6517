using Inkeep.Gen.Facts;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Makes XML documentation from the descriptions on a page.</summary>
internal static class DocumentationComposer
{
    /// <summary>The page's description as summary; <paramref name="remarks"/>, which are XML already, and where facts that aren't the page's come from as remarks.</summary>
    public static Models.Documentation ForType(SettledPage page, EquatableArray<string> example, EquatableArray<string> remarks) =>
        new(MarkdownProse.ToXml(page.Description), page.Origins.Count == 0 ? remarks : remarks.Concat(Told(page.Origins)).ToEquatableArray())
        {
            Example = example.Count == 0
                ? default
                : example.Select(XmlText.Escape).Prepend("<code>").Append("</code>").ToEquatableArray(),
        };

    /// <summary>The same for a page that isn't there: <paramref name="summary"/> says so, before anything that an overlay may say.</summary>
    public static Models.Documentation ForPlaceholder(SettledPage page, string summary, string remark) =>
        new(MarkdownProse.ToXml(page.Description).Prepend(summary).ToEquatableArray(), Told(page.Origins).Prepend(remark).ToEquatableArray());

    /// <summary>The member's description as the summary, and the origins of facts from elsewhere as the remarks.</summary>
    public static Models.Documentation ForMember(string description, EquatableArray<string> origins) =>
        description.Length == 0 && origins.Count == 0 ? Models.Documentation.None : new(MarkdownProse.ToXml(description), Told(origins));

    private static EquatableArray<string> Told(EquatableArray<string> origins) =>
        origins.Count == 0 ? default : EquatableArray.Create(string.Join(" ", origins.Select(static origin => XmlText.Escape(origin) + ".")));
}
