using System.Diagnostics.CodeAnalysis;

namespace Inkeep.Gen;

/// <summary>The base of a generated union: equality by JSON value, also with <c>==</c> against anything that converts to the union.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
[SuppressMessage("Usage", "CA2231", Justification = "The operators are here.")]
public abstract class JsonUnion<TSelf> : JsonUnion, IEquatable<TSelf>
    where TSelf : JsonUnion<TSelf>
{
    /// <inheritdoc cref="JsonUnion(int, object)"/>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null: JSON null is no union, but a null reference.</exception>
    protected JsonUnion(int @case, object? value)
        : base(@case, value ?? throw new ArgumentNullException(nameof(value)))
    {
    }

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
