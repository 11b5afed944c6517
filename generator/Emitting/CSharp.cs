using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints names and literals of C#.</summary>
internal static class CSharp
{
    // The namespace that was printed last: the names of a file are nearly all of one.
    [ThreadStatic]
    private static string? s_lastNamespace;

    [ThreadStatic]
    private static string? s_lastEscaped;

    // The places of members and cases.
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 64).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    public static string Namespace(string name)
    {
        if (s_lastEscaped is null || s_lastNamespace != name)
        {
            s_lastEscaped = Escape(name);
            s_lastNamespace = name;
        }

        return s_lastEscaped;
    }

    /// <summary>A name of one part, escaped where it is a keyword.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static string Escape(string name)
    {
        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Identifier(parts[i]);
        }

        return string.Join(".", parts);
    }

    /// <summary>A string literal that holds exactly <paramref name="text"/> and nothing that a reader could not see.</summary>
    public static string Literal(string text) => IsPlain(text) ? "\"" + text + "\"" : Escaped(text);

    /// <summary>True for text that a literal holds as it is.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or >= '\u007f' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static string Escaped(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                >= ' ' and < '\u007f' => literal.Append(c),
                _ when char.IsLetterOrDigit(c) => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a comment: what could end the comment's line, or hide in it, is shown as a question mark.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            comment.Append(c is >= ' ' and < '\u007f' || char.IsLetterOrDigit(c) ? c : '?');
        }

        return comment.ToString();
    }

    public static string Number(long number) => number switch
    {
        long.MinValue => "long.MinValue",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    public static string Number(int number) =>
        (uint)number < (uint)Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Accessibility(bool isPublic) => isPublic ? "public" : "internal";
}
