namespace Inkeep.Gen.Facts.Samples;

/// <summary>
/// Tells which texts of samples may say what kind of object they are in. A few payloads can't tell a mark from a value that happens to
/// be the same in all of them (a currency, a state), and a value taken for a mark makes objects what they are not. So the member must be
/// called like a mark, the text must look like one, and all samples of the type must show the same.
/// </summary>
internal static class DiscriminatorHeuristic
{
    // Identifiers, hashes and dates have more digits, and prose is longer.
    private const int MostDigits = 4;
    private const int Longest = 64;

    // The last word of nearly all members that pages of published SDKs give a literal: `type` has nine in ten of them.
    private static readonly string[] Marks = ["type", "kind", "object", "role", "event", "op", "method", "action", "tag", "class", "variant"];

    /// <summary>Whether a member is called as those are that say what kind of object they are in.</summary>
    public static bool IsMark(string member) => Array.Exists(Marks, mark => EndsWith(member, mark));

    public static bool IsDiscriminator(string member, string text) =>
        IsMark(member)
        && text.Length is > 0 and <= Longest
        && IsLetter(text[0])
        && text.All(static c => IsLetter(c) || IsDigit(c) || c is '_' or '-' or '.' or ':' or '/')
        && text.Count(IsDigit) <= MostDigits;

    // `entityType`, `entity_type` and `@type` end with the word `type`; `prototype` doesn't.
    private static bool EndsWith(string member, string mark)
    {
        var start = member.Length - mark.Length;
        return start >= 0
            && member.EndsWith(mark, StringComparison.OrdinalIgnoreCase)
            && (start == 0 || !IsLetter(member[start - 1]) || (char.IsUpper(member[start]) && char.IsLower(member[start - 1])));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
