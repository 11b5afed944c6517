using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Makes strings of the bytes of string tokens where that is faster than the reader's own way; what it gives up on, the reader decides.</summary>
internal static class StringDecoder
{
    private const int LongestOnStack = 512;

    /// <summary>The string of bytes without escapes; null when they are not all ASCII.</summary>
    public static string? OfAscii(ReadOnlySpan<byte> utf8)
    {
        if (!IsAscii(utf8)) return null;
        string text = new('\0', utf8.Length);

        // Nobody else has seen the new string yet: it is filled in place, as string.Create does, without a copy and a delegate.
        Widen(utf8, ref MemoryMarshal.GetReference(text.AsSpan()));
        return text;
    }

    /// <summary>The string of bytes with escapes; null when they are not UTF-8 or have escapes of half characters, which is the reader's to refuse.</summary>
    [SkipLocalsInit]
    public static string? OfEscaped(ReadOnlySpan<byte> utf8)
    {
        char[]? rented = utf8.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[LongestOnStack];
        int length = Unescape(utf8, buffer);
        string? text = length < 0 ? null : new(buffer[..length]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    // No escape stands for more characters than it has bytes, so the buffer is long enough.
    private static int Unescape(ReadOnlySpan<byte> utf8, Span<char> buffer)
    {
        int length = 0;
        while (true)
        {
            int run = WidenPlain(utf8, ref MemoryMarshal.GetReference(buffer[length..]));
            length += run;
            if (run == utf8.Length) return length;
            utf8 = utf8[run..];
            if (utf8[0] != '\\')
            {
                // Beyond ASCII: the stretch up to the next escape.
                run = utf8.IndexOf((byte)'\\');
                var stretch = run < 0 ? utf8 : utf8[..run];
                if (Utf8.ToUtf16(stretch, buffer[length..], out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done) return -1;
                length += written;
                utf8 = utf8[stretch.Length..];
                continue;
            }

            int unit = Unit(utf8, out int taken);
            if (unit < 0 || char.IsSurrogate((char)unit)) return -1;
            buffer[length++] = (char)unit;
            utf8 = utf8[taken..];
        }
    }

    // Widens what is neither beyond ASCII nor a backslash; gives how many.
    private static int WidenPlain(ReadOnlySpan<byte> utf8, ref char text)
    {
        ref byte source = ref MemoryMarshal.GetReference(utf8);
        ref ushort target = ref Unsafe.As<char, ushort>(ref text);
        int at = 0;
        for (; at <= utf8.Length - 16; at += 16)
        {
            var bytes = Vector128.LoadUnsafe(ref source, (nuint)at);
            uint stops = (Vector128.Equals(bytes, Vector128.Create((byte)'\\')) | bytes).ExtractMostSignificantBits();
            var (lower, upper) = Vector128.Widen(bytes);
            lower.StoreUnsafe(ref target, (nuint)at);
            upper.StoreUnsafe(ref target, (nuint)at + 8);
            if (stops != 0) return at + BitOperations.TrailingZeroCount(stops);
        }

        for (; at < utf8.Length; at++)
        {
            byte unit = Unsafe.Add(ref source, at);
            if (unit is (byte)'\\' or >= 0x80) return at;
            Unsafe.Add(ref target, at) = unit;
        }

        return at;
    }

    private static int Unit(ReadOnlySpan<byte> escape, out int taken)
    {
        taken = 2;
        if (escape.Length < 2) return -1;
        switch (escape[1])
        {
            case (byte)'n': return '\n';
            case (byte)'"' or (byte)'\\' or (byte)'/': return escape[1];
            case (byte)'t': return '\t';
            case (byte)'r': return '\r';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u' when escape.Length >= 6 && int.TryParse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit):
                taken = 6;
                return unit;
            default: return -1;
        }
    }

    // Short strings are most of what comes, so what decides is that there is no call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
        const ulong Beyond = 0x8080808080808080;
        ref byte source = ref MemoryMarshal.GetReference(utf8);
        nuint length = (nuint)utf8.Length;
        if (length >= 16)
        {
            if (length > 128) return Ascii.IsValid(utf8);
            var all = Vector128.LoadUnsafe(ref source, length - 16);
            for (nuint at = 0; at < length - 16; at += 16) all |= Vector128.LoadUnsafe(ref source, at);
            return all.ExtractMostSignificantBits() == 0;
        }

        if (length >= 8) return ((Unsafe.ReadUnaligned<ulong>(ref source) | Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, length - 8))) & Beyond) == 0;
        if (length >= 4) return ((Unsafe.ReadUnaligned<uint>(ref source) | Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref source, length - 4))) & 0x80808080) == 0;
        for (nuint at = 0; at < length; at++)
        {
            if (Unsafe.Add(ref source, at) >= 0x80) return false;
        }

        return true;
    }

    private static void Widen(ReadOnlySpan<byte> ascii, ref char text)
    {
        ref byte source = ref MemoryMarshal.GetReference(ascii);
        ref ushort target = ref Unsafe.As<char, ushort>(ref text);
        nuint length = (nuint)ascii.Length;
        if (length >= 16)
        {
            // The last sixteen may overlap those before.
            nuint last = length - 16;
            for (nuint at = 0; at < last; at += 16) Widen16(ref source, ref target, at);
            Widen16(ref source, ref target, last);
        }
        else if (length >= 8)
        {
            Widen8(ref source, ref target, 0);
            Widen8(ref source, ref target, length - 8);
        }
        else
        {
            for (nuint at = 0; at < length; at++) Unsafe.Add(ref target, at) = Unsafe.Add(ref source, at);
        }
    }

    private static void Widen16(ref byte source, ref ushort target, nuint at)
    {
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref source, at));
        lower.StoreUnsafe(ref target, at);
        upper.StoreUnsafe(ref target, at + 8);
    }

    private static void Widen8(ref byte source, ref ushort target, nuint at)
    {
        var eight = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, at))).AsByte();
        Vector128.WidenLower(eight).StoreUnsafe(ref target, at);
    }
}
