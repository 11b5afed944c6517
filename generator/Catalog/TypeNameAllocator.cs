using System.Globalization;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Catalog;

/// <summary>Gives types, converters and files unique names, which are the same for the same pages.</summary>
internal sealed class TypeNameAllocator
{
    /// <summary>The path that stands for the generator itself, which declares a type in every project.</summary>
    public const string OwnPath = "Inkeep.Gen";

    private const int LongestStem = 80;

    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathOfName;
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly List<TypeName> _types;
    private readonly HintNames _hints = new();

    // Only placeholders ask for them.
    private HashSet<string>? _converters;

    /// <summary>Reserves the namespaces of all pages, because a type can't have the name of a namespace.</summary>
    public TypeNameAllocator(IReadOnlyCollection<(PageDeclaration Page, string Namespace)> pages, string baseNamespace)
    {
        _pathOfName = new(pages.Count + 8, StringComparer.Ordinal) { { baseNamespace + ".SpecJson", OwnPath } };
        _types = new(pages.Count);
        foreach (var (page, @namespace) in pages)
        {
            _titles.Add(page.TypeName);
            foreach (var name in _namespaces.Contains(@namespace) ? [] : Namespaces.WithParents(@namespace))
            {
                if (_namespaces.Add(name) && !_pathOfName.ContainsKey(name))
                {
                    _pathOfName.Add(name, page.Location.Path);
                }
            }
        }
    }

    // By full name.
    private HashSet<string> Converters => _converters ??= new(_types.Select(static type => type.Namespace + "." + type.Converter), StringComparer.Ordinal);

    public DeclaredType Declare(PageDeclaration page, string @namespace)
    {
        var name = NameOf(page, @namespace);
        var fullName = @namespace + "." + name.Name;
        var isTaken = _pathOfName.TryGetValue(fullName, out var path);

        // A file of several types names them for itself: what another file calls so too is called after its file.
        for (var number = 1; isTaken && page.Anchors.Count > 0; number++)
        {
            var own = Identifiers.Bound(FileName(page.Location.File) + page.TypeName + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture)));
            name = new TypeName(@namespace, own, ConverterName(own));
            fullName = @namespace + "." + own;
            isTaken = _titles.Contains(own) || _pathOfName.ContainsKey(fullName);
            path = isTaken ? path : null;
        }

        if (!isTaken)
        {
            _pathOfName.Add(fullName, page.Location.Path);
            _types.Add(name);
        }

        return new DeclaredType(page, name, isTaken ? "" : _hints.Take(Stem(fullName), fullName), path);
    }

    /// <summary>The same for a missing page: no name is reserved, so the order of calls doesn't matter, and the file name is not unique yet.</summary>
    public DeclaredType DeclareMissing(PageDeclaration page, string @namespace)
    {
        var name = NameOf(page, @namespace);
        return new DeclaredType(page, name, "Missing/" + Stem(@namespace + "." + name.Name), null);
    }

    /// <summary>Whether a type, a converter or a namespace has this name.</summary>
    public bool IsTaken(string fullName) => _pathOfName.ContainsKey(fullName) || Converters.Contains(fullName);

    /// <summary>Whether a type or a converter has this name, so that it can't be a namespace.</summary>
    public bool IsType(string fullName) =>
        (_pathOfName.TryGetValue(fullName, out var path) && (path == OwnPath || !_namespaces.Contains(fullName))) || Converters.Contains(fullName);

    private TypeName NameOf(PageDeclaration page, string @namespace)
    {
        var name = TypeNames.Of(page.TypeName, page.Kind);
        while (name != page.TypeName && _titles.Contains(name))
        {
            name += "Type";
        }

        return new TypeName(@namespace, name, ConverterName(name));
    }

    // Converter names can't collide: the plain form never ends in digits, and a name that is a page's title is never chosen.
    private string ConverterName(string name)
    {
        const string Suffix = "JsonConverter";
        if (!_titles.Contains(name + Suffix))
        {
            return name + Suffix;
        }

        if (!_titles.Contains(name + "Spec" + Suffix) && !_titles.Contains(name + "Spec"))
        {
            return name + "Spec" + Suffix;
        }

        var number = 2;
        while (_titles.Contains(name + Suffix + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return name + Suffix + number.ToString(CultureInfo.InvariantCulture);
    }

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var words = Identifiers.Sanitize(Words.ToPascalCase(name.Substring(0, name.IndexOf('.') is >= 0 and var dot ? dot : name.Length)));
        return words.Length > 0 && char.IsLetter(words[0]) ? words : "Page";
    }

    private static string Stem(string fullName) =>
        fullName.Length <= LongestStem
            ? fullName
            : fullName.Substring(fullName.Length - LongestStem).TrimStart('.') + "." + StableHash.Hex(fullName);
}
