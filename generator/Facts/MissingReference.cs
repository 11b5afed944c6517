using Inkeep.Gen.Catalog;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Facts;

/// <summary>A reference to a page that isn't there: what the type would be called, and what the examples beside the reference show of it.</summary>
/// <param name="Path">The path of the page that refers to it.</param>
/// <param name="MayBeUnion">A reference without link is always a union's; a link is never one.</param>
internal sealed record MissingReference(
    string Path, PageLocation Location, string Name, bool MayBeUnion, PageOptions Options, EquatableArray<JsonValue> Examples)
{
    /// <summary>The examples are captured payloads: their names are the wire's.</summary>
    public bool IsPayload { get; init; }
}
