using System.Runtime.CompilerServices;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Room for a short list on the stack, so that only an array of the right size is allocated.</summary>
[InlineArray(Length)]
internal struct InlineBuffer<T>
{
    public const int Length = 8;
    private T _first;
}
