namespace Inkeep.Gen.Facts;

/// <summary>Says in the documentation where a fact comes from that isn't the page's.</summary>
internal static class Origin
{
    public const string LeftOut = "Optional: left out of the page's example";

    public const string NullInExample = "Nullable: null in the page's example";

    public const string NullAmongValues = "Nullable: null is among the values";

    public const string NullInWords = "Nullable: said by the description";

    public const string SpelledSymbol = "Wire name: its first word spells a symbol";

    public static string Overlay(IEnumerable<string> facts, string path) => Sentence(facts) + ": overlay " + path;

    public static string Sample(string fact, string path) => Sentence([fact]) + ": seen in " + path;

    public static EquatableArray<string> With(this EquatableArray<string> origins, string origin) =>
        origins.Contains(origin) ? origins : origins.Append(origin).ToEquatableArray();

    private static string Sentence(IEnumerable<string> facts)
    {
        var text = string.Join(", ", facts);
        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
