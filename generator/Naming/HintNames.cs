using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inkeep.Gen.Naming;

/// <summary>Names of files: unique ignoring case, for they may be written to a disk, and the compiler throws when two are equal.</summary>
internal sealed class HintNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name for a stem. One that is taken is told apart by a hash of the whole name, which no order changes.</summary>
    public string Take(string stem, string fullName)
    {
        if (!_taken.Add(stem))
        {
            stem += "." + StableHash.Hex(fullName);
            var unique = stem;
            for (var i = 2; !_taken.Add(unique); i++)
            {
                unique = stem + "." + i.ToString(CultureInfo.InvariantCulture);
            }

            stem = unique;
        }

        return stem + ".g.cs";
    }
}
