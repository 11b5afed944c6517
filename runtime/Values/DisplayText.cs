using System.Text.Json;

namespace Inkeep.Gen;

/// <summary>The text that a value shows to a reader of logs and debuggers.</summary>
internal static class DisplayText
{
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
