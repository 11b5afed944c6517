using Inkeep.Gen.Catalog;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Where a type's page lies, or would lie: the folder and the name that a sample beside it has.</summary>
internal sealed record TypePlace(string Path) : IHasPath
{
    public static TypePlace Of(PageLocation location, string name) => Of(location.Path.Substring(0, Math.Max(0, location.Path.LastIndexOf('/'))), name);

    public static TypePlace Of(string folder, string name) => new(folder + "/" + name);
}

/// <summary>
/// What makes a JSON file a sample: its path within the project, and the types that pages declare or name. Any other file is somebody
/// else's, and is not even read.
/// </summary>
internal sealed record SampleTargets(ProjectSettings Settings, PathTable<TypePlace> Types)
{
    /// <summary>The types that a page speaks of: its own, and those that it names.</summary>
    public static EquatableList<TypePlace> TypesOf(SettledPage page) => new(page.Types
        .Select(static type => type.Reference())
        .OfType<TypeReference>()
        .Select(reference => TypePlace.Of(ReferenceResolver.MissingLocation(reference, page.Location), reference.Name))
        .Concat([TypePlace.Of(page.Location, page.Page.Title)])
        .ToEquatableArray());

    public static SampleTargets Of(IEnumerable<EquatableList<TypePlace>> pages, ProjectSettings settings) =>
        new(settings, new PathTable<TypePlace>(pages.SelectMany(static page => page.Items).Distinct()));

    /// <summary>Whether the file is to be read. In a samples folder it is meant to be a sample, whatever it is called after.</summary>
    public bool Include(string path) =>
        SampleLocator.Locate(Settings.Relative(path)) is { } place
        && (place.IsInSamplesFolder || Types.Find(TypePlace.Of(place.Folder, place.TypeName).Path) is not null);
}
