using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Catalog;

/// <summary>Maps the group of a page to its namespace.</summary>
internal sealed class Namespaces
{
    // A name in metadata is limited to 1,023 bytes.
    private const int LongestNamespace = 400;

    private readonly string _baseNamespace;
    private readonly Dictionary<string, HashSet<string>> _titles = new(StringComparer.Ordinal);

    public Namespaces(string baseNamespace, IReadOnlyCollection<PageDeclaration> pages)
    {
        _baseNamespace = baseNamespace;
        _titles.Add("", new HashSet<string>(StringComparer.Ordinal) { "SpecJson" });
        foreach (var page in pages)
        {
            if (!_titles.TryGetValue(page.Location.Group, out var titles))
            {
                _titles.Add(page.Location.Group, titles = new HashSet<string>(StringComparer.Ordinal));
            }

            titles.Add(page.TypeName);
        }
    }

    public string Of(PageLocation location, PageOptions options) => Of(
        location.Group, options.Namespace is { } stated ? Qualify(stated) : _baseNamespace + Package(location.Root), options.Namespace + " " + location.Root + " " + location.Group);

    /// <summary>The namespace of a group below another project's.</summary>
    public string Of(string group, string baseNamespace) => Of(group, baseNamespace, "  " + group);

    private string Of(string group, string baseNamespace, string whole)
    {
        var result = baseNamespace;
        for (var start = 0; start < group.Length;)
        {
            var slash = group.IndexOf('/', start);
            var end = slash < 0 ? group.Length : slash;
            if (end > start)
            {
                result += "." + Segment(group.Substring(start, end - start), group.Substring(0, Math.Max(0, start - 1)));
            }

            if (result.Length > LongestNamespace)
            {
                return Short(result, whole);
            }

            start = end + 1;
        }

        return result;
    }

    /// <summary>The namespace and all namespaces that contain it.</summary>
    public static IEnumerable<string> WithParents(string @namespace)
    {
        for (var end = @namespace.Length; end > 0; end = @namespace.LastIndexOf('.', end - 1))
        {
            yield return @namespace.Substring(0, end);
        }
    }

    /// <summary>A dotted name in which every part is a valid identifier.</summary>
    public static string Qualify(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static part => Identifiers.Bound(Identifiers.Sanitize(part.Replace('-', '_').Replace(' ', '_'))))
            .Where(static part => part.Length > 0)
            .ToArray();
        var qualified = parts.Length > 0 ? string.Join(".", parts) : "Models";
        return qualified.Length > LongestNamespace ? Short(qualified, qualified) : qualified;
    }

    private static string Short(string name, string whole) => name.Substring(0, LongestNamespace - 150).TrimEnd('.') + "_" + StableHash.Hex(whole);

    // A type and a namespace can't share a name, so a folder that is named like a type next to it gets another name.
    private string Segment(string folder, string parent)
    {
        var name = Segment(folder);
        while (_titles.TryGetValue(parent, out var titles) && titles.Contains(name))
        {
            name += "Group";
        }

        return name;
    }

    private static string Segment(string folder)
    {
        var bound = Identifiers.Bound(folder);
        var name = Identifiers.Sanitize(Words.ToPascalCase(bound));
        return name.Length > 0 ? name : Identifiers.Bound(Symbols.Spell(bound));
    }

    // packages/acme-gcp/docs/models: the folder below packages tells several packages of one repository apart. No other folder counts and no
    // other file is asked, so that pages which are added move nothing.
    private string Package(string? root)
    {
        const string Packages = "/packages/";
        var path = "/" + root + "/";
        var start = path.LastIndexOf(Packages, StringComparison.OrdinalIgnoreCase) + Packages.Length;
        return start < Packages.Length || start >= path.Length ? "" : "." + Segment(path.Substring(start, path.IndexOf('/', start) - start), "");
    }
}
