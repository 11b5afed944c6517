using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Inkeep.Gen.Json;

/// <summary>Finds the place of a name by its UTF-8, without a string; of equal names the first one counts.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly short[] _slots;
    private readonly uint _mask;

    public NameTable(ReadOnlySpan<string> names)
        : this(Encode(names))
    {
    }

    public NameTable(byte[][] names)
    {
        _names = names;
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2));
        _mask = size - 1;
        _slots = new short[size];
        for (int i = 0; i < names.Length; i++)
        {
            uint slot = Hash(names[i]) & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = (short)(i + 1);
        }
    }

    public byte[][] Names => _names;

    /// <summary>The place of the name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (uint slot = Hash(name) & _mask; ; slot = (slot + 1) & _mask)
        {
            int entry = _slots[slot] - 1;
            if (entry < 0 || name.SequenceEqual(_names[entry])) return entry;
        }
    }

    private static byte[][] Encode(ReadOnlySpan<string> names)
    {
        var encoded = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++) encoded[i] = Encoding.UTF8.GetBytes(names[i]);
        return encoded;
    }

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        ulong head, tail;
        if (name.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        }
        else
        {
            if (name.IsEmpty) return 0;
            head = name[0];
            tail = (ulong)name[^1] << 8 | (ulong)name[name.Length >> 1] << 16;
        }

        ulong mixed = (head ^ BitOperations.RotateLeft(tail, 29) ^ (uint)name.Length) * 0x9E3779B97F4A7C15;
        return (uint)(mixed >> 32);
    }
}
