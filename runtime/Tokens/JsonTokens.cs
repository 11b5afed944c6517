using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What a token says, without a codec.</summary>
internal static class JsonTokens
{
    /// <summary>The kind of value that begins with the token; none when no value does.</summary>
    public static JsonKinds Kind(this JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.String => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.Null => JsonKinds.Null,
        _ => JsonKinds.None,
    };

    /// <summary>The characters of a number, just as they stand.</summary>
    public static string NumberText(this ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
