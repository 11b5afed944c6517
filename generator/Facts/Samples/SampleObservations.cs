using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>What the path of a sample says of the type it shows: a name, and the folders before it.</summary>
/// <param name="Folder">The folder that the page lies in or, in a <c>samples</c> folder, the group that the folders name; empty for none.</param>
internal sealed record SamplePlace(string Path, string TypeName, string Folder, bool IsInSamplesFolder);

/// <summary>A sample in its place.</summary>
internal sealed record LocatedSample(SamplePlace Place, JsonValue Value)
{
    public static EquatableList<LocatedSample> Sort(IEnumerable<LocatedSample> samples) =>
        new(samples.OrderBy(static sample => sample.Place.Path, StringComparer.Ordinal).ToEquatableArray());
}

/// <summary>The samples of a project, and the missing pages that they may be of.</summary>
internal sealed record SamplesToFollow(EquatableArray<LocatedSample> Samples, EquatableArray<MissingReference> Missing);

/// <summary>The types that a value is followed through.</summary>
internal sealed record KnownTypes(TypeCatalog Catalog, PathTable<TypeShape> Shapes)
{
    public ReferenceResolver Resolver => Catalog.Resolver;

    /// <summary>What is known of a type; null for a page that gives none.</summary>
    public TypeShape? ShapeOf(DeclaredType type) => Shapes.Find(type.Location.Path);
}

/// <summary>All that the samples of a project showed.</summary>
/// <param name="Missing">What they showed of types that have no page.</param>
internal sealed record SampleObservations(
    PathTable<PageObservations> Pages, EquatableArray<MissingReference> Missing, EquatableArray<Finding> Findings)
{
    public static SampleObservations None { get; } = new(new PathTable<PageObservations>([]), default, default);
}
