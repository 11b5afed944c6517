using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Naming;

/// <summary>What C# accepts as a name, keywords apart: these are escaped where a name is printed.</summary>
internal static class Identifiers
{
    private const int LongestName = 200;

    /// <summary><paramref name="name"/> with everything that an identifier can't hold left out, and a leading digit guarded.</summary>
    public static string Sanitize(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var result = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            if (IsLetter(c) || IsDigit(c) || c == '_')
            {
                result.Append(c);
            }
        }

        if (result.Length > 0 && IsDigit(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary>
    /// <paramref name="name"/>, or its beginning and a hash of the whole when it is too long: a name in metadata is limited to 1,023
    /// bytes, and a name on a page is not.
    /// </summary>
    public static string Bound(string name) =>
        name.Length <= LongestName ? name : name.Substring(0, LongestName - 20) + "_" + StableHash.Hex(name);

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!((c | 0x20) is >= 'a' and <= 'z' || IsDigit(c) || c == '_'))
            {
                return false;
            }
        }

        return name.Length > 0 && !IsDigit(name[0]);
    }

    // Only letters of the basic plane: the compiler doesn't accept half a surrogate pair, and ignores format characters.
    private static bool IsLetter(char c) =>
        c < 0x80
            ? (c | 0x20) is >= 'a' and <= 'z'
            : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
