using System.Buffers;
using System.Text;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Finds documented names by spellings that differ only in case, `_`, `-` and `.`; names that fold to the same are ambiguous and not found. Symbols are looked past where nothing else is found.</summary>
internal sealed class SpellingTable
{
    private const int LongestOnStack = 128;
    private static readonly SearchValues<byte> Symbols = SearchValues.Create([.. Enumerable.Range(0, 128).Where(static unit => NameFolding.IsSymbol((char)unit)).Select(static unit => (byte)unit)]);
    private readonly NameTable _table;
    private readonly int[] _indexes;
    private readonly string[] _names;
    private readonly bool _hasSymbols;
    private Dictionary<string, int>? _loose;

    public SpellingTable(string[] names)
    {
        _names = names;
        _hasSymbols = Array.Exists(names, static name => HasSymbols(Encoding.UTF8.GetBytes(name)));
        var folded = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string text = NameFolding.Fold(names[i]);
            folded[text] = folded.ContainsKey(text) ? -1 : i;
        }

        string[] unambiguous = [.. folded.Where(pair => pair.Value >= 0 && pair.Key.Length > 0).Select(pair => pair.Key)];
        _table = new(unambiguous);
        _indexes = Array.ConvertAll(unambiguous, text => folded[text]);
    }

    public int Find(ReadOnlySpan<byte> name)
    {
        byte[]? rented = name.Length > LongestOnStack ? ArrayPool<byte>.Shared.Rent(name.Length) : null;
        Span<byte> folded = rented ?? stackalloc byte[LongestOnStack];
        int place = _table.Find(folded[..Fold(name, folded)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return place >= 0 ? _indexes[place] : _hasSymbols || HasSymbols(name) ? FindLoose(Encoding.UTF8.GetString(name)) : -1;
    }

    public static bool HasSymbols(ReadOnlySpan<byte> name) => name.IndexOfAny(Symbols) >= 0 || name is [(byte)'.', ..];

    private int FindLoose(string name)
    {
        var keys = _loose ??= LooseKeys();
        foreach (string key in NameFolding.LooseLookups(name))
        {
            if (keys.TryGetValue(key, out int index)) return index;
        }

        return -1;
    }

    private Dictionary<string, int> LooseKeys()
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _names.Length; i++)
        {
            foreach (string key in NameFolding.LooseKeys(_names[i])) keys[key] = keys.TryGetValue(key, out int other) && other != i ? -1 : i;
        }

        return keys;
    }

    /// <summary>Folds UTF-8 as <see cref="NameFolding"/> says; nothing is left of a name of separators.</summary>
    /// <returns>How many bytes were written; never more than there are in the name.</returns>
    public static int Fold(ReadOnlySpan<byte> name, Span<byte> folded)
    {
        int length = 0;
        foreach (byte unit in name)
        {
            if (NameFolding.Counts((char)unit)) folded[length++] = (byte)NameFolding.Lower((char)unit);
        }

        return length;
    }
}
