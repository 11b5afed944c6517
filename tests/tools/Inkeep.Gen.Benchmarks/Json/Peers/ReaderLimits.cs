using System.Text.Json;

namespace Inkeep.Gen.Benchmarks.Json.Peers;

/// <summary>What the reader alone takes: nothing built on it can be faster.</summary>
internal static class ReaderLimits
{
    public static long Tokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        long tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    public static long Strings(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        long characters = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String) characters += reader.GetString()!.Length;
        }

        return characters;
    }
}
