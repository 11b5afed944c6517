using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>The exceptions of reading. Codecs throw them without a path; the converter that System.Text.Json called adds it.</summary>
internal static class JsonErrors
{
    public static JsonException Token(string typeName, string expected, ref Utf8JsonReader reader) =>
        new($"{typeName} can't be read from {Describe(reader.TokenType)}: {expected} is expected.");

    public static JsonException Value(string typeName, string reason) => new($"The JSON can't be read as {typeName}: {reason}.");

    public static JsonException NullMember(ObjectShape shape, int index) => new($"The required member '{shape.Names[index]}' of {shape.TypeName} is null.");

    public static JsonException MissingMembers(ObjectShape shape, List<string> names) =>
        new($"{shape.TypeName} lacks the required {(names.Count == 1 ? "member" : "members")} {string.Join(", ", names.Select(name => $"'{name}'"))}.");

    public static JsonException Incomplete() => new("The JSON ends before the value is complete.");

    /// <summary>The characters of a number, just as they stand.</summary>
    public static string NumberText(this ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

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
