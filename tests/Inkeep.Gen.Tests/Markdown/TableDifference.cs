using System.Globalization;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>Where our rows and Markdig's differ, but for what is listed here with its reason.</summary>
internal static class TableDifference
{
    /// <summary>The first difference, or null. <paramref name="expected"/> are cells as Markdig understands them, <paramref name="actual"/> cells as we cut them.</summary>
    public static string? Find(List<List<string[]>> expected, List<List<string[]>> actual, string definitions)
    {
        if (expected.Count != actual.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{expected.Count} tables, and we find {actual.Count}: {string.Join(" / ", actual.Select(static table => string.Join('|', table[0])))}");
        }

        for (var table = 0; table < expected.Count; table++)
        {
            if (expected[table].Count != actual[table].Count)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{expected[table].Count} rows, and we find {actual[table].Count}, the last one {string.Join('|', actual[table][^1])}");
            }

            for (var row = 0; row < expected[table].Count; row++)
            {
                if (FindInRow(expected[table][row], actual[table][row], definitions) is { } difference)
                {
                    return difference;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether Markdig reads the lines of a table as one. It doesn't when a line among them has no pipe, which is a row of one cell for GitHub,
    /// and where code begins in one row and ends in another, which GitHub knows nothing of.
    /// </summary>
    public static bool IsTableForMarkdig(string lines) => lines.Split('\n').All(static line => line.Contains('|', StringComparison.Ordinal) && !HasHalfCode(line));

    private static bool HasHalfCode(string text) => text.Count(static c => c == '`') % 2 == 1;

    private static string? FindInRow(string[] expected, string[] actual, string definitions)
    {
        // Code that holds a bare pipe is one cell for Markdig. GitHub's specification cuts there, as we do.
        if (actual.Any(HasHalfCode))
        {
            return null;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            // Markdig pads short rows; we say that they are short.
            var cell = i < actual.Length ? InlineMeaning.OfCell(actual[i], definitions) : "";

            // Markdig leaves the backslash of an escaped pipe in code; GitHub's specification takes it away.
            if (cell != expected[i] && cell != expected[i].Replace("\\|", "|", StringComparison.Ordinal))
            {
                return $"Markdig reads '{expected[i]}', and we cut '{(i < actual.Length ? actual[i] : "")}', which is '{cell}', of {string.Join('|', actual)}";
            }
        }

        return null;
    }
}
