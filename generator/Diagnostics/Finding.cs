namespace Inkeep.Gen.Diagnostics;

/// <summary>
/// Something to say about a file. Plain data: <see cref="LocatedFinding"/> has its place as lines and columns. A stage that has no text at
/// hand names the part of the file instead, so that a moved line changes nothing that was made from the page.
/// </summary>
/// <param name="Path">The path in the project of the file or, in a file that describes several, of the type; empty for the file that is being read.</param>
internal sealed record Finding(FindingId Id, string Path, Anchor Anchor, EquatableArray<string> Arguments)
{
    /// <summary>The path of the file in the project.</summary>
    public string File => SectionPath.FileOf(Path);

    /// <summary>Which of the file's types it is about; empty where the file has one.</summary>
    public string Section => SectionPath.SectionOf(Path);

    /// <summary>The project asked for an error where there would be a warning.</summary>
    public bool IsError { get; init; }

    /// <summary>A finding in the text that is being read.</summary>
    public static Finding At(TextRange range, FindingId id, params string[] arguments) => new(id, "", new RangeAnchor(range), new(arguments));

    /// <summary>A finding about a part of a page; <paramref name="row"/> is the index of the field, value or union member.</summary>
    public static Finding Of(string path, PagePart part, int row, FindingId id, params string[] arguments) =>
        new(id, path, new PartAnchor(part, row), new(arguments));
}

/// <summary>Where in a file a finding belongs.</summary>
internal abstract record Anchor;

/// <summary>A stretch of the text.</summary>
internal sealed record RangeAnchor(TextRange Range) : Anchor;

/// <summary>A part of a page, by its row.</summary>
/// <param name="Section">The index of the type in a file that speaks of several.</param>
internal sealed record PartAnchor(PagePart Part, int Row, int Section = 0) : Anchor;

/// <summary>The parts of a page that have a place of their own.</summary>
internal enum PagePart
{
    Title,
    FieldName,
    FieldType,
    Value,
    UnionMember,
    Example,
}

/// <summary>A file that was read: it knows where its parts are.</summary>
internal interface IReadFile
{
    /// <summary>The full path.</summary>
    string Path { get; }

    /// <summary>What reading the file found.</summary>
    EquatableArray<Finding> Findings { get; }

    /// <summary>Where the part of the file is that a finding is about; the start of the file when it has no such part.</summary>
    TextRange Locate(Finding finding);
}
