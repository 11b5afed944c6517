#if INKEEP_GENERATOR
namespace Inkeep.Gen.Shared;
#else
namespace Inkeep.Gen.Json;
#endif

/// <summary>
/// When two member names are spellings of one: the case of ASCII letters, <c>_</c>, <c>-</c> and <c>.</c> are ignored, everything else counts.
/// A name of nothing else is only like itself. The generator links this file: samples teach what models read.
/// </summary>
internal static class NameFolding
{
    /// <summary>Whether a unit of UTF-8 or UTF-16 counts.</summary>
    public static bool Counts(char unit) => unit is not ('_' or '-' or '.');

    /// <summary>A unit of UTF-8 or UTF-16 without its case.</summary>
    public static char Lower(char unit) => unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;

    /// <summary>What names that are spellings of one have in common.</summary>
    public static string Fold(string name)
    {
        var folded = new char[name.Length];
        int length = 0;
        foreach (char unit in name)
        {
            if (Counts(unit)) folded[length++] = Lower(unit);
        }

        return length == 0 ? name : new string(folded, 0, length);
    }
}
