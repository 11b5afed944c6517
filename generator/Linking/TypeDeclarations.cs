using System;
using System.Collections.Generic;
using System.Globalization;
using Inkeep.Gen.Linking.Naming;
using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking;

/// <summary>Gives types, converters and files names that don't meet. The same pages get the same names in any order of asking.</summary>
internal sealed class TypeDeclarations
{
    private const int LongestStem = 80;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pathOfType = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hints = new(StringComparer.OrdinalIgnoreCase);

    public TypeDeclarations(IEnumerable<PageName> pages)
    {
        foreach (var page in pages)
        {
            _names.Add(page.TypeName);
        }
    }

    public DeclaredType Declare(PageName page, string @namespace)
    {
        var name = new TypeName(@namespace, page.TypeName, ConverterName(page.TypeName));
        var fullName = @namespace + "." + page.TypeName;
        var isTaken = _pathOfType.TryGetValue(fullName, out var path);
        if (!isTaken)
        {
            _pathOfType.Add(fullName, page.Address.Path);
        }

        return new DeclaredType(page, name, isTaken ? "" : HintName(fullName), path);
    }

    /// <summary>The same for a page that isn't there; nothing is taken, so asking has no order.</summary>
    public DeclaredType Imagine(PageName page, string @namespace)
    {
        var name = new TypeName(@namespace, page.TypeName, ConverterName(page.TypeName));
        return new DeclaredType(page, name, "Missing/" + Cut(@namespace + "." + page.TypeName) + ".g.cs", null);
    }

    private string ConverterName(string name)
    {
        var converter = name + "JsonConverter";
        return _names.Contains(converter) ? name + "SpecJsonConverter" : converter;
    }

    // Hint names are unique ignoring case and become file names, so a long or colliding one is cut and told apart by a stable hash.
    private string HintName(string fullName)
    {
        var stem = Cut(fullName);
        if (!_hints.Add(stem))
        {
            stem += "." + StableHash.Hex(fullName);
            var unique = stem;
            for (var i = 2; !_hints.Add(unique); i++)
            {
                unique = stem + "." + i.ToString(CultureInfo.InvariantCulture);
            }

            stem = unique;
        }

        return stem + ".g.cs";
    }

    private static string Cut(string fullName) =>
        fullName.Length <= LongestStem
            ? fullName
            : fullName.Substring(fullName.Length - LongestStem).TrimStart('.') + "." + StableHash.Hex(fullName);
}
