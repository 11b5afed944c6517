using Inkeep.Gen.Diagnostics;

namespace Inkeep.Gen.Schema;

/// <summary>One file, read: the types that it describes, and what is wrong with it. A file that is no model page has none.</summary>
internal sealed record ParsedPage(string Path, EquatableArray<ParsedType> Types, EquatableArray<Finding> Findings) : IReadFile
{
    /// <summary>A file that describes one type.</summary>
    public ParsedPage(string path, Page page, PageRanges ranges, EquatableArray<Finding> findings)
        : this(path, EquatableArray.Create(new ParsedType("", page, ranges)), findings)
    {
    }

    /// <summary>All of its types are read, and all of its findings are said, whatever the project asks for.</summary>
    public bool IsPlain { get; init; } = true;

    /// <summary>What the file says of its first type; null when it certainly has none.</summary>
    public Page? Page => Types.FirstOrDefault(static type => type.IsCertain)?.Page;

    public TextRange Locate(Finding finding)
    {
        if (finding.Anchor is PartAnchor anchor)
        {
            foreach (var type in Types)
            {
                if (finding.Section == type.Section)
                {
                    return type.Ranges.Find(anchor.Part, anchor.Row);
                }
            }
        }

        return default;
    }

    /// <summary>A file that gives no model, and why, if that needs saying.</summary>
    public static ParsedPage WithoutModel(string path, EquatableArray<Finding> findings) => new(path, EquatableArray<ParsedType>.Empty, findings);
}

/// <summary>A type that a file describes, and where its parts stand.</summary>
/// <param name="Section">Tells the types of one file apart; empty where the file is about one type.</param>
internal sealed record ParsedType(string Section, Page Page, PageRanges Ranges)
{
    /// <summary>The file certainly describes it; else it is a type where the project says so.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>What is wrong with it; nothing is where it is no type.</summary>
    public EquatableArray<Finding> Findings { get; init; }
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
