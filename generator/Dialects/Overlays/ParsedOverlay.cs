using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>One overlay file, read: what it says of which types, where it says it, and what is wrong with it.</summary>
internal sealed record ParsedOverlay(
    string Path, EquatableArray<TypeFacts> Types, EquatableArray<SectionRanges> Ranges, EquatableArray<Finding> Findings) : IReadFile
{
    public TextRange Locate(Finding finding) =>
        finding.Anchor is not PartAnchor { Section: var section } part || section >= Ranges.Count ? default : part switch
        {
            { Part: PagePart.FieldName } when part.Row < Ranges[section].Fields.Count => Ranges[section].Fields[part.Row],
            { Part: PagePart.Value } when part.Row < Ranges[section].Values.Count => Ranges[section].Values[part.Row],
            _ => Ranges[section].Heading,
        };
}

/// <summary>Where the parts of a section stand, by the same indexes as its rows.</summary>
internal sealed record SectionRanges(TextRange Heading, EquatableArray<TextRange> Fields, EquatableArray<TextRange> Values);
