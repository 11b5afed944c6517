namespace Inkeep.Gen.Building.XmlDocs;

internal enum ProseBlockKind
{
    Paragraph,
    Heading,
    Bullets,
    Numbers,
    Table,
}

/// <summary>A part of a description that stands by itself: a paragraph or heading of one text, a list of items, a table of rows.</summary>
internal sealed class ProseBlock(ProseBlockKind kind)
{
    public ProseBlockKind Kind => kind;

    /// <summary>The Markdown of each part, still with the marks inside a line.</summary>
    public List<string> Parts { get; } = [];

    /// <summary>Whether the first row of a table names its columns.</summary>
    public bool HasHeader { get; set; }
}
