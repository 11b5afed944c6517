using System.Text.Json;

namespace Inkeep.Gen;

/// <summary>The text that a value shows to a reader of logs and debuggers.</summary>
internal static class DisplayText
{
    /// <summary>How many items of a collection are shown.</summary>
    public const int MostItems = 10;

    private const int LongestItem = 200;

    /// <summary>The text of a value in a collection: not all of it, or the text of a model would grow with everything in it.</summary>
    public static string OfItem<T>(T value)
    {
        string text = Of(value);
        if (text.Length <= LongestItem) return text;
        int length = char.IsHighSurrogate(text[LongestItem - 2]) ? LongestItem - 2 : LongestItem - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }

    /// <summary>The value's own text. JSON with half a character in it has none, and is shown as it was spelled.</summary>
    public static string Of<T>(T value)
    {
        if (value is not JsonElement { ValueKind: JsonValueKind.String } element) return value?.ToString() ?? "";
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
