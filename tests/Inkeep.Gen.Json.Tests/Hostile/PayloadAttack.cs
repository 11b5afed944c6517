using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Acme.Models;

namespace Inkeep.Gen.Json.Tests.Hostile;

/// <summary>Reads bytes as a model at every level and writes, compares and hashes what was read. JsonException is the one answer to bad bytes.</summary>
internal static class PayloadAttack
{
    public static JsonSerializerOptions Deep { get; } = new(SpecJson.Options) { MaxDepth = 50_000 };

    /// <summary>Whether the bytes were read: without options of the caller's by tolerant reading, and the other levels read less and more.</summary>
    public static bool Try(Type type, byte[] utf8, JsonSerializerOptions? options = null)
    {
        if (options is not null) return TryOne(type, utf8, options);
        bool isRead = TryOne(type, utf8, SpecJson.Options);
        bool isReadStrictly = TryOne(type, utf8, SpecJson.StrictOptions);
        bool isReadLeniently = TryOne(type, utf8, SpecJson.LenientOptions);
        if (isReadStrictly && !isRead) throw new InvalidOperationException($"Strict reading takes what tolerant doesn't, for {type.Name}: {Show(utf8)}");
        if (!isReadLeniently && (isRead || IsGood(type, utf8))) throw new InvalidOperationException($"Lenient reading refuses what it should take, for {type.Name}: {Show(utf8)}");
        return isRead;
    }

    // An object for a record, anything for a union. Names that are no text, which hold half a character, no model can keep.
    private static bool IsGood(Type type, byte[] utf8)
    {
        if (type.IsEnum || !Utf8.IsValid(utf8)) return false;
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? !HasHalfName(utf8) : typeof(JsonUnion).IsAssignableFrom(type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool HasHalfName(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && CompilerServices.RawJson.HasLoneSurrogate(reader.ValueSpan)) return true;
        }

        return false;
    }

    private static bool TryOne(Type type, byte[] utf8, JsonSerializerOptions options)
    {
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
            if (options == SpecJson.LenientOptions && IsGood(type, utf8) && !CompilerServices.JsonEquality.Same(JsonElement.Parse(utf8), JsonElement.Parse(written)))
            {
                throw new InvalidOperationException("It came back as " + Show(written));
            }

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
