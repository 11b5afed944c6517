namespace Inkeep.Gen.Catalog;

/// <summary>The types that stand for missing pages, or have theirs in another project, by the package, group and name that the page would have.</summary>
internal sealed class MissingTypes
{
    private readonly Dictionary<(string Root, string Group, string Name), DeclaredType> _byLocation = [];

    public MissingTypes(IEnumerable<DeclaredType> types)
    {
        foreach (var type in types)
        {
            _byLocation[Key(type.Location, type.Page.Title)] = type;
        }
    }

    public static MissingTypes None { get; } = new([]);

    public DeclaredType? Find(PageLocation location, string name) =>
        _byLocation.TryGetValue(Key(location, name), out var type) ? type : null;

    public static (string Root, string Group, string Name) Key(PageLocation location, string name) => (location.Root ?? "", location.Group, name);
}
