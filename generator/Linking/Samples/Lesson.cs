using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;
using Inkeep.Gen.Samples;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>A sample with what its path says of the type it shows: a name, and the folders before it.</summary>
/// <param name="Folder">The folder that the page lies in or, in a <c>samples</c> folder, the group that the folders name; empty for none.</param>
internal sealed record PlacedSample(string Path, string TypeName, string Folder, bool IsInSamplesFolder, ExampleValue Value);

/// <summary>What samples teach about one page.</summary>
internal sealed record Lesson(string Path, EquatableArray<MemberLesson> Members) : IHasPath;

/// <summary>What samples teach about one member; sources are paths of samples, and null where none taught it.</summary>
/// <param name="Name">The field's name, or the JSON name of a member that the page doesn't list.</param>
/// <param name="WireName">The one spelling that was seen.</param>
/// <param name="NullSource">Where it was null.</param>
/// <param name="WholeSource">Where its numbers were seen, when all of them are whole.</param>
/// <param name="Text">The one text that tells what kind of object it is in.</param>
/// <param name="NewType">The type of a member that the page doesn't list.</param>
internal sealed record MemberLesson(
    string Name, string? WireName, string? WireSource, string? NullSource, string? WholeSource, SeenText? Text, TypeNode? NewType, string? NewSource);

/// <summary>Something to say about a sample; its place is looked up later.</summary>
internal sealed record SampleFinding(string Path, EquatableArray<JsonStep> Steps, FindingId Id, EquatableArray<string> Arguments);

/// <summary>All that the samples of a project teach.</summary>
internal sealed record SampleLessons(
    PathTable<Lesson> Lessons, EquatableArray<MissingUse> Missing, EquatableArray<SampleFinding> Findings)
{
    public static SampleLessons None { get; } = new(new PathTable<Lesson>([]), default, default);
}

/// <summary>What every page is taught from.</summary>
/// <param name="Examples">What an example is printed by; null when nobody asked for examples, so that no page depends on it.</param>
internal sealed record Teaching(PathTable<Lesson> Lessons, ExampleTables? Examples)
{
    public static Teaching Of(PathTable<Lesson> lessons, PathTable<PageShape> shapes, PageIndex index) =>
        new(lessons, index.Project.HasExamples ? new ExampleTables(shapes, index) : null);
}

internal sealed record ExampleTables(PathTable<PageShape> Shapes, PageIndex Index);
