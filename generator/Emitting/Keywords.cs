namespace Inkeep.Gen.Emitting;

/// <summary>The words of C# that are a name only behind an <c>@</c>.</summary>
internal static class Keywords
{
    private const int LongestKeyword = 10;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",

        // Contextual words that a type may not be called, or only with a warning.
        "record", "required", "scoped", "file", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "partial", "where",
        "yield", "await", "async", "field", "extension", "allows", "union", "closed",
    };

    public static bool Contains(string name) =>
        name.Length is not 0 and <= LongestKeyword
        && name[0] is (>= 'a' and <= 'z') or '_' // no keyword begins otherwise, and most names do
        && Words.Contains(name);
}
