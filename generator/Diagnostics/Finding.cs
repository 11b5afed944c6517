using Inkeep.Gen.Collections;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Diagnostics;

/// <summary>Something to say about a page, at a place in its text. Plain data: the Roslyn diagnostic is made at the very end.</summary>
internal sealed record Finding(FindingId Id, TextRange Range, EquatableArray<string> Arguments)
{
    public static Finding At(TextRange range, FindingId id, params string[] arguments) => new(id, range, new(arguments));
}

/// <summary>The part of a page that a finding made while linking is about; its place is looked up later, so a moved line relinks nothing.</summary>
internal enum PagePart
{
    Title,
    FieldName,
    FieldType,
    Value,
    UnionMember,
    Example,
}

/// <summary>A finding made while linking: <paramref name="Row"/> is the index of the field, value or union member.</summary>
internal sealed record LinkFinding(FindingId Id, PagePart Part, int Row, EquatableArray<string> Arguments)
{
    /// <summary>The project asked for an error where there would be a warning.</summary>
    public bool IsError { get; init; }

    public static LinkFinding At(PagePart part, int row, FindingId id, params string[] arguments) => new(id, part, row, new(arguments));
}
