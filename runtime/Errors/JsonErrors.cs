using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The exceptions of reading. Codecs throw them without a path; the converter that System.Text.Json called adds it.</summary>
internal static class JsonErrors
{
    /// <summary>Ends the message of an error that only strict reading has.</summary>
    public const string StrictRemedy = " With InkeepReading set to Tolerant it is kept.";

    private const string NullRemedy =
        " Where a member can be null and its page doesn't say so, set InkeepNullability to Everywhere, or tick Nullable in an overlay's row.";

    private const string AbsentRemedy = " With InkeepReading set to Lenient the rest is read.";
    private const string LenientRemedy = " With InkeepReading set to Lenient it is kept as it came, and the rest is read.";

    public static JsonException Token(string typeName, string expected, ref Utf8JsonReader reader) =>
        new($"{typeName} can't be read from {Describe(reader.TokenType)}: {expected} is expected.{(reader.TokenType == JsonTokenType.Null ? NullRemedy : "")}{LenientRemedy}");

    public static JsonException Value(string typeName, string reason) => new($"The JSON can't be read as {typeName}: {reason}.{LenientRemedy}");

    public static JsonException NotUtf8(string typeName) => new($"The JSON can't be read as {typeName}: it is not UTF-8.");

    public static JsonException MissingMembers(string typeName, List<string> names) =>
        new($"{typeName} lacks the required {(names.Count == 1 ? "member" : "members")} {string.Join(", ", names.Select(name => $"'{name}'"))}.{AbsentRemedy}");

    /// <summary>The message for a value that is no part of another: nothing could keep it, whatever the level.</summary>
    public static string WithoutRemedy(string message) => message.Replace(LenientRemedy, "", StringComparison.Ordinal);

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
