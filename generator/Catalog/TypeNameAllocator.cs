using System;
using System.Collections.Generic;
using System.Globalization;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>Gives types, converters and files names that don't meet. The same pages get the same names in any order of asking.</summary>
internal sealed class TypeNameAllocator
{
    /// <summary>What declares a type that every project has.</summary>
    public const string OwnPath = "Inkeep.Gen";

    private const int LongestStem = 80;

    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathOfName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _converters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HintNames _hints = new();

    /// <summary>Takes all pages with their namespaces: a type can't be called like a namespace that anything is in.</summary>
    public TypeNameAllocator(IEnumerable<(PageDeclaration Page, string Namespace)> pages, string baseNamespace)
    {
        _pathOfName.Add(baseNamespace + ".SpecJson", OwnPath);
        _types.Add(baseNamespace + ".SpecJson");
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (page, @namespace) in pages)
        {
            _titles.Add(page.TypeName);
            foreach (var name in namespaces.Add(@namespace) ? Namespaces.WithParents(@namespace) : [])
            {
                if (!_pathOfName.ContainsKey(name))
                {
                    _pathOfName.Add(name, page.Location.Path);
                }
            }
        }
    }

    public DeclaredType Declare(PageDeclaration page, string @namespace)
    {
        var name = NameOf(page, @namespace);
        var fullName = @namespace + "." + name.Name;
        var isTaken = _pathOfName.TryGetValue(fullName, out var path);
        if (!isTaken)
        {
            _pathOfName.Add(fullName, page.Location.Path);
            _types.Add(fullName);
            _converters.Add(@namespace + "." + name.Converter);
        }

        return new DeclaredType(page, name, isTaken ? "" : _hints.Take(Stem(fullName), fullName), path);
    }

    /// <summary>The same for a page that isn't there; nothing is taken, so asking has no order, and the file's name is not yet unique.</summary>
    public DeclaredType DeclareMissing(PageDeclaration page, string @namespace)
    {
        var name = NameOf(page, @namespace);
        return new DeclaredType(page, name, "Missing/" + Stem(@namespace + "." + name.Name), null);
    }

    /// <summary>Whether something is called so: a type, a converter or a namespace.</summary>
    public bool IsTaken(string fullName) => _pathOfName.ContainsKey(fullName) || _converters.Contains(fullName);

    /// <summary>Whether a type is called so, in which nothing can be declared.</summary>
    public bool IsType(string fullName) => _types.Contains(fullName) || _converters.Contains(fullName);

    private TypeName NameOf(PageDeclaration page, string @namespace)
    {
        var name = TypeNames.Of(page.TypeName, page.Kind);
        while (name != page.TypeName && _titles.Contains(name))
        {
            name += "Type";
        }

        return new TypeName(@namespace, name, ConverterName(name));
    }

    // No two of these meet: one that ends in digits is nobody's first choice, and one that is a title is nobody's choice at all.
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

    private static string Stem(string fullName) =>
        fullName.Length <= LongestStem
            ? fullName
            : fullName.Substring(fullName.Length - LongestStem).TrimStart('.') + "." + StableHash.Hex(fullName);
}
