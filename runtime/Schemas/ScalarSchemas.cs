using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The schemas of the simple types that lists and maps are made of, as the generator writes those of members.</summary>
internal static class ScalarSchemas
{
    public static JsonObject? Of(Type type)
    {
        if (type == typeof(string)) return Schema("string");
        if (type == typeof(double)) return Schema("number", "double");
        if (type == typeof(long)) return Schema("integer", "int64");
        if (type == typeof(int)) return Schema("integer", "int32");
        if (type == typeof(bool)) return Schema("boolean");
        if (type == typeof(JsonElement)) return [];
        if (type == typeof(DateTimeOffset)) return Schema("string", "date-time");
        if (type == typeof(DateOnly)) return Schema("string", "date");
        if (type == typeof(BigInteger)) return Schema("integer");
        if (type == typeof(decimal)) return Schema("number", "decimal");
        if (type != typeof(byte[])) return null;
        var bytes = Schema("string", "byte");
        bytes["contentEncoding"] = "base64";
        return bytes;
    }

    private static JsonObject Schema(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null) schema["format"] = format;
        return schema;
    }
}
