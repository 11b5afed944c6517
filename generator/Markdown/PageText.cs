using System.Text;
using Inkeep.Gen.Diagnostics;

namespace Inkeep.Gen.Markdown;

/// <summary>The text of one page, made safe to parse without moving anything: every offset is also an offset in the file.</summary>
internal sealed class PageText
{
    private static readonly char[] Troublesome = ['\r', '\0', '\uFEFF'];

    private const string Padding = "                                ";

    private readonly string _original;
    private LineMap? _lines;

    public PageText(string original)
    {
        _original = original;
        Text = Tame(original);
    }

    /// <summary>
    /// The page with lone carriage returns and byte order marks as spaces, and with replacement characters for what no text holds (a NUL,
    /// half a surrogate pair); the same length as the file. Where nothing else ends a line, a carriage return does.
    /// </summary>
    public string Text { get; }

    /// <summary>Where the page begins: behind a byte order mark.</summary>
    public int Start => _original.Length > 0 && _original[0] == '\uFEFF' ? 1 : 0;

    public string this[PageSpan slice] => slice.IsEmpty ? "" : Text.Substring(slice.Start, slice.Length);

    public ReadOnlySpan<char> Chars(PageSpan slice) => slice.IsEmpty ? default : Text.AsSpan(slice.Start, slice.Length);

    public bool Is(PageSpan slice, string text) => Chars(slice).SequenceEqual(text.AsSpan());

    /// <summary>The text with <c>\n</c> as its only line end, so that a page says the same whichever system saved it.</summary>
    public string Unix(PageSpan slice) => this[slice].Replace("\r\n", "\n");

    /// <summary>Without the blanks at both ends. Pages are mostly padding, so it goes in long strides and comes before any copy.</summary>
    public PageSpan Trim(int start, int end)
    {
        var padding = Padding.AsSpan();
        while (end - start >= padding.Length && Text.AsSpan(end - padding.Length, padding.Length).SequenceEqual(padding))
        {
            end -= padding.Length;
        }

        end = start + Text.AsSpan(start, Math.Max(0, end - start)).TrimEnd(' ').Length;
        start = end - Text.AsSpan(start, end - start).TrimStart(' ').Length;
        while (start < end && IsBlank(Text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(Text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The offset just before the line end that follows <paramref name="offset"/>.</summary>
    public int LineEnd(int offset)
    {
        var end = Text.IndexOf('\n', offset);
        if (end < 0)
        {
            return Text.Length;
        }

        return end > offset && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The offset of the next line's first character.</summary>
    public int NextLine(int offset)
    {
        var end = Text.IndexOf('\n', offset);
        return end < 0 ? Text.Length : end + 1;
    }

    /// <summary>The lines are those of the file: editors and compilers end one at a lone carriage return too.</summary>
    public TextRange Range(PageSpan slice) => (_lines ??= new LineMap(_original)).Range(slice.Start, slice.End);

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\u00A0';

    private static string Tame(string text)
    {
        // Plain ASCII is what nearly every page is, and the framework sees that in long strides.
        if (text.IndexOfAny(Troublesome) < 0 && Encoding.UTF8.GetByteCount(text) == text.Length)
        {
            return text;
        }

        var lineEnd = text.IndexOf('\n') < 0 ? '\n' : ' ';
        char[]? tame = null;
        for (var i = 0; i < text.Length; i++)
        {
            char? replacement = text[i] switch
            {
                '\uFEFF' => ' ',
                '\r' when i + 1 == text.Length || text[i + 1] != '\n' => lineEnd,
                '\0' => '\uFFFD',
                >= '\ud800' and <= '\udfff' when !IsPaired(text, i) => '\uFFFD',
                _ => null,
            };
            if (replacement is { } c)
            {
                (tame ??= text.ToCharArray())[i] = c;
            }
        }

        return tame is null ? text : new string(tame);
    }

    private static bool IsPaired(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
