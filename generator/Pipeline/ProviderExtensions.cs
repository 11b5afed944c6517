using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Pipeline;

/// <summary>
/// Steps joined into references. Roslyn's tables are compiled once for all references, and anew, at some 70 methods each, for every other
/// shape of value that goes through them: tuples of tuples, arrays, booleans. In a compiler that has just started, those were a quarter of
/// all methods that had to be compiled because of this generator.
/// </summary>
internal static class ProviderExtensions
{
    public static IncrementalValueProvider<EquatableList<T>> CollectList<T>(this IncrementalValuesProvider<T> values)
        where T : IEquatable<T> =>
        values.Collect().Select(static (all, _) => new EquatableList<T>(all.ToEquatableArray()));

    public static IncrementalValueProvider<PathTable<T>> CollectTable<T>(this IncrementalValuesProvider<T> values)
        where T : class, IHasPath, IEquatable<T> =>
        values.Collect().Select(static (all, _) => new PathTable<T>(all));

    /// <summary>What <paramref name="selector"/> gives of each value, where it gives something; one step where a filter would make three.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TResult>(
        this IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> selector)
        where TResult : class =>
        values.SelectMany((value, token) => selector(value, token) is { } some ? ImmutableArray.Create(some) : ImmutableArray<TResult>.Empty);

    /// <summary>
    /// Every value with the one table that it may look things up in. Tables are compared by the step that makes them, which keeps the old
    /// one when nothing has changed; comparing them again here, once for every page, would take quadratic time.
    /// </summary>
    public static IncrementalValuesProvider<(TLeft Left, TRight Right)> With<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> values, IncrementalValueProvider<TRight> table)
        where TLeft : class
        where TRight : class =>
        values.Combine(table).WithComparer(SameReferences<TLeft, TRight>.Instance);

    /// <summary>Two values as one reference, by a constructor that names them.</summary>
    public static IncrementalValueProvider<TResult> Join<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, TResult> join)
        where TResult : class =>
        left.Combine(right).Select((pair, _) => join(pair.Left, pair.Right));

    private sealed class SameReferences<TLeft, TRight> : IEqualityComparer<(TLeft Left, TRight Right)>
        where TLeft : class
        where TRight : class
    {
        public static SameReferences<TLeft, TRight> Instance { get; } = new();

        public bool Equals((TLeft Left, TRight Right) x, (TLeft Left, TRight Right) y) =>
            ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right);

        public int GetHashCode((TLeft Left, TRight Right) pair) =>
            RuntimeHelpers.GetHashCode(pair.Left) ^ RuntimeHelpers.GetHashCode(pair.Right);
    }
}
