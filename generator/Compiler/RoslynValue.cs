using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Compiler;

/// <summary>
/// A value that the compiler keeps between edits. Steps are joined into references: Roslyn's tables are compiled once for all references, and
/// anew, at some 70 methods each, for every other shape of value that goes through them: tuples of tuples, arrays, booleans. In a compiler
/// that has just started, those were a quarter of all methods that had to be compiled because of this generator.
/// </summary>
internal sealed class RoslynValue<T>(IncrementalValueProvider<T> provider) : PipelineValue<T>
{
    public IncrementalValueProvider<T> Provider => provider;

    public override PipelineValue<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector) =>
        new RoslynValue<TResult>(provider.Select(selector));

    public override PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector) =>
        new RoslynValues<TResult>(provider.SelectMany(selector));

    public override PipelineValue<TResult> Join<TOther, TResult>(PipelineValue<TOther> other, Func<T, TOther, CancellationToken, TResult> join) =>
        new RoslynValue<TResult>(provider.Combine(other.ToProvider()).Select((pair, token) => join(pair.Left, pair.Right, token)));

    public override PipelineValue<T> WithTrackingName(string name) => new RoslynValue<T>(provider.WithTrackingName(name));
}

/// <summary>Values that the compiler keeps between edits, each by itself.</summary>
internal sealed class RoslynValues<T>(IncrementalValuesProvider<T> provider) : PipelineValues<T>
{
    public IncrementalValuesProvider<T> Provider => provider;

    public override PipelineValues<T> Where(Func<T, bool> predicate) => new RoslynValues<T>(provider.Where(predicate));

    public override PipelineValues<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector) =>
        new RoslynValues<TResult>(provider.Select(selector));

    public override PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector) =>
        new RoslynValues<TResult>(provider.SelectMany(selector));

    // One step where a filter would make three.
    public override PipelineValues<TResult> SelectNotNull<TResult>(Func<T, CancellationToken, TResult?> selector)
        where TResult : class =>
        new RoslynValues<TResult>(provider.SelectMany(
            (value, token) => selector(value, token) is { } some ? ImmutableArray.Create(some) : ImmutableArray<TResult>.Empty));

    public override PipelineValues<(T Left, TTable Right)> With<TTable>(PipelineValue<TTable> table) =>
        new RoslynValues<(T, TTable)>(provider.Combine(table.ToProvider()).WithComparer(SameReferences<TTable>.Instance));

    public override PipelineValue<TResult> Collect<TResult>(Func<IReadOnlyList<T>, TResult> selector) =>
        new RoslynValue<TResult>(provider.Collect().Select((all, _) => selector(all)));

    public override PipelineValues<T> WithTrackingName(string name) => new RoslynValues<T>(provider.WithTrackingName(name));

    private sealed class SameReferences<TTable> : IEqualityComparer<(T Left, TTable Right)>
    {
        public static SameReferences<TTable> Instance { get; } = new();

        public bool Equals((T Left, TTable Right) x, (T Left, TTable Right) y) =>
            ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right);

        public int GetHashCode((T Left, TTable Right) pair) =>
            RuntimeHelpers.GetHashCode(pair.Left) ^ RuntimeHelpers.GetHashCode(pair.Right);
    }
}

/// <summary>The way back to Roslyn's own types.</summary>
internal static class RoslynProviders
{
    public static IncrementalValueProvider<T> ToProvider<T>(this PipelineValue<T> value) => ((RoslynValue<T>)value).Provider;

    public static IncrementalValuesProvider<T> ToProvider<T>(this PipelineValues<T> values) => ((RoslynValues<T>)values).Provider;
}
