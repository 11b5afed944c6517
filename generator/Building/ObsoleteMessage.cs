namespace Inkeep.Gen.Building;

/// <summary>
/// The message of an <c>[Obsolete]</c>, which is what the compiler shows at the call: the page's own sentence about it (<c>Deprecated, use
/// x instead.</c>), or a general one where it has none.
/// </summary>
internal static class ObsoleteMessage
{
    private const string General = "The API's documentation marks this as deprecated.";
    private const int Longest = 300;

    private static readonly string[] Reasons = ["deprecated", "obsolete", "replaced by", "superseded by", "in favor of", "in favour of", "no longer", "will be removed"];

    public static string? Of(bool isDeprecated, string description)
    {
        if (!isDeprecated)
        {
            return null;
        }

        var sentences = PlainSentences.Of(description).Where(static sentence => sentence.Length <= Longest).ToList();
        return sentences.Find(static sentence => Says(sentence, "instead") && Says(sentence, "use"))
            ?? sentences.Find(static sentence => Reasons.Any(reason => Says(sentence, reason)))
            ?? General;
    }

    private static bool Says(string sentence, string words)
    {
        var start = sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var end = start + words.Length;
        return start >= 0
            && (start == 0 || !char.IsLetterOrDigit(sentence[start - 1]))
            && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end]));
    }
}
