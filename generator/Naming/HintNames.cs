using System.Globalization;

namespace Inkeep.Gen.Naming;

/// <summary>Unique file names, compared without case because the files may be written to disk and the compiler throws on duplicates.</summary>
internal sealed class HintNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file name for a stem; if it is taken, a hash of the full name is added, which doesn't depend on the order of files.</summary>
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
