namespace Inkeep.Gen.CompilerServices;

/// <summary>Whether the reading that goes on sets aside what types can't hold, instead of ending.</summary>
/// <remarks>Asked only where a value doesn't fit, so that payloads without surprises don't pay for it.</remarks>
internal static class LenientReading
{
    [ThreadStatic]
    private static bool s_isOn;

    [ThreadStatic]
    private static bool s_isPartial;

    [ThreadStatic]
    private static int s_misfits;

    /// <summary>Whether this thread reads so now.</summary>
    public static bool IsOn => s_isOn;

    /// <summary>Whether what this thread reads now need not have all members.</summary>
    public static bool IsPartial => s_isPartial;

    /// <summary>How many members were absent or set aside up to now. A union sets it back when another case holds them all.</summary>
    public static int Misfits
    {
        get => s_misfits;
        set => s_misfits = value;
    }

    /// <summary>Turns it on or off.</summary>
    /// <returns>What it was before.</returns>
    public static bool Turn(bool on)
    {
        bool before = s_isOn;
        s_isOn = on;
        return before;
    }

    /// <summary>Lets members be absent, or no longer.</summary>
    /// <returns>What it was before.</returns>
    public static bool TurnPartial(bool on)
    {
        bool before = s_isPartial;
        s_isPartial = on;
        return before;
    }
}
