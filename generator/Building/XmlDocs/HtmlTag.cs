namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>A tag in a description, with no more of HTML than that.</summary>
internal readonly struct HtmlTag
{
    private const int LongestName = 10;
    private const int LongestTag = 2000;

    private HtmlTag(string name, bool isClosing, string attributes, int end)
    {
        Name = name;
        IsClosing = isClosing;
        Attributes = attributes;
        End = end;
    }

    /// <summary>In lower case.</summary>
    public string Name { get; }

    public bool IsClosing { get; }

    /// <summary>Where the text after it begins.</summary>
    public int End { get; }

    private string Attributes { get; }

    /// <summary>The address that a link leads to, when it is one of the web.</summary>
    public string? Href
    {
        get
        {
            var start = Attributes.IndexOf("href=", StringComparison.OrdinalIgnoreCase) + 5;
            if (start < 5 || start >= Attributes.Length || Attributes[start] is not ('"' or '\''))
            {
                return null;
            }

            var end = Attributes.IndexOf(Attributes[start], start + 1);
            var target = end < 0 ? "" : Attributes.Substring(start + 1, end - start - 1).Trim();
            return IsWebAddress(target) ? target : null;
        }
    }

    public static bool IsWebAddress(string target) =>
        target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal);

    public static bool TryRead(string text, int start, out HtmlTag tag)
    {
        tag = default;
        var isClosing = start + 1 < text.Length && text[start + 1] == '/';
        var nameStart = start + (isClosing ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < text.Length && nameEnd - nameStart < LongestName && char.IsLetterOrDigit(text[nameEnd]))
        {
            nameEnd++;
        }

        if (text[start] != '<' || nameEnd == nameStart)
        {
            return false;
        }

        var end = text.IndexOfAny(['<', '>'], nameEnd, Math.Min(text.Length - nameEnd, LongestTag));
        if (end < 0 || text[end] == '<' || (end > nameEnd && text[nameEnd] is not (' ' or '/')))
        {
            return false;
        }

        tag = new(text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant(), isClosing, text.Substring(nameEnd, end - nameEnd), end + 1);
        return true;
    }
}
