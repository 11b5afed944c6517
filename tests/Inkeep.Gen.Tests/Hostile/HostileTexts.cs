namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Texts that mean something to C#, to XML, to JSON, to Markdown or to the eye of a reader, and must mean nothing where a page says them.</summary>
internal static class HostileTexts
{
    // Longer than any buffer on the way; that cost grows with length alone is for ScalingTests.
    private const int VeryMany = 64 * 1024;
    private const int Many = 16 * 1024;

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("quote", "a\"b"),
        ("quotes and a statement", "\"; System.Environment.Exit(1); //"),
        ("end of an attribute", "\")] public static int Injected = 1; [System.Obsolete(\""),
        ("end of a property", "X { get; init; } } public sealed class Injected { public int Y"),
        ("apostrophe", "it's '; x = '"),
        ("back-slash", "a\\"),
        ("back-slashes and a quote", "\\\\\\\" + Injected() + \\\""),
        ("end of a comment", "*/ public class Injected { } /*"),
        ("raw string", "\"\"\" + Injected() + \"\"\""),
        ("many quotes", "\"\"\"\"\"\"\"\""),
        ("interpolation", "{Injected()} {{Injected()}} ${Injected()} $\"{1}\""),
        ("open braces", "{{ } {"),
        ("line directive", "#line 1 \"x.cs\""),
        ("directive on a line", "a\n#if true\n#error Injected\n#endif"),
        ("region", "\n#region x\n#pragma warning restore\n#nullable disable"),
        ("carriage return", "a\rpublic int Injected;\rb"),
        ("line feed", "a\npublic int Injected;\nb"),
        ("both", "a\r\npublic int Injected;\r\nb"),
        ("line separator", "a\u2028public int Injected;\u2028#define X"),
        ("paragraph separator", "a\u2029public int Injected;\u2029#define X"),
        ("next line", "a\u0085public int Injected;\u0085#define X"),
        ("vertical tab and form feed", "a\u000b#if X\u000c#endif"),
        ("bidi overrides", "\u202e}\u2066 if (isAdmin)\u2069 \u2066 begin \u202d\u202c\u2067\u2068\u200f\u200e\u061c"),
        ("zero width", "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg"),
        ("combining", "e\u0301\u0308\u20dd\ufe0f"),
        ("high surrogate", "a\ud800b"),
        ("low surrogate", "a\udc00b"),
        ("surrogates the wrong way round", "\udc00\ud800"),
        ("surrogate pair", "\ud83d\ude00 \ud835\udc9c"),
        ("language tags", "\udb40\udc41\udb40\udc42"),
        ("nul", "a\0b\0"),
        ("control characters", "\u0001\u0002\u0007\b\u001b[31m\u001f\u007f\u009b"),
        ("not for xml", "\ufffe\uffff\u000e"),
        ("end of the summary", "</summary><injected>x</injected><summary>"),
        ("end of everything", "</c></para></remarks></summary>\n/// <injected/>"),
        ("cdata", "]]><![CDATA[ <!-- x --> <?xml version=\"1.0\"?> <!DOCTYPE x [<!ENTITY y \"z\">]>"),
        ("entities", "&lt;&injected;&#0;&#x1F;&amp&"),
        ("include", "<include file=\"/etc/passwd\" path=\"//x\"/><inheritdoc cref=\"System.String\"/>"),
        ("comment", "// x /* y"),
        ("documentation", "/// <summary>x</summary>"),
        ("escapes of C#", "\\u0022 \\U00000022 \\x22 \\0 \\e \\' \\n"),
        ("escapes of JSON", "\\u0022,\\u007b\\u2028\\ud800"),
        ("verbatim", "@\"x\"\" @class"),
        ("format", "{0} {1:X} %s %n $(Injected) `whoami`"),
        ("markup", "<script>alert(1)</script> <see cref=\"T:Injected\"/>"),
        ("code spans", "``` `` ` a ` `` ```"),
        ("a link in prose", "[x](https://a/\"onclick=\"b) [y](javascript:alert(1)) [z](https://a b c)"),
        ("pipes", "a \\| b | c"),
        ("strike", "~~a~~ **b** __c__"),
        ("path", "../../../../etc/passwd"),
        ("another path", "C:\\con\\nul.md:stream"),
        ("device", "CON"),
        ("keywords", "class"),
        ("another keyword", "__arglist"),
        ("underscore", "_"),
        ("dollar", "$type"),
        ("dollar in a title", "A$B"),
        ("global", "global::System.Console"),
        ("operator", "op_Equality"),
        ("generic", "A<B>[],C?"),
        ("blank", " "),
        ("tabs", "\ta\tb\t"),
        ("wide blanks", "\u00a0\u3000\u2003\u1680"),
        ("other letters", "ïıİßŸǅ名ａ\u0130"),
        ("ligatures and marks", "\u115f\u3164\uffa0"),
        ("names of members", "Equals"),
        ("huge number", "123456789012345678901234567890"),
        ("sign", "-0"),
        ("very many letters", new string('a', VeryMany)),
        ("very many quotes", new string('"', VeryMany)),
        ("very many back-ticks", new string('`', Many)),
        ("very many brackets", new string('[', Many)),
        ("very many words", string.Concat(Enumerable.Repeat("ab &<\" ", Many / 7))),
        ("very many symbols", new string('\u2603', Many)),
    ];

    /// <summary>
    /// Texts that nobody need fear, with whatever of Markdown ends a cell, a line or a name. What a hostile text becomes must be what
    /// one of these becomes in the same place.
    /// </summary>
    public static IReadOnlyList<string> Tame { get; } =
    [
        "tame", "", "-", "a\nb", "a\nb\nc", "a\nb\nc\nd", "\na\nb\nc", "````", "a | b", "`a`", "a`b", "``` `` ` a ` `` ```", "\\", "a \\| b | c", "\"", "a\"", "\"a\"", "12", "/* a", "// a", "~~a~~", "string", "Crate", "_", "[", ">", " [x](https://a) ", "../a", "a`~~b", "a\ufeffb",
    ];
}
