using Inkeep.Gen.Diagnostics;

namespace Inkeep.Gen.Schema;

/// <summary>One file, read: what it says, where it says it, and what is wrong with it. <see cref="Page"/> is null when it is not a model page.</summary>
internal sealed record ParsedPage(string Path, Page? Page, PageRanges Ranges, EquatableArray<Finding> Findings) : IReadFile
{
    public TextRange Locate(Anchor anchor) => anchor is PartAnchor { Part: var part, Row: var row } ? Ranges.Find(part, row) : default;

    /// <summary>A file that gives no model, and why, if that needs saying.</summary>
    public static ParsedPage WithoutModel(string path, EquatableArray<Finding> findings) => new(path, null, PageRanges.None, findings);
}

/// <summary>Where the parts of a page stand, by the same indexes as the page's rows.</summary>
internal sealed record PageRanges(
    TextRange Title,
    EquatableArray<FieldRanges> Fields,
    EquatableArray<TextRange> Values,
    EquatableArray<TextRange> UnionMembers,
    TextRange Example)
{
    public static PageRanges None { get; } = new(default, default, default, default, default);

    public TextRange Find(PagePart part, int row) => part switch
    {
        PagePart.FieldName when row < Fields.Count => Fields[row].Name,
        PagePart.FieldType when row < Fields.Count => Fields[row].Type,
        PagePart.Value when row < Values.Count => Values[row],
        PagePart.UnionMember when row < UnionMembers.Count => UnionMembers[row],
        PagePart.Example => Example,
        _ => Title,
    };
}

internal sealed record FieldRanges(TextRange Name, TextRange Type);
