using System.Globalization;
using System.Text.RegularExpressions;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>A cell as we cut it, and what it means; null when that is nothing to compare.</summary>
internal readonly record struct CutCell(string Source, string? Meaning);

/// <summary>Where our tables and Markdig's differ, but for what is listed here with its reason.</summary>
internal static partial class TableDifference
{
    /// <summary>The first difference, or null. <paramref name="expected"/> are the meanings of the cells that Markdig cuts.</summary>
    public static string? Find(List<List<string[]>> expected, List<List<CutCell[]>> actual)
    {
        if (expected.Count != actual.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{expected.Count} tables, and we find {actual.Count}: {string.Join(" / ", actual.Select(static table => Text(table[0])))}");
        }

        return expected.Zip(actual).Select(static tables => FindInTable(tables.First, tables.Second)).FirstOrDefault(static difference => difference is not null);
    }

    /// <summary>
    /// Whether Markdig reads the lines of a table as one. It doesn't when a line among them has no pipe, which is a row of one cell for GitHub,
    /// and where code begins in one row and ends in another, which GitHub knows nothing of; nor when a page is cut off in the first cell of the
    /// line below the header, where we still say what is missing.
    /// </summary>
    public static bool IsTableForMarkdig(string lines) =>
        lines.Split('\n').All(static line => line.Contains('|', StringComparison.Ordinal) && !HasHalfCode(line))
        && !(lines.TrimEnd().Split('\n') is [_, var separator] && separator.Count(static c => c == '|') < 2);

    private static string? FindInTable(List<string[]> expected, List<CutCell[]> actual) =>
        expected.Count == actual.Count
            ? expected.Zip(actual).Select(static rows => FindInRow(rows.First, rows.Second)).FirstOrDefault(static difference => difference is not null)
            : string.Create(CultureInfo.InvariantCulture, $"{expected.Count} rows, and we find {actual.Count}, the last one {Text(actual[^1])}");

    private static string? FindInRow(string[] expected, CutCell[] actual)
    {
        // Code that holds a bare pipe is one cell for Markdig. GitHub's specification cuts there, as we do.
        if (actual.Any(static cell => HasHalfCode(cell.Source)))
        {
            return null;
        }

        for (var i = 0; i < expected.Length; i++)
        {
            // Markdig pads short rows; we say that they are short.
            var cell = i < actual.Length ? actual[i] : new("", "");

            // Markdig leaves the backslash of an escaped pipe in code; GitHub's specification takes it away.
            if (cell.Meaning is not null && cell.Meaning != expected[i] && cell.Meaning != expected[i].Replace("\\|", "|", StringComparison.Ordinal))
            {
                return $"Markdig reads '{expected[i]}', and we read '{cell.Meaning}' of '{cell.Source}' in {Text(actual)}";
            }
        }

        return null;
    }

    // A run of back ticks that no run of its length closes.
    private static bool HasHalfCode(string text)
    {
        var runs = BackTicks().Matches(text).Select(static run => run.Length).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            var end = runs.IndexOf(runs[i], i + 1);
            if (end < 0)
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    private static string Text(CutCell[] row) => string.Join('|', row.Select(static cell => cell.Source));

    [GeneratedRegex("`+")]
    private static partial Regex BackTicks();
}
