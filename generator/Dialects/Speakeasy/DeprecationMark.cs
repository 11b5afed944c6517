using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Takes the generator's deprecation mark out of a description; a vendor's own message stays in it.</summary>
internal static class DeprecationMark
{
    private const string StandardMessage = "This will be removed in a future release, please migrate away from it as soon as possible";

    private static readonly string[] LineBreaks = ["<br/>", "<br>", "<br />"];

    /// <summary>Removes a mark at the very start: <c>: warning: ** DEPRECATED **: …</c></summary>
    public static bool TryStrip(ref string description)
    {
        var at = SkipBlanks(description, 0);
        if (!TryTakeMark(description, ref at))
        {
            return false;
        }

        if (TryTake(description, StandardMessage, ref at))
        {
            SkipSeparators(description, ref at);
        }

        description = description.Substring(at).Trim();
        return true;
    }

    /// <summary>Removes a quoted line <c>> :warning: **DEPRECATED**: …</c>, which stands at the end of a type's description.</summary>
    public static bool TryStripLine(ref string description)
    {
        const string Quote = "> ";
        for (var start = 0; start < description.Length;)
        {
            var end = description.IndexOf('\n', start);
            end = end < 0 ? description.Length : end;
            if (string.CompareOrdinal(description, start, Quote, 0, Quote.Length) == 0)
            {
                var message = description.Substring(start + Quote.Length, end - start - Quote.Length);
                if (TryStrip(ref message))
                {
                    description = (description.Substring(0, start) + message + description.Substring(end)).Trim();
                    return true;
                }
            }

            start = end + 1;
        }

        return false;
    }

    // Fields have blanks inside the mark that types do not have.
    private static bool TryTakeMark(string text, ref int at)
    {
        foreach (var part in (ReadOnlySpan<string>)[":", "warning:", "**", "DEPRECATED", "**"])
        {
            if (!TryTake(text, part, ref at) && !(part == "**" && TryTake(text, "__", ref at)))
            {
                return false;
            }

            at = SkipBlanks(text, at);
        }

        TryTake(text, ":", ref at);
        at = SkipBlanks(text, at);
        return true;
    }

    // The words may be written with escapes and entities.
    private static bool TryTake(string text, string words, ref int at)
    {
        var next = at;
        foreach (var c in words)
        {
            if (next < text.Length && text[next] == c)
            {
                next++;
            }
            else if (MarkedCharacter.TryRead(text, next, out var shown, out var end) && shown.Length == 1 && shown[0] == c)
            {
                next = end;
            }
            else
            {
                return false;
            }
        }

        at = next;
        return true;
    }

    private static void SkipSeparators(string text, ref int at)
    {
        TryTake(text, ".", ref at);
        do
        {
            at = SkipBlanks(text, at);
        }
        while (TryTakeBreak(text, ref at));
    }

    private static bool TryTakeBreak(string text, ref int at)
    {
        var start = at;
        var lineBreak = Array.Find(LineBreaks, written => string.CompareOrdinal(text, start, written, 0, written.Length) == 0);
        at += lineBreak?.Length ?? 0;
        return lineBreak is not null;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
