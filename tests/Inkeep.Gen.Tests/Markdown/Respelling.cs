namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Another way to write the same Markdown. None changes what a page says.</summary>
public enum Respelling
{
    /// <summary><c>\r\n</c> ends lines.</summary>
    CarriageReturnLineFeed,

    /// <summary><c>\r</c> ends lines.</summary>
    CarriageReturn,

    ByteOrderMark,

    /// <summary>Blanks behind headings, rows and fences.</summary>
    TrailingBlanks,

    /// <summary>Up to three blanks in front of headings and rows.</summary>
    Indentation,

    /// <summary>No blank line around headings and fences.</summary>
    NoBlankLines,

    MoreBlankLines,

    /// <summary>HTML comments, with and without a table of their own, between blocks.</summary>
    Comments,

    /// <summary><c>{/* … */}</c> between blocks.</summary>
    MdxComments,

    /// <summary>An HTML comment in the lines next to a table.</summary>
    CommentsAtTables,

    /// <summary>YAML with keys that say nothing about types.</summary>
    FrontMatter,

    /// <summary><c>~~~</c>, and more back-ticks than three.</summary>
    Fences,

    UnderlinedHeadings,

    /// <summary><c>## Fields ##</c></summary>
    ClosingHashes,

    /// <summary><c>## Fields {#fields}</c></summary>
    HeadingIds,

    /// <summary><c>## &lt;a id="x">&lt;/a>Fields</c></summary>
    HeadingAnchors,

    /// <summary><c>## **Fields**</c></summary>
    MarkedHeadings,

    /// <summary><c>## fields</c></summary>
    HeadingCase,

    /// <summary>Columns as wide as they happen to be.</summary>
    Padding,

    NoPadding,

    /// <summary>No-break spaces around what a cell holds.</summary>
    NoBreakSpaces,

    /// <summary>Rows without the pipe at one end or both.</summary>
    NoOuterPipes,

    /// <summary><c>:---</c>, and as few dashes as one.</summary>
    Alignment,

    /// <summary><c>_x_</c></summary>
    Underscores,

    /// <summary><c>__x__</c></summary>
    StrongUnderscores,

    /// <summary>Every punctuation mark of a text behind a backslash.</summary>
    Escapes,

    /// <summary>Characters as entities, by name and by number.</summary>
    Entities,

    /// <summary>Code between more back-ticks.</summary>
    BackTicks,

    /// <summary><c>&lt;br></c>, <c>&lt;br /></c></summary>
    LineBreaks,

    /// <summary><c>[x](&lt;y>)</c></summary>
    AngleTargets,

    /// <summary><c>[x](y "z")</c></summary>
    LinkTitles,

    /// <summary><c>[x](y#z)</c></summary>
    LinkAnchors,

    /// <summary><c>[x](./y)</c></summary>
    DotTargets,

    /// <summary>Letters of a link's target as <c>%6d</c>.</summary>
    PercentTargets,

    /// <summary><c>[x][r]</c></summary>
    References,

    /// <summary><c>[x][]</c></summary>
    CollapsedReferences,

    /// <summary>Check marks and minus signs as characters, words and escaped short codes.</summary>
    Marks,
}
