namespace Inkeep.Gen.Markdown;

/// <summary>What stands in the parentheses of a link: a target, perhaps in angle brackets, and perhaps a title.</summary>
internal static class LinkText
{
    /// <summary>As many characters as a link's text or target can have. Looking further at every bracket would take quadratic time.</summary>
    public const int Longest = 2_000;

    /// <summary>Reads from behind the opening parenthesis to behind the closing one.</summary>
    public static bool TryReadTarget(string text, int start, out string target, out int end)
    {
        var last = Math.Min(text.Length, start + Longest);
        var at = SkipBlanks(text, start, last);
        var isAngled = at < last && text[at] == '<' && text.IndexOf('>', at, last - at) > 0;
        var targetStart = isAngled ? at + 1 : at;
        var targetEnd = isAngled ? text.IndexOf('>', at, last - at) : TargetEnd(text, at, last);
        target = MarkedCharacter.Show(text.Substring(targetStart, targetEnd - targetStart));
        at = SkipBlanks(text, isAngled ? targetEnd + 1 : targetEnd, last);
        if (at < last && text[at] is '"' or '\'' or '(')
        {
            var close = text.IndexOf(text[at] == '(' ? ')' : text[at], at + 1, last - at - 1);
            at = close < 0 ? at : SkipBlanks(text, close + 1, last);
        }

        // Whatever else there is belongs to no link, but nobody means it to be shown.
        end = at < last ? text.IndexOf(')', at, last - at) + 1 : 0;
        return end > 0;
    }

    private static int TargetEnd(string text, int start, int last)
    {
        var depth = 0;
        for (var at = start; at < last; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when depth-- == 0:
                case ' ' or '\t' or '\n' or '\r':
                    return at;
            }
        }

        return last;
    }

    private static int SkipBlanks(string text, int start, int last)
    {
        while (start < last && text[start] is ' ' or '\t' or '\n' or '\r')
        {
            start++;
        }

        return start;
    }
}
