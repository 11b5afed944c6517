using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen;

/// <summary>Puts text from a payload into Markdown as code, so that none of it can become part of the page's structure.</summary>
internal static class OverlayCell
{
    /// <summary>The text as code in a cell of a table; null when a cell can't hold it unchanged.</summary>
    public static string? Code(string text)
    {
        bool fits = text.Length > 0
            && !char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[^1])
            && !text.Contains("\\|", StringComparison.Ordinal)
            && text.All(IsVisible);
        return fits ? Fenced(text).Replace("|", "\\|", StringComparison.Ordinal) : null;
    }

    /// <summary>The text as code in prose; what can't be seen is shown as an escape.</summary>
    public static string InProse(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (IsVisible(unit)) visible.Append(unit);
            else visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return Fenced(visible.ToString());
    }

    /// <summary>The text of a string, the digits of a number; null for anything else.</summary>
    public static string? TextOf(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return null;
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Fenced(string text)
    {
        int longest = 0;
        for (int i = 0, run = 0; i < text.Length; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return fence + space + text + space + fence;
    }

    // Half of a surrogate pair counts as visible: pairs are, and JSON text has no other halves.
    private static bool IsVisible(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
