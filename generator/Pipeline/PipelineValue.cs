using System.Threading;

namespace Inkeep.Gen.Pipeline;

/// <summary>
/// One value on its way through the pipeline. The steps are written once and evaluated in two ways: by the compiler, which repeats only what
/// an edit has changed, and by a build, which runs through them once (<see cref="EvaluatedValue{T}"/>).
/// </summary>
internal abstract class PipelineValue<T>
{
    public abstract PipelineValue<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector);

    public abstract PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector);

    /// <summary>Two values as one, by a constructor that names them.</summary>
    public abstract PipelineValue<TResult> Join<TOther, TResult>(PipelineValue<TOther> other, Func<T, TOther, CancellationToken, TResult> join);

    public PipelineValue<TResult> Join<TOther, TResult>(PipelineValue<TOther> other, Func<T, TOther, TResult> join) =>
        Join(other, (one, another, _) => join(one, another));

    /// <summary>Gives the step a name that tests know it by.</summary>
    public abstract PipelineValue<T> WithTrackingName(string name);
}

/// <summary>Values on their way through the pipeline, each by itself.</summary>
internal abstract class PipelineValues<T>
{
    public abstract PipelineValues<T> Where(Func<T, bool> predicate);

    public abstract PipelineValues<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector);

    public abstract PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector);

    /// <summary>What <paramref name="selector"/> gives of each value, where it gives something.</summary>
    public abstract PipelineValues<TResult> SelectNotNull<TResult>(Func<T, CancellationToken, TResult?> selector)
        where TResult : class;

    /// <summary>
    /// Every value with the one table that it may look things up in. Tables are compared by the step that makes them, which keeps the old
    /// one when nothing has changed; comparing them again here, once for every page, would take quadratic time.
    /// </summary>
    public abstract PipelineValues<(T Left, TTable Right)> With<TTable>(PipelineValue<TTable> table)
        where TTable : class;

    /// <summary>All values as one.</summary>
    public abstract PipelineValue<TResult> Collect<TResult>(Func<IReadOnlyList<T>, TResult> selector);

    /// <inheritdoc cref="PipelineValue{T}.WithTrackingName"/>
    public abstract PipelineValues<T> WithTrackingName(string name);
}

/// <summary>Ways to collect that ask something of the values.</summary>
internal static class PipelineValues
{
    public static PipelineValue<EquatableList<T>> CollectList<T>(this PipelineValues<T> values)
        where T : IEquatable<T> =>
        values.Collect(static all => new EquatableList<T>(all.ToEquatableArray()));

    public static PipelineValue<PathTable<T>> CollectTable<T>(this PipelineValues<T> values)
        where T : class, IHasPath, IEquatable<T> =>
        values.Collect(static all => new PathTable<T>(all));
}
