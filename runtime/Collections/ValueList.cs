using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>An immutable list whose equality is that of its elements, in order.</summary>
/// <remarks>
/// Made by a collection expression (<c>ValueList&lt;int&gt; list = [1, 2];</c>), by <see cref="ValueList.Create{T}(ReadOnlySpan{T})"/> or from an array.
/// JSON elements are compared by JSON value and byte arrays by content; anything else by its own equality.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueCollectionConverterFactory))]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(ValueListDebugView<>))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    /// <summary>The items' texts, where those say more than the items or say it otherwise; most lists have none.</summary>
    internal readonly WireTexts? Texts;

    /// <summary>Copies elements into a list.</summary>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ValueList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
        Texts = (items as ValueList<T>)?.Texts;
    }

    internal ValueList(T[] owned, WireTexts? texts = null)
    {
        _items = owned;
        Texts = texts;
    }

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements, without a copy.</summary>
    /// <returns>A span over the list's own elements.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The elements, without a copy.</summary>
    /// <returns>Memory over the list's own elements.</returns>
    public ReadOnlyMemory<T> AsMemory() => _items;

    /// <summary>A copy of the elements.</summary>
    /// <returns>A new array.</returns>
    public T[] ToArray() => _items.AsSpan().ToArray();

    /// <summary>Walks through the elements without allocating.</summary>
    /// <returns>An enumerator at the start.</returns>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Copies an array into a list; null stays null.</summary>
    /// <param name="items">The elements.</param>
    public static implicit operator ValueList<T>?(T[]? items) => items is null ? null : ValueList.Create<T>(items);

    /// <summary>Whether both are null or hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._items.Length != _items.Length) return false;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!ValueEquality<T>.Same(_items[i], other._items[i]) || !WireTexts.Same(Texts, i, other.Texts, i)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>A hash of the number of elements and the first few of them.</summary>
    /// <returns>A hash code; equal lists have equal ones.</returns>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_items.Length);
        foreach (var item in _items.AsSpan(0, Math.Min(_items.Length, 8))) hash.Add(ValueEquality<T>.Hash(item));
        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, the first ten of them.</summary>
    /// <returns>Text for people, not JSON.</returns>
    public override string ToString() =>
        "[" + string.Join(", ", _items.Take(DisplayText.MostItems).Select(DisplayText.OfItem)) + (_items.Length > DisplayText.MostItems ? $", … {_items.Length} in all]" : "]");

    /// <summary>Walks through a list.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element the walk is at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>False after the last one.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>Copies elements into a list; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Copies a sequence into a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>The list, or <paramref name="items"/> itself when it already is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> list) return list;
        T[] copy = [.. items];
        return copy.Length == 0 ? ValueList<T>.Empty : new(copy);
    }
}

internal sealed class ValueListDebugView<T>(ValueList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => list.ToArray();
}
