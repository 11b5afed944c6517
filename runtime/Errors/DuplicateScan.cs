#if NET10_0_OR_GREATER
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Refuses values that hold a name twice, for options that do not allow it.</summary>
internal static class DuplicateScan
{
    /// <summary>Goes through the value the reader is at, once, before it is read.</summary>
    /// <exception cref="JsonException">An object in the value holds a name twice; the reader is left on the second one.</exception>
    public static void Check(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var ahead = reader;
        var levels = new Stack<HashSet<string>>();
        int depth = reader.CurrentDepth;
        do
        {
            switch (ahead.TokenType)
            {
                case JsonTokenType.StartObject:
                    levels.Push(new(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    levels.Pop();
                    break;
                case JsonTokenType.PropertyName when !levels.Peek().Add(ahead.GetString()!):
                    string name = ahead.GetString()!;
                    reader = ahead;
                    throw new JsonException($"The member '{name}' is there twice, which the options do not allow.");
            }
        }
        while ((ahead.CurrentDepth > depth || ahead.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) && ahead.Read());
    }
}
#endif
