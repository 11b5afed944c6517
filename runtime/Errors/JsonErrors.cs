using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The exceptions of reading. Codecs throw them without a path; the converter that System.Text.Json called adds it.</summary>
internal static class JsonErrors
{
    private const string NullRemedy =
        " Where a member can be null and its page doesn't say so, set InkeepNullability to Everywhere, or tick Nullable in an overlay's row.";

    public static JsonException Token(string typeName, string expected, ref Utf8JsonReader reader) =>
        new($"{typeName} can't be read from {Describe(reader.TokenType)}: {expected} is expected.{(reader.TokenType == JsonTokenType.Null ? NullRemedy : "")}");

    public static JsonException Value(string typeName, string reason) => new($"The JSON can't be read as {typeName}: {reason}.");

    public static JsonException NullMember(string typeName, string member) => new($"The required member '{member}' of {typeName} is null.");

    public static JsonException MissingMembers(string typeName, List<string> names) =>
        new($"{typeName} lacks the required {(names.Count == 1 ? "member" : "members")} {string.Join(", ", names.Select(name => $"'{name}'"))}.");

    public static JsonException Incomplete() => new("The JSON ends before the value is complete.");

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "this place",
    };
}
