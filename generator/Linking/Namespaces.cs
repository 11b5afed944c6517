using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Linking.Naming;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking;

/// <summary>Which namespace a page's group has.</summary>
internal sealed class Namespaces
{
    private readonly string _baseNamespace;
    private readonly Dictionary<string, string> _packages;
    private readonly HashSet<string> _flatTypes;

    public Namespaces(string baseNamespace, IReadOnlyCollection<PageName> pages)
    {
        _baseNamespace = Qualify(baseNamespace);
        _packages = NamePackages(pages.Select(static page => page.Address.Root).OfType<string>().Distinct(StringComparer.Ordinal));

        // A type and a namespace can't share a name, so a group called like a type of the flat folder steps aside.
        _flatTypes = new HashSet<string>(
            pages.Where(static page => page.Address.Group.Length == 0).Select(static page => page.TypeName), StringComparer.Ordinal) { "SpecJson" };
    }

    public string Of(PageAddress address, PageOptions options)
    {
        var result = options.Namespace is { } stated ? Qualify(stated) : _baseNamespace + Package(address.Root);
        foreach (var folder in address.Group.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Segment(folder);
            result += "." + (_flatTypes.Contains(name) ? name + "Group" : name);
        }

        return result;
    }

    /// <summary>A dotted name with every part made an identifier.</summary>
    public static string Qualify(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static part => Identifiers.Sanitize(part.Replace('-', '_').Replace(' ', '_')))
            .Where(static part => part.Length > 0)
            .ToArray();
        return parts.Length > 0 ? string.Join(".", parts) : "Models";
    }

    private string Package(string? root) => root is not null && _packages.TryGetValue(root, out var name) ? "." + name : "";

    private static string Segment(string folder)
    {
        var name = Identifiers.Sanitize(Words.ToPascalCase(folder));
        return name.Length > 0 ? name : Symbols.Spell(folder);
    }

    // With several packages in one project, the first by depth keeps the plain namespace and the others are told apart by a folder.
    private static Dictionary<string, string> NamePackages(IEnumerable<string> roots)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var sorted = roots.OrderBy(static root => root.Split('/').Length).ThenBy(static root => root, StringComparer.Ordinal);
        foreach (var root in sorted.Skip(1))
        {
            var name = Segment(Folder(root));
            var candidate = name;
            for (var i = 2; !taken.Add(candidate); i++)
            {
                candidate = name + i.ToString(CultureInfo.InvariantCulture);
            }

            names.Add(root, candidate);
        }

        return names;
    }

    // packages/mistralai-gcp/docs is mistralai-gcp: docs and sdk say nothing.
    private static string Folder(string root) =>
        root.Split('/').LastOrDefault(static folder => folder is not ("docs" or "doc" or "sdk" or "src" or "")) ?? root;
}
