using System.Text;

namespace Inkeep.Gen.Naming;

/// <summary>Splits a name into words and joins them in the .NET style: <c>getUserByID</c> is GetUserById, <c>HLS (TS)</c> is HlsTs.</summary>
internal static class Words
{
    // Every member of every page needs a name, so the builder is reused.
    [ThreadStatic]
    private static StringBuilder? s_spare;

    /// <summary>
    /// The Pascal-case name of <paramref name="text"/>, empty when it has no letter or digit. Words of three or more capitals become
    /// ordinary words (<c>API</c>: Api), and so does <c>ID</c>; two capitals stay (<c>OpenAI</c>), unless the whole text is in
    /// capitals.
    /// </summary>
    public static string ToPascalCase(string text)
    {
        var shouting = IsShouting(text);
        var name = (s_spare ??= new StringBuilder()).Clear();
        for (var (start, end) = WordFrom(text, 0); start < text.Length; (start, end) = WordFrom(text, end))
        {
            // Two numbers must stay apart, because 1.5 is not 15.
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(text[start]))
            {
                name.Append('_');
            }

            Append(name, text, start, end, shouting);
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

        // The last capital of a run begins the next word, so URLPath becomes urlPath.
        var lower = capitals <= 1 || capitals == pascal.Length ? capitals : capitals - 1;
        if (lower == 0)
        {
            return pascal;
        }

        var letters = pascal.ToCharArray();
        for (var i = 0; i < lower; i++)
        {
            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
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

        // In HTTPServer the S begins a word because a lowercase letter follows, unless that letter is a plural s (IDs).
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

    private static void Append(StringBuilder name, string text, int start, int end, bool shouting)
    {
        var isId = end - start == 2 && text[start] == 'I' && text[start + 1] == 'D';
        var isAcronym = IsCapitals(text, start, end) && (shouting || end - start > 2 || isId);
        name.Append(char.ToUpperInvariant(text[start]));
        if (!isAcronym)
        {
            name.Append(text, start + 1, end - start - 1);
            return;
        }

        for (var i = start + 1; i < end; i++)
        {
            name.Append(char.ToLowerInvariant(text[i]));
        }
    }

    // An acronym with a plural s still is an acronym: IDs is Ids, URLs is Urls.
    private static bool IsCapitals(string text, int start, int end)
    {
        end = end - start > 2 && text[end - 1] == 's' ? end - 1 : end;
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // The start and end of the next word, both at the end of the text when there is none.
    private static (int Start, int End) WordFrom(string text, int start)
    {
        while (start < text.Length && !IsPart(text[start]))
        {
            start++;
        }

        var end = Math.Min(start + 1, text.Length);
        while (end < text.Length && IsPart(text[end]) && !BeginsWord(text, end))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);

    private static bool IsPluralAt(string text, int i) =>
        text[i] == 's' && (i + 1 == text.Length || !char.IsLower(text[i + 1]));
}
