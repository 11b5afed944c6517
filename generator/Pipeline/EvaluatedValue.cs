using System.Threading;

namespace Inkeep.Gen.Pipeline;

/// <summary>A value that is there: every step is run as soon as it is written down, and nothing is kept for a next time.</summary>
internal sealed class EvaluatedValue<T>(T value, CancellationToken token) : PipelineValue<T>
{
    public T Value => value;

    public override PipelineValue<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector) =>
        new EvaluatedValue<TResult>(selector(value, token), token);

    public override PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector) =>
        new EvaluatedValues<TResult>(selector(value, token).ToArray(), token);

    public override PipelineValue<TResult> Join<TOther, TResult>(PipelineValue<TOther> other, Func<T, TOther, CancellationToken, TResult> join) =>
        new EvaluatedValue<TResult>(join(value, ((EvaluatedValue<TOther>)other).Value, token), token);

    public override PipelineValue<T> WithTrackingName(string name) => this;
}

/// <summary>Values that are there.</summary>
internal sealed class EvaluatedValues<T>(IReadOnlyList<T> values, CancellationToken token) : PipelineValues<T>
{
    public IReadOnlyList<T> Values => values;

    public override PipelineValues<T> Where(Func<T, bool> predicate) => Of(values.Where(predicate));

    public override PipelineValues<TResult> Select<TResult>(Func<T, CancellationToken, TResult> selector) =>
        Of(values.Select(value => selector(value, token)));

    public override PipelineValues<TResult> SelectMany<TResult>(Func<T, CancellationToken, IEnumerable<TResult>> selector) =>
        Of(values.SelectMany(value => selector(value, token)));

    public override PipelineValues<TResult> SelectNotNull<TResult>(Func<T, CancellationToken, TResult?> selector)
        where TResult : class =>
        Of(values.Select(value => selector(value, token)).OfType<TResult>());

    public override PipelineValues<(T Left, TTable Right)> With<TTable>(PipelineValue<TTable> table) =>
        Of(values.Select(value => (value, ((EvaluatedValue<TTable>)table).Value)));

    public override PipelineValue<TResult> Collect<TResult>(Func<IReadOnlyList<T>, TResult> selector) =>
        new EvaluatedValue<TResult>(selector(values), token);

    public override PipelineValues<T> WithTrackingName(string name) => this;

    private EvaluatedValues<TResult> Of<TResult>(IEnumerable<TResult> results) => new(results.ToArray(), token);
}
