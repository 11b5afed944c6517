using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The parts of a page that looks like a model page. <paramref name="Content"/> is what stands under the section's heading.</summary>
internal sealed record PageSections(
    PageTitle Title,
    PageSpan Description,
    CodeFence? Usage,
    SectionKind Kind,
    Heading? Heading,
    List<Block> Content,
    bool IsLast,
    bool IsLikelyModel);

internal enum SectionKind
{
    /// <summary>A title and nothing else: how old generators left unions.</summary>
    None,
    Fields,
    Values,
    SupportedTypes,
}
