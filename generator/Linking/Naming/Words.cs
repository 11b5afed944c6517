using System;
using System.Collections.Generic;
using System.Text;

namespace Inkeep.Gen.Linking.Naming;

/// <summary>Cuts a name into words and joins them as .NET does: <c>getUserByID</c> is GetUserById, <c>HLS (TS)</c> is HlsTs.</summary>
internal static class Words
{
    /// <summary>
    /// The Pascal-case name of <paramref name="text"/>; empty when there is no letter or digit in it. Words in capitals of three and
    /// more letters become ordinary words (<c>API</c>: Api), and so does <c>ID</c>; two capitals stay (<c>OpenAI</c>), unless the
    /// whole text is in capitals.
    /// </summary>
    public static string ToPascalCase(string text)
    {
        var shouting = IsShouting(text);
        var name = new StringBuilder(text.Length);
        foreach (var word in Split(text))
        {
            // Two numbers must not run together: 1.5 is not 15.
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            Append(name, word, shouting);
        }

        return name.ToString();
    }

    public static string ToCamelCase(string pascal)
    {
        var capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
        {
            capitals++;
        }

        // The last capital of a run begins the next word: URLPath is urlPath.
        var lower = capitals <= 1 || capitals == pascal.Length ? capitals : capitals - 1;
        return pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);
    }

    /// <summary>Whether the capital at <paramref name="i"/>, which isn't the first character, begins a word.</summary>
    public static bool BeginsWord(string text, int i)
    {
        var c = text[i];
        if (!char.IsUpper(c))
        {
            return false;
        }

        var previous = text[i - 1];
        if (!char.IsUpper(previous))
        {
            return true;
        }

        // HTTPServer: the S that a small letter follows begins a word, unless that letter is a plural's s (IDs).
        return i + 1 < text.Length && char.IsLower(text[i + 1]) && !IsPluralAt(text, i + 1);
    }

    private static bool IsShouting(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    private static void Append(StringBuilder name, string word, bool shouting)
    {
        var isAcronym = IsCapitals(word) && (shouting || word.Length > 2 || word == "ID");
        name.Append(char.ToUpperInvariant(word[0]));
        name.Append(isAcronym ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }

    // A plural's s doesn't make an acronym a word: IDs is Ids, URLs is Urls.
    private static bool IsCapitals(string word)
    {
        var end = word.Length > 2 && word[word.Length - 1] == 's' ? word.Length - 1 : word.Length;
        for (var i = 0; i < end; i++)
        {
            if (char.IsLower(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                if (start >= 0)
                {
                    yield return text.Substring(start, i - start);
                }

                start = -1;
            }
            else if (start < 0)
            {
                start = i;
            }
            else if (BeginsWord(text, i))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }
        }

        if (start >= 0)
        {
            yield return text.Substring(start);
        }
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);

    private static bool IsPluralAt(string text, int i) =>
        text[i] == 's' && (i + 1 == text.Length || !char.IsLower(text[i + 1]));
}
