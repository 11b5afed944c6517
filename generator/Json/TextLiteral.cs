using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Json;

/// <summary>What a string literal of JSON or JavaScript means; a back-slash that escapes nothing known stays as it is.</summary>
internal static class TextLiteral
{
    /// <summary>The text that escapes stand for.</summary>
    public static string Unescape(string text) => text.IndexOf('\\') < 0 ? text : WellFormed(UnescapeUnits(text));

    /// <summary>The same, with halves of surrogate pairs as they are written.</summary>
    public static string UnescapeUnits(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case '"' or '\'' or '`' or '\\' or '/':
                    plain.Append(text[i]);
                    break;
                case 'n':
                    plain.Append('\n');
                    break;
                case 'r':
                    plain.Append('\r');
                    break;
                case 't':
                    plain.Append('\t');
                    break;
                case 'b':
                    plain.Append('\b');
                    break;
                case 'f':
                    plain.Append('\f');
                    break;
                case 'u' when IsCodeUnit(text, i + 1, out var unit):
                    plain.Append(unit);
                    i += 4;
                    break;
                default:
                    plain.Append('\\').Append(text[i]);
                    break;
            }
        }

        return plain.ToString();
    }

    // Half of a surrogate pair is no text: JSON could not say it.
    private static string WellFormed(string text)
    {
        char[]? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                (result ??= text.ToCharArray())[i] = '\ufffd';
            }
        }

        return result is null ? text : new string(result);
    }

    private static bool IsCodeUnit(string text, int start, out char unit)
    {
        unit = default;
        if (start + 4 > text.Length
            || !ushort.TryParse(text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
