using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>One member name that is looked for in an object, exactly or in a spelling that differs only in case, `_`, `-` or `.`.</summary>
internal sealed class NameMatcher
{
    private readonly byte[] _name;
    private readonly byte[] _folded;

    public NameMatcher(string name)
    {
        _name = Encoding.UTF8.GetBytes(name);
        byte[] folded = new byte[_name.Length];
        _folded = folded[..SpellingTable.Fold(_name, folded)];
    }

    /// <summary>Whether the reader is on that name; <paramref name="alike"/> when only in another spelling.</summary>
    public bool Is(ref Utf8JsonReader reader, out bool alike)
    {
        alike = false;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            var span = reader.ValueSpan;
            if (span.SequenceEqual(_name)) return true;
            if (span.Length < _folded.Length) return false;
        }

        using var name = new Utf8Token(ref reader);
        if (name.Utf8.SequenceEqual(_name)) return true;
        alike = IsAlike(name.Utf8);
        return false;
    }

    private bool IsAlike(ReadOnlySpan<byte> name)
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
}
