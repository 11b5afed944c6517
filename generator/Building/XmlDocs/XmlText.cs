using System.Text;

namespace Inkeep.Gen.Building.XmlDocs;

/// <summary>Escapes any text for an XML documentation comment.</summary>
internal static class XmlText
{
    /// <summary>True for text that needs no escaping, as most text on most pages.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '<' or '>' or '&' or '"')
            {
                return false;
            }
        }

        return true;
    }

    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            Append(result, text, ref i);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, string text, ref int i)
    {
        var c = text[i];
        switch (c)
        {
            case '<':
                result.Append("&lt;");
                break;
            case '>':
                result.Append("&gt;");
                break;
            case '&':
                result.Append("&amp;");
                break;
            case '"':
                result.Append("&quot;");
                break;
            case '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                result.Append(' ');
                break;
            case >= '\ud800' and <= '\udbff' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                result.Append(c).Append(text[++i]);
                break;
            default:
                // Characters that XML doesn't allow, or that change the order of the displayed text, are replaced.
                result.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\ufffe' or '\uffff' || IsBidiControl(c) ? '\ufffd' : c);
                break;
        }
    }

    private static bool IsBidiControl(char c) =>
        c is '\u200e' or '\u200f' or '\u061c' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
