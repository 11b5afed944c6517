using System;
using System.Linq;

namespace Inkeep.Gen.Linking;

/// <summary>When a name counts as the page's own.</summary>
internal static class NameRules
{
    /// <summary>True when the two differ in case, underscores and symbols only: then nobody has to be told.</summary>
    public static bool IsOwnSpelling(string name, string documented) =>
        string.Equals(Letters(name), Letters(documented), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
