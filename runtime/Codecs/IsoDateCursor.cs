namespace Inkeep.Gen.CompilerServices;

/// <summary>A place in the text of a date.</summary>
internal ref struct IsoDateCursor(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Whether a fraction had more digits than its unit has ticks.</summary>
    public bool IsCut { get; private set; }

    public readonly bool AtEnd => _rest.IsEmpty;

    public bool Take(char unit)
    {
        if (_rest.IsEmpty || _rest[0] != unit) return false;
        _rest = _rest[1..];
        return true;
    }

    public readonly int CountDigits()
    {
        int end = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? _rest.Length : end;
    }

    public bool Number(int digits, out int value)
    {
        value = 0;
        if (_rest.Length < digits) return false;
        foreach (byte unit in _rest[..digits])
        {
            if (unit is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + unit - '0';
        }

        _rest = _rest[digits..];
        return true;
    }

    /// <summary>The digits of a fraction of a unit, in ticks; what is finer than a tick is cut off.</summary>
    public bool Fraction(long unit, out long ticks)
    {
        int digits = CountDigits();
        ticks = 0;
        Int128 scaled = 0;
        Int128 scale = 1;
        foreach (byte digit in _rest[..Math.Min(digits, 18)])
        {
            scaled = (scaled * 10) + (digit - '0');
            scale *= 10;
        }

        IsCut = (scaled * unit % scale) != 0 || (digits > 18 && _rest[18..digits].ContainsAnyExcept((byte)'0'));
        _rest = _rest[digits..];
        ticks = (long)(scaled * unit / scale);
        return digits > 0;
    }
}
