using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Writes JSON as it came where that is what the writer's options would give, which is much faster, and where nothing else can be.</summary>
internal static class RawJson
{
    // What the default encoder leaves alone. Escapes may stay as they are: they stand for themselves.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#$%()*,-./:;=?@[\\]^_{|}~"u8);

    // A line written as one must stay one, so the layout of what was read is not passed on.
    private static readonly SearchValues<byte> Layout = SearchValues.Create("\n\r\t"u8);

    private static readonly SearchValues<byte> Closers = SearchValues.Create("]}"u8);

    public static ReadOnlySpan<byte> Of(JsonElement element) =>
#if NET10_0_OR_GREATER
        JsonMarshal.GetRawUtf8Value(element);
#else
        System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
#endif

    /// <summary>Writes a string, an array or an object when it may be written as it is.</summary>
    public static bool TryWrite(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if ((!IsAsEncoded(writer, json) && !HasLoneSurrogate(json)) || !IsStandard(json)) return false;
        writer.WriteRawValue(json, skipInputValidation: true);
        return true;
    }

    /// <summary>Writes an object that is known to be standard JSON, when it may be written as it is.</summary>
    public static bool TryWriteStandard(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (!IsAsEncoded(writer, json)) return false;
        writer.WriteRawValue(json, skipInputValidation: true);
        return true;
    }

    /// <summary>Reads an object whole, without a look at its members, when its bytes are at hand in one piece.</summary>
    /// <exception cref="JsonException">The object is not UTF-8, or not complete.</exception>
    public static bool TryReadMap(ref Utf8JsonReader reader, [NotNullWhen(true)] out ValueMap<JsonElement>? map)
    {
        map = null;
        var options = reader.CurrentState.Options;
        if (reader.Position.GetObject() is not null || options.CommentHandling != JsonCommentHandling.Disallow || options.AllowTrailingCommas) return false;
        ref byte start = ref MemoryMarshal.GetReference(reader.ValueSpan);
        long offset = reader.TokenStartIndex;
        if (!reader.TrySkip()) throw JsonErrors.Incomplete();
        var json = MemoryMarshal.CreateReadOnlySpan(ref start, checked((int)(reader.BytesConsumed - offset)));
        if (!Utf8.IsValid(json)) throw JsonErrors.NotUtf8("ValueMap");
        if (HasLoneSurrogate(json))
        {
            // Names must be text, so the members are looked at now, when that can still be said.
            var members = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
            members.Read();
            map = MapCodec<JsonElement, AnyCodec>.ReadEntries(ref members);
        }
        else
        {
            map = json.Length == 2 ? ValueMap<JsonElement>.Empty : ValueMap<JsonElement>.OfJson(json);
        }

        return true;
    }

    // Whether the writer's own options would give the very same characters, or ones that stand for the same and are as safe.
    private static bool IsAsEncoded(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var options = writer.Options;
        if (options.Indented) return false;
        return options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default)
            ? !json.ContainsAnyExcept(Plain)
            : ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) && !json.ContainsAny(Layout);
    }

    /// <summary>Whether there is an escape of half a character: valid JSON that no string can hold.</summary>
    public static bool HasLoneSurrogate(ReadOnlySpan<byte> json)
    {
        for (int at = json.IndexOf((byte)'\\'); at >= 0;)
        {
            json = json[at..];
            int unit = Unit(json);
            bool isPair = unit is >= 0xD800 and <= 0xDBFF && Unit(json[6..]) is >= 0xDC00 and <= 0xDFFF;
            if (unit is >= 0xD800 and <= 0xDFFF && !isPair) return true;
            json = json[(isPair ? 12 : unit >= 0 ? 6 : 2)..];
            at = json.IndexOf((byte)'\\');
        }

        return false;
    }

    private static int Unit(ReadOnlySpan<byte> json) =>
        json.Length >= 6 && json[0] == '\\' && json[1] == 'u' && int.TryParse(json.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit) ? unit : -1;

    /// <summary>Whether it holds no comment and no trailing comma, which a caller's own element may have been read with; it may say no when in doubt.</summary>
    private static bool IsStandard(ReadOnlySpan<byte> json)
    {
        if (json[0] == '"') return true;
        if (json.IndexOf("//"u8) >= 0 || json.IndexOf("/*"u8) >= 0) return IsReadByDefault(json);
        for (var rest = json; rest.IndexOfAny(Closers) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var before = rest[..at].TrimEnd(" \t\r\n"u8);
            if (!before.IsEmpty && before[^1] == ',') return IsReadByDefault(json);
        }

        return true;
    }

    private static bool IsReadByDefault(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
