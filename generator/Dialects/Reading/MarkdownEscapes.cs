using System.Text;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Back-slashes that Markdown puts before characters which would mean something to it.</summary>
internal static class MarkdownEscapes
{
    private const string Table = "|";
    private const string Mdx = "|<>{}";

    // Escaped asterisks and back-ticks are no marks. Quotes and back-slashes are for whoever reads a literal.
    private const string InType = "|<>{}[]()_!#$%&+,-.:;=?@^~";

    /// <summary>Undoes <c>\|</c>, and in <c>.mdx</c> pages also <c>\&lt;</c>, <c>\&gt;</c>, <c>\{</c> and <c>\}</c>.</summary>
    public static string Undo(string text, bool isMdx) => Undo(text, isMdx ? Mdx : Table);

    /// <summary>Undoes <c>\|</c>, which tables need in code too.</summary>
    public static string UndoPipes(string text) => text.Replace("\\|", "|");

    /// <summary>Undoes every escape that can't be a part of a type.</summary>
    public static string UndoInType(string text) => Undo(text, InType);

    /// <summary>Undoes what a literal has no use for escaping: <c>\*</c>.</summary>
    public static string UndoInText(string text) => Undo(text, "*");

    private static string Undo(string text, string characters)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || characters.IndexOf(text[i + 1]) < 0)
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
