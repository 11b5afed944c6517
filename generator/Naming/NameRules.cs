namespace Inkeep.Gen.Naming;

/// <summary>Decides whether a C# name still is the name on the page.</summary>
internal static class NameRules
{
    /// <summary>True when the two differ only in case, underscores and symbols: that is not worth a finding.</summary>
    public static bool IsOwnSpelling(string name, string documented)
    {
        var (i, k) = (NextLetter(name, 0), NextLetter(documented, 0));
        while (i < name.Length && k < documented.Length && char.ToUpperInvariant(name[i]) == char.ToUpperInvariant(documented[k]))
        {
            (i, k) = (NextLetter(name, i + 1), NextLetter(documented, k + 1));
        }

        return i == name.Length && k == documented.Length;
    }

    private static int NextLetter(string text, int i)
    {
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
