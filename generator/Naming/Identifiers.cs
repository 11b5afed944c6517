using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Naming;

/// <summary>Makes valid C# identifiers.</summary>
internal static class Identifiers
{
    private const int LongestName = 200;

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    // Contextual keywords that can't name a type, or only with a warning.
    private static readonly HashSet<string> TypeKeywords = new(StringComparer.Ordinal)
    {
        "record", "required", "scoped", "file", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "partial", "where",
        "yield", "await", "async", "field", "extension", "allows", "union", "closed",
    };

    private const int LongestKeyword = 10;

    /// <summary><paramref name="name"/> as it has to be written where an identifier stands.</summary>
    public static string Escape(string name) =>
        name.Length is 0 or > LongestKeyword || name[0] is not ((>= 'a' and <= 'z') or '_') ? name // most names can't be keywords, as they are long or begin with a capital
            : Keywords.Contains(name) || TypeKeywords.Contains(name) ? "@" + name
            : name;

    /// <summary><paramref name="name"/> without the characters that an identifier can't contain, and with an underscore before a leading digit.</summary>
    public static string Sanitize(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var result = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            if (IsLetter(c) || IsDigit(c) || c == '_')
            {
                result.Append(c);
            }
        }

        if (result.Length > 0 && IsDigit(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary>
    /// <paramref name="name"/>, or its beginning and a hash of the whole when it is too long: a name in metadata is limited to 1,023
    /// bytes, and a name on a page is not.
    /// </summary>
    public static string Bound(string name) =>
        name.Length <= LongestName ? name : name.Substring(0, LongestName - 20) + "_" + StableHash.Hex(name);

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!((c | 0x20) is >= 'a' and <= 'z' || IsDigit(c) || c == '_'))
            {
                return false;
            }
        }

        return name.Length > 0 && !IsDigit(name[0]);
    }

    // Only letters of the basic plane: the compiler doesn't accept half a surrogate pair, and ignores format characters.
    private static bool IsLetter(char c) =>
        c < 0x80
            ? (c | 0x20) is >= 'a' and <= 'z'
            : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
