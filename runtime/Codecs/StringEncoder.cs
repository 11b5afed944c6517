using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Writes longer texts with a few characters to escape, byte for byte as the writer's encoder would, but without its walk from character to character.</summary>
internal static class StringEncoder
{
    /// <summary>Below this length the writer is as fast.</summary>
    public const int ShortestWorth = 48;

    // Above, the buffer for the worst case would be too large.
    private const int Longest = 16 * 1024;
    private const int LongestEscape = 6;

    private const string LettersAndDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    // What the two known encoders leave alone, as far as it is ASCII.
    private static readonly SearchValues<char> PlainByDefault = SearchValues.Create(LettersAndDigits + " !#$%()*,-./:;=?@[]^_{|}~");
    private static readonly SearchValues<char> PlainRelaxed = SearchValues.Create(LettersAndDigits + " !#$%()*,-./:;=?@[]^_{|}~<>&'+`");

    /// <summary>Writes a text as the value of a member or an element.</summary>
    /// <returns>False when nothing was written, because the writer's own way is the right one.</returns>
    public static bool TryWrite(Utf8JsonWriter writer, string text)
    {
        if (text.Length is < ShortestWorth or > Longest) return false;
        var options = writer.Options;
        bool isDefault = options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default);
        if (options.Indented || !(isDefault || ReferenceEquals(options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))) return false;
        var plain = isDefault ? PlainByDefault : PlainRelaxed;
        int first = text.AsSpan().IndexOfAnyExcept(plain);
        if (first < 0 || !Ascii.IsValid(text.AsSpan(first))) return false;
        byte[] buffer = ArrayPool<byte>.Shared.Rent((text.Length * LongestEscape) + 2);
        writer.WriteRawValue(buffer.AsSpan(0, Encode(text, first, plain, isDefault, buffer)), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(buffer);
        return true;
    }

    private static int Encode(ReadOnlySpan<char> text, int run, SearchValues<char> plain, bool isDefault, Span<byte> json)
    {
        int length = 0;
        json[length++] = (byte)'"';
        while (run >= 0)
        {
            Ascii.FromUtf16(text[..run], json[length..], out int narrowed);
            length += narrowed;
            length += Escape((byte)text[run], isDefault, json[length..]);
            text = text[(run + 1)..];
            run = text.IndexOfAnyExcept(plain);
        }

        Ascii.FromUtf16(text, json[length..], out int last);
        length += last;
        json[length++] = (byte)'"';
        return length;
    }

    private static int Escape(byte unit, bool isDefault, Span<byte> json)
    {
        byte letter = unit switch
        {
            (byte)'\n' => (byte)'n',
            (byte)'\\' => (byte)'\\',
            (byte)'"' when !isDefault => (byte)'"',
            (byte)'\t' => (byte)'t',
            (byte)'\r' => (byte)'r',
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            _ => 0,
        };
        json[0] = (byte)'\\';
        json[1] = letter;
        if (letter != 0) return 2;
        "u00"u8.CopyTo(json[1..]);
        unit.TryFormat(json[4..], out _, "X2", CultureInfo.InvariantCulture);
        return LongestEscape;
    }
}
