using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Takes the generator's deprecation mark out of a description; a vendor's own message stays in it.</summary>
internal static class DeprecationMark
{
    private const string StandardMessage = "This will be removed in a future release, please migrate away from it as soon as possible";
    private const string LineBreak = "<br/>";

    /// <summary>Removes a mark at the very start: <c>: warning: ** DEPRECATED **: …</c></summary>
    public static bool TryStrip(ref string description)
    {
        var cursor = new TextCursor(description);
        cursor.SkipBlanks();
        if (!TakeMark(ref cursor))
        {
            return false;
        }

        if (cursor.TryTake(StandardMessage))
        {
            SkipSeparators(ref cursor);
        }

        description = description.Substring(cursor.Position).Trim();
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
    private static bool TakeMark(ref TextCursor cursor)
    {
        foreach (var part in (ReadOnlySpan<string>)[":", "warning:", "**", "DEPRECATED", "**"])
        {
            if (!cursor.TryTake(part))
            {
                return false;
            }

            cursor.SkipBlanks();
        }

        cursor.TryTake(":");
        cursor.SkipBlanks();
        return true;
    }

    private static void SkipSeparators(ref TextCursor cursor)
    {
        cursor.TryTake(".");
        do
        {
            cursor.SkipBlanks();
        }
        while (cursor.TryTake(LineBreak));
    }
}
