namespace Inkeep.Gen.Markdown;

/// <summary>Code in a text, between runs of as many back-ticks.</summary>
internal static class CodeSpan
{
    // Longer runs don't occur in real text, and looking for each length there is would take more than linear time.
    private const int LongestRun = 4;

    /// <summary>
    /// The code between the run of back-ticks here and the next of its length. Where there is none, <paramref name="end"/> is behind the run,
    /// and <paramref name="missing"/>, which is that of the whole text, keeps that none of its length follows.
    /// </summary>
    public static bool TryRead(string text, int start, ref int missing, out string code, out int end)
    {
        code = "";
        end = RunEnd(text, start);
        var ticks = end - start;
        if (ticks > LongestRun || (missing & (1 << ticks)) != 0)
        {
            return false;
        }

        for (var close = text.IndexOf('`', end); close >= 0;)
        {
            var closeEnd = RunEnd(text, close);
            if (closeEnd - close == ticks)
            {
                code = Strip(text.Substring(end, close - end));
                end = closeEnd;
                return true;
            }

            close = closeEnd < text.Length ? text.IndexOf('`', closeEnd) : -1;
        }

        missing |= 1 << ticks;
        return false;
    }

    private static string Strip(string code) =>
        code.Length > 2 && IsBlank(code[0]) && IsBlank(code[code.Length - 1]) && code.Trim(' ', '\n').Length > 0 ? code.Substring(1, code.Length - 2) : code;

    private static bool IsBlank(char c) => c is ' ' or '\n';

    private static int RunEnd(string text, int start)
    {
        while (start < text.Length && text[start] == '`')
        {
            start++;
        }

        return start;
    }
}
