using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>A use of a page that isn't there: what it would be called, and what the examples beside the use show of it.</summary>
/// <param name="MayBeUnion">A reference without link is always a union's; a link is never one.</param>
internal sealed record MissingReference(
    string Path, PageLocation Address, string Name, bool MayBeUnion, PageOptions Options, EquatableArray<JsonValue> Examples)
{
    /// <summary>The examples are captured payloads: their names are the wire's.</summary>
    public bool IsPayload { get; init; }
}

/// <summary>The type that stands for a missing page.</summary>
/// <param name="Page">What the examples and overlays come to.</param>
/// <param name="Findings">What was found about overlays of it.</param>
/// <param name="FirstUse">The path of the first page that mentions it: the one where it is reported.</param>
internal sealed record Placeholder(
    PageLocation Address, string Name, PageKind Kind, DeclaredType Type, Page Page, EquatableArray<OverlayFinding> Findings, string FirstUse);
