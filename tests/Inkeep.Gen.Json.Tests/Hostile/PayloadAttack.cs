using System.Text;
using System.Text.Json;
using Acme.Models;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>Reads bytes as a model and writes, compares and hashes what was read. JsonException is the one answer to bad bytes.</summary>
internal static class PayloadAttack
{
    public static JsonSerializerOptions Deep { get; } = new(SpecJson.Options) { MaxDepth = 50_000 };

    /// <summary>Whether the bytes were read.</summary>
    public static bool Try(Type type, byte[] utf8, JsonSerializerOptions? options = null)
    {
        options ??= SpecJson.Options;
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(utf8, type, options);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.GetType().Name} for {type.Name}: {Show(utf8)}", exception);
        }

        try
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(value, type, options);
            var again = JsonSerializer.Deserialize(written, type, options);
            _ = Equals(value, again);
            _ = value?.GetHashCode();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.GetType().Name} after reading {type.Name}: {Show(utf8)}", exception);
        }

        return true;
    }

    public static bool Try(Type type, string json, JsonSerializerOptions? options = null) => Try(type, Encoding.UTF8.GetBytes(json), options);

    private static string Show(byte[] utf8) => Encoding.Latin1.GetString(utf8.Length <= 2000 ? utf8 : utf8[..2000]);
}
