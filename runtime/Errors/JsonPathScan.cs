using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Reads JSON once more, from its start to where reading failed, to know the path of that place.</summary>
internal static class JsonPathScan
{
    /// <summary>The path of the token at an offset, or of the last token there is.</summary>
    /// <param name="scan">A reader at the start.</param>
    /// <param name="offset">Where the token starts.</param>
    /// <param name="depth">How deep the token must be for the start to be that of the document; null to take the start as `$` without a sign.</param>
    /// <returns>The path; null when the start is not what it should be.</returns>
    public static string? Find(ref Utf8JsonReader scan, long offset, int? depth)
    {
        var levels = new List<Level>();
        bool isThere = offset == long.MaxValue;
        try
        {
            while (scan.Read())
            {
                Follow(ref scan, levels);
                if (scan.TokenStartIndex < offset) continue;
                isThere = true;
                break;
            }

            // What was scanned ends with the token, and a number that ends there might go on, so it is not read.
            if (!isThere) CountItem(levels);
        }
        catch (JsonException)
        {
            if (offset != long.MaxValue) return null;
        }

        // On a bracket the reader counts the depth outside it, and an unread number is inside.
        int found = scan.CurrentDepth + (!isThere && scan.TokenType is JsonTokenType.StartArray ? 1 : 0);
        if (depth is not null && found != depth) return null;
        return Text(levels, depth is null ? "" : "$");
    }

    private static void Follow(ref Utf8JsonReader scan, List<Level> levels)
    {
        switch (scan.TokenType)
        {
            case JsonTokenType.PropertyName:
                levels[^1] = new(Name(ref scan), 0);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                return;
        }

        CountItem(levels);
        if (scan.TokenType == JsonTokenType.StartArray) levels.Add(new(null, -1, IsArray: true));
        else if (scan.TokenType == JsonTokenType.StartObject) levels.Add(new(null, 0));
    }

    private static void CountItem(List<Level> levels)
    {
        if (levels.Count > 0 && levels[^1] is { IsArray: true } level) levels[^1] = level with { Index = level.Index + 1 };
    }

    private static string Name(ref Utf8JsonReader scan)
    {
        try
        {
            return scan.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return scan.NumberText();
        }
    }

    private static string Text(List<Level> levels, string root)
    {
        var path = new StringBuilder(root);
        foreach (var level in levels)
        {
            if (level.IsArray && level.Index >= 0) JsonPath.AppendIndex(path, level.Index);
            else if (level.Name is { } name) JsonPath.AppendName(path, name);
        }

        return path.ToString();
    }

    private readonly record struct Level(string? Name, int Index, bool IsArray = false);
}
