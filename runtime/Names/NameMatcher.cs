using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>How near a name in JSON is to a documented one; the nearest of an object counts, and of equally near ones the first.</summary>
internal enum NameLikeness
{
    None,

    /// <summary>Only symbols differ, besides what a spelling leaves out.</summary>
    ButForSymbols,

    /// <summary>Only case, `_`, `-` or `.` differ.</summary>
    Spelling,

    Same,
}

/// <summary>One member name that is looked for in an object, exactly or in another spelling.</summary>
internal sealed class NameMatcher
{
    private readonly byte[] _name;
    private readonly byte[] _folded;
    private readonly bool _hasSymbols;
    private readonly HashSet<string> _loose;

    public NameMatcher(string name)
    {
        _name = Encoding.UTF8.GetBytes(name);
        byte[] folded = new byte[_name.Length];
        _folded = folded[..SpellingTable.Fold(_name, folded)];
        _hasSymbols = SpellingTable.HasSymbols(_name);
        _loose = [.. NameFolding.LooseKeys(name)];
    }

    /// <summary>How near the name that the reader is on comes.</summary>
    public NameLikeness Compare(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped) return Compare(reader.ValueSpan);
        using var name = new Utf8Token(ref reader);
        return Compare(name.Utf8);
    }

    private NameLikeness Compare(ReadOnlySpan<byte> name) =>
        name.SequenceEqual(_name) ? NameLikeness.Same
        : IsSpelling(name) ? NameLikeness.Spelling
        : (_hasSymbols || SpellingTable.HasSymbols(name)) && IsLoose(Encoding.UTF8.GetString(name)) ? NameLikeness.ButForSymbols
        : NameLikeness.None;

    private bool IsSpelling(ReadOnlySpan<byte> name)
    {
        int matched = 0;
        foreach (byte unit in name)
        {
            if (!NameFolding.Counts((char)unit)) continue;
            if (matched == _folded.Length || _folded[matched] != NameFolding.Lower((char)unit)) return false;
            matched++;
        }

        return matched == _folded.Length && matched > 0;
    }

    private bool IsLoose(string name) => NameFolding.LooseLookups(name).Any(_loose.Contains);
}
