using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>What generated unions share: one value, and which of the documented types it has.</summary>
/// <remarks>JSON that fits none of the documented types is kept as it came, in <see cref="Unknown"/>, and written back unchanged.</remarks>
public abstract class JsonUnion
{
    /// <summary>Takes the value.</summary>
    /// <param name="case">The number of the case, from 1; 0 when the value is JSON that fits none.</param>
    /// <param name="value">The value; a <see cref="JsonElement"/> when <paramref name="case"/> is 0.</param>
    protected JsonUnion(int @case, object? value)
    {
        // What a case was just found unable to hold is of no case.
        var misfit = WireText.IsNoted ? WireText.TakeMisfit() : default;
        (Case, Value) = misfit.ValueKind == JsonValueKind.Undefined ? (@case, value) : (0, misfit);
    }

    /// <summary>The number of the case the value has, in the order of the page, from 1; 0 when it is unknown.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public int Case { get; }

    /// <summary>The value, whatever its type.</summary>
    public object? Value { get; }

    /// <summary>Whether the JSON fits none of the documented types.</summary>
    public bool IsUnknown => Case == 0;

    /// <summary>The JSON that fits none of the documented types; the default (undefined) element otherwise.</summary>
    public JsonElement Unknown => Case == 0 && Value is JsonElement element ? element : default;

    /// <summary>Takes the value out when it is of a case.</summary>
    /// <typeparam name="T">The type of that case.</typeparam>
    /// <param name="case">The number of the case.</param>
    /// <param name="value">The value, when it is of that case.</param>
    /// <returns>Whether it is.</returns>
    protected bool Get<T>(int @case, [MaybeNullWhen(false)] out T value)
    {
        if (Case == @case)
        {
            value = (T)Value!;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The result of the function for the value's own case.</summary>
    /// <param name="function">What to call with the value.</param>
    protected TResult Call<T, TResult>(Func<T, TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function((T)Value!);
    }

    /// <summary>The same with a state that is handed on.</summary>
    /// <param name="function">What to call with the state and the value.</param>
    /// <param name="state">The state.</param>
    protected TResult Call<TState, T, TResult>(Func<TState, T, TResult> function, TState state)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function(state, (T)Value!);
    }

    /// <summary>Runs the action for the value's own case.</summary>
    /// <param name="action">What to run with the value.</param>
    protected void Run<T>(Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action((T)Value!);
    }

    /// <summary>The same with a state that is handed on.</summary>
    /// <param name="action">What to run with the state and the value.</param>
    /// <param name="state">The state.</param>
    protected void Run<TState, T>(Action<TState, T> action, TState state)
    {
        ArgumentNullException.ThrowIfNull(action);
        action(state, (T)Value!);
    }

    /// <summary>Whether the other is a union of the same type with the same case and an equal value.</summary>
    /// <param name="obj">What to compare with.</param>
    /// <returns>Whether they are equal.</returns>
    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj)) return true;
        if (obj is not JsonUnion other || other.GetType() != GetType() || other.Case != Case) return false;
        return (Value, other.Value) switch
        {
            (JsonElement left, JsonElement right) => JsonEquality.Same(left, right),
            (byte[] left, byte[] right) => JsonEquality.Same(left, right),
            var (left, right) => Equals(left, right),
        };
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Value switch
    {
        JsonElement element => HashCode.Combine(Case, JsonEquality.Hash(element)),
        byte[] bytes => HashCode.Combine(Case, ValueEquality<byte[]>.Hash(bytes)),
        var value => HashCode.Combine(Case, value),
    };

    /// <summary>The value as text.</summary>
    /// <returns>Text for people, not JSON.</returns>
    public override string ToString() => DisplayText.Of(Value);
}

/// <summary>The base of a generated union: equality by JSON value, also with <c>==</c> against anything that converts to the union.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
[SuppressMessage("Usage", "CA2231", Justification = "The operators are here.")]
public abstract class JsonUnion<TSelf> : JsonUnion, IEquatable<TSelf>
    where TSelf : JsonUnion<TSelf>
{
    /// <inheritdoc cref="JsonUnion(int, object)"/>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null: JSON null is no union, but a null reference.</exception>
    protected JsonUnion(int @case, object? value)
        : base(@case, value) => ArgumentNullException.ThrowIfNull(Value, nameof(value));

    /// <summary>Whether the other holds the same JSON.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(TSelf? other) => base.Equals(other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether both hold the same JSON.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other value, or null.</param>
    public static bool operator ==(JsonUnion<TSelf>? left, TSelf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they hold different JSON.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other value, or null.</param>
    public static bool operator !=(JsonUnion<TSelf>? left, TSelf? right) => !(left == right);
}
