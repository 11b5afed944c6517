using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Equality of values that have none of their own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonEquality
{
    /// <summary>Whether both hold the same bytes, or are both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool Same(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>Whether both are the same number, or both none: not a number is equal to itself, as in every record.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool Same(double? left, double? right) => left == right || (left is { } one && right is { } other && one.Equals(other));

    /// <summary>Whether both are equal JSON, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool Same(JsonElement? left, JsonElement? right) =>
        left is { } one ? right is { } other && Same(one, other) : right is null;
}
