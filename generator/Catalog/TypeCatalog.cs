using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Catalog;

/// <summary>
/// All declared types by path and by name, against which references are resolved; two catalogs of equal pages are equal in
/// whatever order the files were given.
/// </summary>
internal sealed class TypeCatalog : IEquatable<TypeCatalog>
{
    private readonly EquatableArray<PageDeclaration> _pages;
    private readonly ProjectOptions _project;
    private readonly Namespaces _namespaces;
    private readonly Dictionary<string, DeclaredType> _byPath;
    private readonly Dictionary<string, List<DeclaredType>> _byName;
    private readonly AnchorIndex _anchors = new();
    private readonly TypeNameAllocator _declarations;
    private HashSet<string>? _shared;

    private TypeCatalog(EquatableArray<PageDeclaration> pages, ProjectOptions project)
    {
        _pages = pages;
        _project = project;
        _byPath = new(pages.Count, StringComparer.Ordinal);
        _byName = new(pages.Count, StringComparer.Ordinal);
        BaseNamespace = Namespaces.Qualify(project.BaseNamespace);
        _namespaces = new Namespaces(BaseNamespace, pages);
        var placed = WithNamespaces(WithoutRepeated(pages));
        _declarations = new TypeNameAllocator(placed, BaseNamespace);

        // A type that is called like its file has more right to its name than one in another file.
        Declare(placed.Where(static place => !place.Page.IsOfOtherFile));
        Declare(placed.Where(static place => place.Page.IsOfOtherFile));
    }

    public ProjectOptions Project => _project;

    /// <summary>The namespace that the namespaces of groups are in.</summary>
    public string BaseNamespace { get; }

    /// <summary>Resolves references to pages that are there.</summary>
    public ReferenceResolver Resolver => field ??= new ReferenceResolver(this, MissingTypes.None);

    public int Count => _pages.Count;

    public static TypeCatalog Of(IEnumerable<PageDeclaration> pages, ProjectOptions project) =>
        new(pages.OrderBy(static page => page.Location.Path, StringComparer.Ordinal).ToEquatableArray(), project);

    /// <summary>All types, in no order.</summary>
    public IEnumerable<DeclaredType> Types => _byPath.Values;

    public DeclaredType? ByPath(string path) => _byPath.TryGetValue(path, out var declared) ? declared : null;

    /// <summary>The type of a file with several that a link on a page leads to; null when there is none.</summary>
    public DeclaredType? ByLink(string link, PageLocation from) => _anchors.Find(link, from);

    /// <summary>Every type of this name, by path.</summary>
    public IReadOnlyList<DeclaredType> ByName(string name) =>
        _byName.TryGetValue(name, out var declared) ? declared : [];

    /// <summary>Whether types of several namespaces have this name in C#.</summary>
    public bool IsShared(string name) =>
        (_shared ??= [.. Types.Where(static type => type.DuplicateOf is null).GroupBy(static type => type.Name.Name).Where(static same => same.Skip(1).Any()).Select(static same => same.Key)])
            .Contains(name);

    /// <summary>The namespace that a group has in a project with this base namespace.</summary>
    public string NamespaceOf(string group, string baseNamespace) => _namespaces.Of(group, baseNamespace);

    /// <summary>The place in C# that this page would have if it were there.</summary>
    public DeclaredType DeclareMissing(PageDeclaration page) => _declarations.DeclareMissing(page, _namespaces.Of(page.Location, page.Options));

    /// <summary>Whether neither the type's name nor its converter's is taken, and no type has the name of its namespace or of a parent.</summary>
    public bool IsFree(TypeName name) =>
        !_declarations.IsTaken(name.Namespace + "." + name.Name)
        && !_declarations.IsTaken(name.Namespace + "." + name.Converter)
        && !Namespaces.WithParents(name.Namespace).Any(_declarations.IsType);

    private void Declare(IEnumerable<(PageDeclaration Page, string Namespace)> places)
    {
        foreach (var (page, @namespace) in places)
        {
            var declared = _declarations.Declare(page, @namespace);
            _byPath[page.Location.Path] = declared;
            if (declared.DuplicateOf is null)
            {
                if (!_byName.TryGetValue(page.Title, out var sameName))
                {
                    _byName.Add(page.Title, sameName = new List<DeclaredType>(1));
                }

                sameName.Add(declared);
                if (page.Anchors.Count > 0)
                {
                    _anchors.Add(declared);
                }
            }
        }
    }

    // Hundreds of pages share a folder, so the namespace of each folder is computed once.
    private List<(PageDeclaration Page, string Namespace)> WithNamespaces(IEnumerable<PageDeclaration> pages)
    {
        var known = new Dictionary<(string? Stated, string? Root, string Group), string>();
        var placed = new List<(PageDeclaration Page, string Namespace)>(_pages.Count);
        foreach (var page in pages)
        {
            var folder = (page.Options.Namespace, page.Location.Root, page.Location.Group);
            if (!known.TryGetValue(folder, out var name))
            {
                known.Add(folder, name = _namespaces.Of(page.Location, page.Options));
            }

            placed.Add((page, name));
        }

        return placed;
    }

    // A file that is listed twice is reported and left out, because it would declare its type twice.
    private static IEnumerable<PageDeclaration> WithoutRepeated(EquatableArray<PageDeclaration> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var path = pages[i].Location.Path;
            if ((i == 0 || pages[i - 1].Location.Path != path) && (i == pages.Count - 1 || pages[i + 1].Location.Path != path))
            {
                yield return pages[i];
            }
        }
    }

    public bool Equals(TypeCatalog? other) => other is not null && _project == other._project && _pages == other._pages;

    public override bool Equals(object? obj) => Equals(obj as TypeCatalog);

    public override int GetHashCode() => _pages.GetHashCode();
}
