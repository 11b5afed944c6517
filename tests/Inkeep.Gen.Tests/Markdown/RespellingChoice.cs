using System.Collections.Immutable;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>
/// Which parts of a page are respelled, and how. The same seed makes the same choice for a part whichever other respellings are wanted, so
/// that a case can be made smaller without becoming another one.
/// </summary>
internal sealed class RespellingChoice(int seed, ImmutableArray<Respelling> wanted, int? onlyPart = null)
{
    private readonly int[] _parts = new int[Enum.GetValues<Respelling>().Length];
    private uint _picks;

    /// <summary>How many parts could be respelled.</summary>
    public int Parts => wanted.Sum(respelling => _parts[(int)respelling]);

    /// <summary>Whether the next part that <paramref name="respelling"/> is possible for becomes respelled.</summary>
    public bool Takes(Respelling respelling)
    {
        if (!wanted.Contains(respelling))
        {
            return false;
        }

        var part = _parts[(int)respelling]++;
        _picks = Mix((uint)seed, (uint)respelling, (uint)part);
        return onlyPart is { } only ? part == only : _picks % 5 != 0;
    }

    /// <summary>One of several, for the part that was taken last.</summary>
    public T Pick<T>(params ReadOnlySpan<T> choices)
    {
        _picks = Mix(_picks, 1, 2);
        return choices[(int)(_picks % (uint)choices.Length)];
    }

    // A hash with fixed numbers: the framework's own differs from process to process.
    private static uint Mix(uint a, uint b, uint c)
    {
        var hash = ((a * 0x9E3779B1) ^ (b * 0x85EBCA77)) + (c * 0xC2B2AE3D);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return hash ^ (hash >> 15);
    }
}
