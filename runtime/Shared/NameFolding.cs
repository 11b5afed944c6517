using System;
using System.Collections.Generic;

#if INKEEP_GENERATOR
namespace Inkeep.Gen.Shared;
#else
namespace Inkeep.Gen.CompilerServices;
#endif

/// <summary>
/// When two member names are spellings of one: the case of ASCII letters, <c>_</c>, <c>-</c> and <c>.</c> are ignored, everything else counts.
/// A name of nothing else is only like itself. Where no name is so, one that has lost its symbols is (<c>slug</c> for <c>[slug]</c>), and one
/// that spells the first (<c>dollarOr</c> for <c>$or</c>). The generator links this file: samples teach what models read.
/// </summary>
internal static class NameFolding
{
    private static readonly (string Word, char Symbol)[] Words = [("dollar", '$'), ("dot", '.'), ("at", '@')];

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

    /// <summary>The symbol that the beginning of a name spells (<c>dollarOr</c>: <c>$</c>), and where the rest begins; no symbol when it spells none.</summary>
    public static char SpelledSymbol(string name, out int rest)
    {
        foreach (var (word, symbol) in Words)
        {
            rest = word.Length;
            if (name.Length > rest && name[rest] is >= 'A' and <= 'Z' && name.StartsWith(word, StringComparison.Ordinal)) return symbol;
        }

        rest = 0;
        return default;
    }

    /// <summary>Whether a unit of UTF-8 or UTF-16 is a symbol that names lose in SDKs.</summary>
    public static bool IsSymbol(char unit) => unit is < '\u0080' and not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && Counts(unit);

    /// <summary>What a documented name is known by where symbols don't count.</summary>
    public static IEnumerable<string> LooseKeys(string name)
    {
        yield return Strip(name, 0);
        if (SpelledSymbol(name, out int rest) is var spelled and not '\0') yield return spelled + Strip(name, rest);
        foreach (var (word, symbol) in Words)
        {
            if (name.Length > 1 && name[0] == symbol)
            {
                yield return symbol + Strip(name, 1);
                yield return word + Strip(name, 1);
            }
        }
    }

    /// <summary>The keys under which a name is looked up where symbols don't count, the best first.</summary>
    public static IEnumerable<string> LooseLookups(string name)
    {
        if (name.Length > 1 && name[0] is '$' or '.' or '@') yield return name[0] + Strip(name, 1);
        yield return Strip(name, 0);
    }

    private static string Strip(string name, int start)
    {
        var stripped = new char[name.Length];
        int length = 0;
        for (int i = start; i < name.Length; i++)
        {
            if (Counts(name[i]) && !IsSymbol(name[i])) stripped[length++] = Lower(name[i]);
        }

        return length == 0 ? name : new string(stripped, 0, length);
    }
}
