using System;
using Inkeep.Gen.Primitives;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen;

/// <summary>
/// Steps joined into references. Roslyn's tables are compiled once for all references, and anew, at some 70 methods each, for every other
/// shape of value that goes through them: tuples of tuples, arrays, booleans. In a compiler that has just started, those were a quarter of
/// all methods that had to be compiled because of this generator.
/// </summary>
internal static class PipelineJoins
{
    public static IncrementalValueProvider<Gathered<T>> Gather<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T> =>
        values.Collect().Select(static (all, _) => new Gathered<T>(all.ToEquatableArray()));

    public static IncrementalValueProvider<Pair<TLeft, TRight>> Pair<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right) =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));
}
