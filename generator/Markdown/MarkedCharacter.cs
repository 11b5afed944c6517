using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Helpers;

namespace Inkeep.Gen.Markdown;

/// <summary>A character written as something else: after a back-slash, or as an entity (<c>&amp;colon;</c>, <c>&amp;#58;</c>).</summary>
internal static class MarkedCharacter
{
    private const int LongestEntity = 40;

    /// <summary>What is shown for the escape or entity that begins here, if one does, and where the text goes on.</summary>
    public static bool TryRead(string text, int start, out string shown, out int end)
    {
        (shown, end) = ("", start);
        if (start + 1 >= text.Length)
        {
            return false;
        }

        if (text[start] == '&')
        {
            end = text.IndexOf(';', start, Math.Min(LongestEntity, text.Length - start)) + 1;
            shown = end > 0 ? Decode(text, start, end) ?? "" : "";
        }
        else if (text[start] == '\\' && IsMark(text[start + 1]))
        {
            (shown, end) = (text.Substring(start + 1, 1), start + 2);
        }

        return shown.Length > 0;
    }

    /// <summary>The text as it is shown; nothing else in it is taken for a mark.</summary>
    public static string Show(string text)
    {
        if (text.IndexOfAny(['\\', '&']) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (TryRead(text, i, out var shown, out var end))
            {
                result.Append(shown);
                i = end;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToString();
    }

    private static bool IsMark(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Decode(string text, int start, int end)
    {
        var length = HtmlHelper.ScanEntity(new StringSlice(text, start, end - 1), out var number, out var nameStart, out var nameLength);
        return length != end - start ? null
            : nameLength > 0 ? EntityHelper.DecodeEntity(text.AsSpan(nameStart, nameLength))
            : EntityHelper.DecodeEntity(number);
    }
}
