namespace Inkeep.Gen.Building;

/// <summary>What JSON Schema calls the formats that a page names where it says that a member is a string: <c>uuid</c>, <c>string(uri)</c>.</summary>
internal static class StringFormats
{
    private static readonly Dictionary<string, string> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["uuid"] = "uuid",
        ["guid"] = "uuid",
        ["url"] = "uri",
        ["uri"] = "uri",
        ["email"] = "email",
        ["hostname"] = "hostname",
        ["ipv4"] = "ipv4",
        ["ipv6"] = "ipv6",
    };

    private static readonly char[] Marks = [' ', '*', '`', '(', ')', '<', '>', '_', '$', ':', ','];

    public static string? Of(string typeText)
    {
        // Longer texts than this are no type and its format.
        if (typeText.Length > 40)
        {
            return null;
        }

        var words = typeText.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 1 or 2 && Formats.TryGetValue(words[words.Length - 1], out var format) ? format : null;
    }
}
