using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Naming;

/// <summary>Spells out symbols: <c>&gt;=</c> is GreaterThanEqual.</summary>
internal static class Symbols
{
    /// <summary>A name for any text: its letters and digits as they are, its symbols by their names, an empty text as <c>Empty</c>.</summary>
    public static string Spell(string text)
    {
        if (text.Length == 0)
        {
            return "Empty";
        }

        var name = new StringBuilder();
        var begins = true;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(begins ? char.ToUpperInvariant(c) : c);
                begins = false;
            }
            else
            {
                name.Append(NameOf(c));
                begins = true;
            }
        }

        var result = Identifiers.Sanitize(name.ToString());
        return result.Length > 0 ? result : "Text" + string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }

    private static string NameOf(char c) => c switch
    {
        ' ' => "Space",
        '*' => "Asterisk",
        '=' => "Equal",
        '!' => "Not",
        '<' => "LessThan",
        '>' => "GreaterThan",
        '~' => "Tilde",
        '+' => "Plus",
        '-' => "Minus",
        '/' => "Slash",
        '\\' => "Backslash",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '&' => "And",
        '|' => "Or",
        '%' => "Percent",
        '#' => "Hash",
        '@' => "At",
        '$' => "Dollar",
        '^' => "Caret",
        '?' => "Question",
        '_' => "Underscore",
        '(' => "OpenParenthesis",
        ')' => "CloseParenthesis",
        '[' => "OpenBracket",
        ']' => "CloseBracket",
        '{' => "OpenBrace",
        '}' => "CloseBrace",
        '\'' => "Apostrophe",
        '"' => "Quote",
        '`' => "Backtick",
        _ => "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
