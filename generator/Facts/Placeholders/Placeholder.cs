using System.Collections.Generic;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>A reference to a page that isn't there: what the type would be called, and what the examples beside the reference show of it.</summary>
/// <param name="Path">The path of the page that refers to it.</param>
/// <param name="MayBeUnion">A reference without link is always a union's; a link is never one.</param>
internal sealed record MissingReference(
    string Path, PageLocation Location, string Name, bool MayBeUnion, PageOptions Options, EquatableArray<JsonValue> Examples)
{
    /// <summary>The examples are captured payloads: their names are the wire's.</summary>
    public bool IsPayload { get; init; }
}

/// <summary>All references to pages that aren't there, and the overlays that may speak of these.</summary>
internal sealed record MissingReferences(IEnumerable<MissingReference> References, OverlayTable Overlays);

/// <summary>The type that stands for a missing page.</summary>
/// <param name="Page">What the examples and overlays come to.</param>
/// <param name="FirstUse">The path of the first page that mentions it: the one where it is reported.</param>
internal sealed record Placeholder(DeclaredType Type, SettledPage Page, string FirstUse)
{
    public PageLocation Location => Page.Location;

    public string Name => Page.Title;
}
