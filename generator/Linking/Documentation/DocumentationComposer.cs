using System.Linq;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Documentation;

/// <summary>Makes XML documentation from the page's own words.</summary>
internal static class DocumentationComposer
{
    /// <summary>The page's description as summary, and <paramref name="remark"/>, which is XML already, as remarks.</summary>
    public static Models.Documentation ForType(Page page, string? remark) =>
        new(
            MarkdownProse.ToXml(page.Description),
            page.Origins.Count == 0 ? Remarks(remark) : Remarks(remark).Concat(Told(page.Origins)).ToEquatableArray())
        {
            Example = ForExample(page),
        };

    /// <summary>The page's example as code.</summary>
    public static EquatableArray<string> ForExample(Page page) => page.ExampleJson.Count == 0
        ? default
        : page.ExampleJson.Select(XmlText.Escape).Prepend("<code>").Append("</code>").ToEquatableArray();

    public static Models.Documentation ForType(string summary, string? remark) =>
        new(EquatableArray.Create(summary), Remarks(remark));

    /// <summary>The member's own words as summary, and where facts that aren't the page's come from as remarks.</summary>
    public static Models.Documentation ForMember(string description, EquatableArray<string> origins) =>
        description.Length == 0 && origins.Count == 0 ? Models.Documentation.None : new(MarkdownProse.ToXml(description), Told(origins));

    private static EquatableArray<string> Told(EquatableArray<string> origins) =>
        origins.Count == 0 ? default : EquatableArray.Create(string.Join(" ", origins.Select(static origin => XmlText.Escape(origin) + ".")));

    private static EquatableArray<string> Remarks(string? remark) => remark is null ? default : EquatableArray.Create(remark);
}
