using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Finds the index of a name by its UTF-8, without a string; of equal names the first one counts.</summary>
internal sealed class NameTable
{
    private readonly NameKey[] _keys;
    private readonly byte[][] _names;
    private readonly short[] _slots;
    private readonly uint _mask;

    public NameTable(ReadOnlySpan<string> names)
    {
        _names = new byte[names.Length][];
        _keys = new NameKey[names.Length];
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2));
        _mask = size - 1;
        _slots = new short[size];
        for (int i = 0; i < names.Length; i++)
        {
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
            _keys[i] = new(_names[i]);
            uint slot = _keys[i].Hash & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = (short)(i + 1);
        }
    }

    /// <summary>Whether the name at an index is this one; false when there is no such index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, in NameKey key, ReadOnlySpan<byte> name)
    {
        var keys = _keys;
        if ((uint)index >= (uint)keys.Length) return false;
        ref readonly var own = ref keys[index];
        return own.Head == key.Head && own.Tail == key.Tail && own.Length == key.Length && (key.Length <= NameKey.Whole || name.SequenceEqual(_names[index]));
    }

    /// <summary>The index of the name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name) => Find(new NameKey(name), name);

    /// <summary>The index of the name whose key is at hand, or -1.</summary>
    public int Find(in NameKey key, ReadOnlySpan<byte> name)
    {
        for (uint slot = key.Hash & _mask; ; slot = (slot + 1) & _mask)
        {
            int entry = _slots[slot] - 1;
            if (entry < 0 || Is(entry, key, name)) return entry;
        }
    }
}

/// <summary>A name in three numbers: all of it up to sixteen bytes, its ends and length beyond.</summary>
internal readonly struct NameKey
{
    /// <summary>The longest name that the numbers say all of.</summary>
    public const int Whole = 16;

    public readonly ulong Head;
    public readonly ulong Tail;
    public readonly int Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NameKey(ReadOnlySpan<byte> name)
    {
        Length = name.Length;
        if (name.Length >= 8)
        {
            Head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            Tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            Head = BinaryPrimitives.ReadUInt32LittleEndian(name);
            Tail = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        }
        else if (name.Length > 0)
        {
            Head = name[0];
            Tail = (ulong)name[^1] << 8 | (ulong)name[name.Length >> 1] << 16;
        }
    }

    public uint Hash => (uint)((Head ^ BitOperations.RotateLeft(Tail, 29) ^ (uint)Length) * 0x9E3779B97F4A7C15 >> 32);
}
