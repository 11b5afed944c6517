using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>One overlay file, read: what it says of which types, where it says it, and what is wrong with it.</summary>
internal sealed record ParsedOverlay(
    string Path, EquatableArray<TypeOverlay> Types, EquatableArray<TypeOverlayRanges> Ranges, EquatableArray<Finding> Findings)
{
    public TextRange Find(int type, OverlayPart part, int row) =>
        type >= Ranges.Count ? default : part switch
        {
            OverlayPart.Field when row < Ranges[type].Fields.Count => Ranges[type].Fields[row],
            OverlayPart.Value when row < Ranges[type].Values.Count => Ranges[type].Values[row],
            _ => Ranges[type].Heading,
        };
}

/// <summary>What stands under one heading. Null and empty mean that nothing is said.</summary>
/// <param name="Group">The group before the type's name, or null when it is left to the name alone.</param>
/// <param name="CSharpName">What the type is to be called.</param>
/// <param name="IsNumeric">The values of the enum are JSON numbers.</param>
internal sealed record TypeOverlay(
    string? Group,
    string Name,
    string? CSharpName,
    bool? IsNumeric,
    string? Description,
    EquatableArray<FieldOverlay> Fields,
    EquatableArray<ValueOverlay> Values)
{
    public string FullName => Group is null ? Name : Group + "." + Name;
}

/// <summary>A row about a field. <paramref name="TypeText"/> is the type cell as written.</summary>
internal sealed record FieldOverlay(
    string Name, string? WireName, TypeExpression? Type, string TypeText, bool? IsRequired, bool? IsNullable, string? PropertyName, string? Description);

/// <summary>A row about an enum's value.</summary>
internal sealed record ValueOverlay(string Text, string? WireText, string? MemberName, string? Description);

internal enum OverlayPart
{
    Heading,
    Field,
    Value,
}

/// <summary>Where the parts of a section stand, by the same indexes as its rows.</summary>
internal sealed record TypeOverlayRanges(TextRange Heading, EquatableArray<TextRange> Fields, EquatableArray<TextRange> Values);
