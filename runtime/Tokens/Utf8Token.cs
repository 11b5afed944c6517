using System.Buffers;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The unescaped UTF-8 of a name or string token, whether or not it is escaped or cut into segments.</summary>
/// <remarks>Of a token that is no text, such as half a character, it is a byte that no text has, so that nothing is like it.</remarks>
internal readonly ref struct Utf8Token
{
    private readonly byte[]? _rented;

    public Utf8Token(scoped ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            Utf8 = reader.ValueSpan;
            return;
        }

        int length = checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length));
        _rented = ArrayPool<byte>.Shared.Rent(length);
        Utf8 = _rented.AsSpan(0, Copy(ref reader, _rented));
    }

    public ReadOnlySpan<byte> Utf8 { get; }

    private static int Copy(scoped ref Utf8JsonReader reader, byte[] target)
    {
        try
        {
            return reader.CopyString(target);
        }
        catch (InvalidOperationException)
        {
            target[0] = 0xff;
            return 1;
        }
    }

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<byte>.Shared.Return(_rented);
    }
}
