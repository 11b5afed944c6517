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

    private static string? FindInRow(string[] expected, string[] actual, string definitions)
    {
        // Code that holds a bare pipe is one cell for Markdig. GitHub's specification cuts there, as we do.
        if (actual.Any(static cell => cell.Count(static c => c == '`') % 2 == 1))
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
                return $"Markdig reads '{expected[i]}', and we cut '{(i < actual.Length ? actual[i] : "")}' of {string.Join('|', actual)}";
            }
        }

        return null;
    }
}
