using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>A sample with what its path says of the type it shows: a name, and the folders before it.</summary>
/// <param name="Folder">The folder that the page lies in or, in a <c>samples</c> folder, the group that the folders name; empty for none.</param>
internal sealed record PlacedSample(string Path, string TypeName, string Folder, bool IsInSamplesFolder, JsonValue Value);

/// <summary>What samples teach about one page.</summary>
internal sealed record PageObservations(string Path, EquatableArray<MemberObservations> Members) : IHasPath;

/// <summary>What samples teach about one member; sources are paths of samples, and null where none taught it.</summary>
/// <param name="Name">The field's name, or the JSON name of a member that the page doesn't list.</param>
/// <param name="WireName">The one spelling that was seen.</param>
/// <param name="NullSource">Where it was null.</param>
/// <param name="WholeSource">Where its numbers were seen, when all of them are whole.</param>
/// <param name="Text">The one text that tells what kind of object it is in.</param>
/// <param name="NewType">The type of a member that the page doesn't list.</param>
internal sealed record MemberObservations(
    string Name, string? WireName, string? WireSource, string? NullSource, string? WholeSource, ObservedText? Text, TypeExpression? NewType, string? NewSource);

/// <summary>Something to say about a sample; its place is looked up later.</summary>
internal sealed record SampleFinding(string Path, EquatableArray<JsonStep> Steps, FindingId Id, EquatableArray<string> Arguments);

/// <summary>All that the samples of a project teach.</summary>
internal sealed record SampleObservations(
    PathTable<PageObservations> Lessons, EquatableArray<MissingReference> Missing, EquatableArray<SampleFinding> Findings)
{
    public static SampleObservations None { get; } = new(new PathTable<PageObservations>([]), default, default);
}

/// <summary>What every page is taught from.</summary>
/// <param name="Examples">What an example is printed by; null when nobody asked for examples, so that no page depends on it.</param>
internal sealed record Teaching(PathTable<PageObservations> Lessons, ExampleTables? Examples)
{
    public static Teaching Of(PathTable<PageObservations> lessons, PathTable<DocumentShape> shapes, TypeCatalog index) =>
        new(lessons, index.Project.HasExamples ? new ExampleTables(shapes, index) : null);
}

internal sealed record ExampleTables(PathTable<DocumentShape> Shapes, TypeCatalog Index);
