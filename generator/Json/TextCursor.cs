namespace Inkeep.Gen.Json;

/// <summary>A place in a short text that a parser moves forward; mutable, so always passed by reference.</summary>
internal struct TextCursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    public readonly bool AtEnd => Position >= Text.Length;

    public readonly char Current => AtEnd ? '\0' : Text[Position];

    public void SkipBlanks()
    {
        // Plain locals: this runs for every word of every page, mostly before the JIT has optimised anything.
        var (text, at) = (Text, Position);
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        Position = at;
    }

    public readonly bool StartsWith(string expected) => string.CompareOrdinal(Text, Position, expected, 0, expected.Length) == 0;

    public bool TryTake(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool TryTake(string expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    /// <summary>Takes an identifier, or nothing: the empty string.</summary>
    public string TakeName()
    {
        var (text, start) = (Text, Position);
        var at = start;
        while (at < text.Length && (IsNameStart(text[at]) || (at > start && text[at] is >= '0' and <= '9')))
        {
            at++;
        }

        Position = at;
        return text.Substring(start, at - start);
    }

    /// <summary>Takes a word before a dot that a name can follow, which may begin with a digit and hold hyphens; null when there is none.</summary>
    public string? TakeGroup()
    {
        var at = Position;
        while (at < Text.Length && (IsNameStart(Text[at]) || Text[at] is (>= '0' and <= '9') or '-'))
        {
            at++;
        }

        if (at == Position || at + 1 >= Text.Length || Text[at] != '.' || !IsNameStart(Text[at + 1]))
        {
            return null;
        }

        var group = Text.Substring(Position, at - Position);
        Position = at;
        return group;
    }

    public readonly string TakenSince(int start) => Text.Substring(start, Position - start);

    /// <summary>Takes everything before <paramref name="end"/> and <paramref name="end"/> itself; null when it does not come.</summary>
    public string? TakeUntil(string end)
    {
        var index = Text.IndexOf(end, Position, StringComparison.Ordinal);
        if (index < 0)
        {
            return null;
        }

        var taken = Text.Substring(Position, index - Position);
        Position = index + end.Length;
        return taken;
    }

    public static bool IsName(string text)
    {
        var cursor = new TextCursor(text);
        return cursor.TakeName().Length > 0 && cursor.AtEnd;
    }

    // Letters of any script are letters of C# too.
    private static bool IsNameStart(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '$' || (c > '\u007f' && char.IsLetter(c));
}
