namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Changes characters: what a broken copy, a wrong encoding or an attacker leaves.</summary>
internal static class TextMutator
{
    private static readonly string[] Fragments =
    [
        "|", "\\|", "`", "```", "```typescript\n", "*", "**", "~~", "#", "## ", "\n", "\n\n", "\r", "\r\n", "\0", "\ufeff", "\u2028", "\u2029", "\u0085", "\ud800", "\udc00",
        "\u202e", "\u200b", "[", "](", ")", "[]", "{", "}", "\"", "'", "\\", "\"\"\"", "{{", "*/", "//", "<", ">", "</summary>", "&", "&#0;", "<br/>", "Record<string, ", "Unrecognized<string>",
        "## Fields\n", "## Values\n", "## Supported Types\n", "### `", "---\n", "| --- |\n", "new Date(", ":heavy_check_mark:", "#if X\n", "#line 1\n", "-", "0", "_", "@", "$",
        "../", "models/", "additionalProperties", "Equals", "string", "integer", "array of ", "map<string, ", "Collection(", "partial ", " or null", "? ", "»", "└─ ", "&emsp;", "a.b.", "[].",
        "1 << 3", "0x10", "[x](#x)", "(optional)", "One of `a`, `b`.", "Required.", "\ud83d\ude00", "é", "名",
    ];

    public static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 1 + random.Next(1, 200)), text.Length - at);
        return random.Next(8) switch
        {
            0 => text.Insert(at, Fragment(random)),
            1 => text.Insert(at, string.Concat(Enumerable.Repeat(Fragment(random), random.Next(1, 200)))),
            2 => text.Remove(at, length),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text[..at],
            5 when text.Length > 0 => Flip(text, Math.Min(at, text.Length - 1), random),
            6 when length > 0 => text.Remove(at, length).Insert(at, Fragment(random)),
            _ => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
        };
    }

    public static string Fragment(Random random) => Fragments[random.Next(Fragments.Length)];

    private static string Flip(string text, int at, Random random) => text.Remove(at, 1).Insert(at, ((char)(text[at] ^ (1 << random.Next(8)))).ToString());
}
