using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What the cells of a column for required members say, in words and marks.</summary>
internal static class PresenceWords
{
    private static readonly HashSet<string> Yes = new(StringComparer.Ordinal)
    {
        "yes", "true", "required", "mandatory", "m", "r", "y", "1", "x", "always", "must", "はい", "是", "必须", "必須", "✓ yes", "must have", "req",
    };

    /// <summary>Whether the cell says yes: what is neither clearly yes nor clearly no (a condition) may be absent; null for an empty cell.</summary>
    public static bool? Read(ParseContext context, PageSpan cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        // What most cells are.
        if (context.Text.Is(cell, "yes") || context.Text.Is(cell, "no"))
        {
            return cell.Length == 3;
        }

        if (CheckMarks.Read(context, cell) is { } mark)
        {
            return mark;
        }

        var text = context.Plain(cell).Trim(' ', '*', '.', '_').ToLowerInvariant();
        return text.Length == 0 ? null : Yes.Contains(text) || IsCheck(text);
    }

    // ✓ Yes, :white_check_mark: Yes, {% icon check %}
    private static bool IsCheck(string text)
    {
        if (text.IndexOf(" if ", StringComparison.Ordinal) >= 0 || text.StartsWith("no", StringComparison.Ordinal))
        {
            return false;
        }

        return text[0] is '✓' or '✔' or '✅' or '☑' || text.StartsWith(":white_check_mark:", StringComparison.Ordinal) || text.StartsWith(":heavy_check_mark:", StringComparison.Ordinal)
            || text.StartsWith("{% icon check", StringComparison.Ordinal);
    }
}
