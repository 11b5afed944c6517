using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>A heading, and the one that it stands below.</summary>
/// <param name="Order">Its place among the blocks; -1 for the title of the front matter.</param>
/// <param name="Anchors">The anchors that the page itself writes for it.</param>
internal sealed record PageHeading(int Level, string Text, HeadingName Name, PageSpan Span, List<string> Anchors, PageHeading? Parent, int Order)
{
    /// <summary>The level of a bold line, which is a heading for what follows it only.</summary>
    public const int BoldLine = 7;

    /// <summary>The heading and all above it.</summary>
    public IEnumerable<PageHeading> Path
    {
        get
        {
            for (var heading = this; heading is not null; heading = heading.Parent)
            {
                yield return heading;
            }
        }
    }

    public bool Says(string words) => Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}

/// <summary>A table in its place on the page.</summary>
/// <param name="Heading">The nearest heading above it; null where there is none.</param>
/// <param name="Lead">The line right above it.</param>
/// <param name="Order">Its place among the blocks.</param>
internal sealed record PageTable(Table Table, PageHeading? Heading, string Lead, int Order);

/// <summary>A list, or a paragraph of values, below a heading.</summary>
internal sealed record PageList(PageSpan Span, PageHeading? Heading, int Order, bool IsParagraph);

/// <summary>A block of code in its place on the page.</summary>
internal sealed record PageFence(CodeFence Fence, PageHeading? Heading, int Order);
