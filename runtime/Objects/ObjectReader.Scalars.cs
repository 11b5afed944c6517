using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

// Short names for what most members are: in a hundred pages, the codec's full name at each member is a tenth of all emitted text.
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on the walk, so that emitted code stays short.")]
public partial struct ObjectReader
{
    /// <summary>What was read of a member that can be null: null when its value was set aside.</summary>
    /// <typeparam name="T">The member's type without null.</typeparam>
    /// <param name="value">What was read.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? OrNull<T>(T value)
        where T : struct => WireText.IsNoted && WireText.IsMisfitNoted ? null : value;

    /// <summary>Reads a text, or null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <exception cref="JsonException">The value is something else.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string? Text(ref Utf8JsonReader reader) => StringCodec.Read(ref reader);

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <exception cref="JsonException">The value is something else, or out of range.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double Number(ref Utf8JsonReader reader) => NumberCodec.Read(ref reader);

    /// <summary>Reads true or false.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <exception cref="JsonException">The value is something else.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Boolean(ref Utf8JsonReader reader) => BooleanCodec.Read(ref reader);
}
