using System.Text.Json;

namespace Conversations.Storage;

/// <summary>Refuses JSON that PostgreSQL would keep and couldn't look into, so that one such conversation doesn't fail every later query.</summary>
internal static class StorableJson
{
    /// <summary>Looks at every name and text of the JSON of a model.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="BadHttpRequestException">One of them holds U+0000 or half a surrogate pair.</exception>
    public static void Check(JsonElement json)
    {
        if (PathOfProblem(json) is { } path) throw JsonProblems.Refusal("A text that holds U+0000 or half a surrogate pair can't be stored.", "$" + path);
    }

    // The path is put together on the way back, so that a long name costs nothing where all is well.
    private static string? PathOfProblem(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return TextOf(json.GetString) is null ? "" : null;
            case JsonValueKind.Array:
                int index = 0;
                foreach (var item in json.EnumerateArray())
                {
                    if (PathOfProblem(item) is { } rest) return $"[{index}]{rest}";
                    index++;
                }

                return null;
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    string? name = TextOf(() => member.Name);
                    if (name is null) return "";
                    if (PathOfProblem(member.Value) is { } rest) return (name.All(static c => char.IsLetterOrDigit(c) || c == '_') ? $".{name}" : $"['{name}']") + rest;
                }

                return null;
            default:
                return null;
        }
    }

    private static string? TextOf(Func<string?> read)
    {
        try
        {
            return read() is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
