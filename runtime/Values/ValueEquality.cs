using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>The notion of equality that fits a type: its own, except where that would compare references.</summary>
internal static class ValueEquality<T>
{
    private static readonly IEqualityComparer<T>? Special =
        typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)new ElementComparer()
        : typeof(T) == typeof(byte[]) ? (IEqualityComparer<T>)(object)new BytesComparer()
        : null;

    public static bool Same(T left, T right) =>
        Special is { } special ? special.Equals(left, right) : EqualityComparer<T>.Default.Equals(left, right);

    public static int Hash(T value) =>
        value is null ? 0 : Special is { } special ? special.GetHashCode(value) : EqualityComparer<T>.Default.GetHashCode(value);

    private sealed class ElementComparer : IEqualityComparer<JsonElement>
    {
        public bool Equals(JsonElement x, JsonElement y) => JsonEquality.Same(x, y);

        public int GetHashCode(JsonElement obj) => JsonEquality.Hash(obj);
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => JsonEquality.Same(x, y);

        public int GetHashCode(byte[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(obj);
            return hash.ToHashCode();
        }
    }
}
