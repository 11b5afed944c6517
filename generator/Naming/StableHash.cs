using System.Globalization;

namespace Inkeep.Gen.Naming;

/// <summary>FNV-1a, which unlike string.GetHashCode gives the same number on every machine and in every process.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619u);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619u);
        }

        return hash;
    }

    public static string Hex(string text) => Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
