namespace Inkeep.Gen.Collections;

/// <summary>A value that belongs to one file.</summary>
internal interface IHasPath
{
    string Path { get; }
}

/// <summary>Values by the path of their file; two tables of equal items are equal in whatever order the files were given.</summary>
internal sealed class PathTable<T> : IEquatable<PathTable<T>>
    where T : class, IHasPath, IEquatable<T>
{
    private readonly Dictionary<string, T> _byPath = new(StringComparer.Ordinal);

    public PathTable(IEnumerable<T> items)
    {
        Items = items.OrderBy(static item => item.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (var item in Items)
        {
            _byPath[item.Path] = item;
        }
    }

    public EquatableArray<T> Items { get; }

    public T? Find(string path) => _byPath.TryGetValue(path, out var item) ? item : null;

    public bool Equals(PathTable<T>? other) => other is not null && Items == other.Items;

    public override bool Equals(object? obj) => Equals(obj as PathTable<T>);

    public override int GetHashCode() => Items.GetHashCode();
}
