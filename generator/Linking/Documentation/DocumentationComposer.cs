using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Documentation;

/// <summary>Makes XML documentation from the page's own words.</summary>
internal static class DocumentationComposer
{
    /// <summary>The page's description as summary, and <paramref name="remark"/>, which is XML already, as remarks.</summary>
    public static Models.Documentation ForType(Page page, string? remark) =>
        new(MarkdownProse.ToXml(page.Description).ToEquatableArray(), Remarks(remark));

    public static Models.Documentation ForType(string summary, string? remark) =>
        new(EquatableArray.Create(summary), Remarks(remark));

    public static Models.Documentation ForMember(string description) =>
        new(MarkdownProse.ToXml(description).ToEquatableArray(), default);

    private static EquatableArray<string> Remarks(string? remark) => remark is null ? default : EquatableArray.Create(remark);
}
