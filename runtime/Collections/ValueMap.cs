using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>An immutable map from names to values that keeps the order of insertion; equality takes no heed of that order.</summary>
/// <remarks>
/// Made by <see cref="ValueMap.Create{T}(ReadOnlySpan{ValueTuple{string, T}})"/>, by a <see cref="Builder"/>, from a dictionary or by a collection
/// expression of pairs. Names are compared ordinally; of entries with the same name the last one wins.
/// JSON elements are compared by JSON value and byte arrays by content; anything else by its own equality.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.FromPairs))]
[JsonConverter(typeof(ValueCollectionConverterFactory))]
[DebuggerDisplay("Count = {Count}")]
public sealed partial class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>, INameSet
{
    // The entries, or the JSON that they will be made of when somebody asks: most maps of anything are only passed on.
    private object _content;

    /// <summary>Copies pairs, such as a dictionary's, into a map.</summary>
    /// <param name="entries">The entries; of those with the same name the last one wins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is null.</exception>
    public ValueMap(IEnumerable<KeyValuePair<string, T>> entries) => _content = entries.ToValueMap().Entries;

    internal ValueMap(NamedValues<T> entries) => _content = entries;

    internal NamedValues<T> Entries => _content as NamedValues<T> ?? Parse();

    /// <summary>The map without entries.</summary>
    public static ValueMap<T> Empty { get; } = new(new NamedValues<T>(0));

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The names in the order of insertion.</summary>
    public IReadOnlyList<string> Keys => new ArraySegment<string>(Entries.Names, 0, Count);

    /// <summary>The values in the order of insertion.</summary>
    public IReadOnlyList<T> Values => new ArraySegment<T>(Entries.Values, 0, Count);

    IEnumerable<string> IReadOnlyDictionary<string, T>.Keys => Keys;

    IEnumerable<T> IReadOnlyDictionary<string, T>.Values => Values;

    /// <summary>The value of a name.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no entry named '{key}'.");

    /// <summary>Whether there is an entry of a name.</summary>
    /// <param name="key">The name.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Entries.IndexOf(key) >= 0;
    }

    bool INameSet.Has(string name) => Entries.IndexOf(name) >= 0;

    /// <summary>Takes out the value of a name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">Its value, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var entries = Entries;
        int index = entries.IndexOf(key);
        value = index < 0 ? default : entries.Values[index];
        return index >= 0;
    }

    /// <summary>The same with one entry set; a new name goes to the end.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The new map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueMap<T> With(string name, T value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var copy = new NamedValues<T>(Entries, room: 1);
        copy.Set(name, value);
        return new(copy);
    }

    /// <summary>The same without one entry.</summary>
    /// <param name="name">The name; nothing happens when there is no such entry.</param>
    /// <returns>The new map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueMap<T> Without(string name)
    {
        return ContainsKey(name) ? new(Entries.Without(name)) : this;
    }

    /// <summary>Walks through the entries in the order of insertion, without allocating.</summary>
    /// <returns>An enumerator at the start.</returns>
    public Enumerator GetEnumerator() => new(Entries);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => Pairs().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Pairs().GetEnumerator();

    /// <summary>Copies a dictionary into a map; null stays null.</summary>
    /// <param name="entries">The entries.</param>
    public static implicit operator ValueMap<T>?(Dictionary<string, T>? entries) => entries?.ToValueMap();

    /// <summary>Whether both are null or hold equal entries, in any order.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    public static bool operator ==(ValueMap<T>? left, ValueMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the maps differ.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">The other map.</param>
    public static bool operator !=(ValueMap<T>? left, ValueMap<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null) return false;
        if (_content is byte[] json && other._content is byte[] otherJson && json.AsSpan().SequenceEqual(otherJson)) return true;
        var mine = Entries;
        var theirs = other.Entries;
        if (mine.Count != theirs.Count) return false;
        for (int i = 0; i < mine.Count; i++)
        {
            int there = i < theirs.Count && string.Equals(mine.Names[i], theirs.Names[i], StringComparison.Ordinal) ? i : theirs.IndexOf(mine.Names[i]);
            if (there < 0 || !ValueEquality<T>.Same(mine.Values[i], theirs.Values[there]) || !WireTexts.Same(mine.Texts, i, theirs.Texts, there)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    /// <summary>A hash of the names, whatever their order.</summary>
    /// <returns>A hash code; equal maps have equal ones.</returns>
    public override int GetHashCode()
    {
        var entries = Entries;
        int hash = entries.Count;
        for (int i = 0; i < entries.Count; i++) hash += string.GetHashCode(entries.Names[i], StringComparison.Ordinal);
        return hash;
    }

    /// <summary>The entries in braces, the first ten of them.</summary>
    /// <returns>Text for people, not JSON.</returns>
    public override string ToString()
    {
        var entries = Entries;
        var text = new StringBuilder("{");
        for (int i = 0; i < Math.Min(entries.Count, DisplayText.MostItems); i++) text.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{entries.Names[i]}: {DisplayText.OfItem(entries.Values[i])}");
        return (entries.Count > DisplayText.MostItems ? text.Append(CultureInfo.InvariantCulture, $", … {entries.Count} in all") : text).Append('}').ToString();
    }

    private IEnumerable<KeyValuePair<string, T>> Pairs()
    {
        var entries = Entries;
        for (int i = 0; i < entries.Count; i++) yield return new(entries.Names[i], entries.Values[i]);
    }

    /// <summary>Walks through a map.</summary>
    public struct Enumerator
    {
        private readonly NamedValues<T> _entries;
        private int _index;

        internal Enumerator(NamedValues<T> entries)
        {
            _entries = entries;
            _index = -1;
        }

        /// <summary>The entry the walk is at.</summary>
        public readonly KeyValuePair<string, T> Current => new(_entries.Names[_index], _entries.Values[_index]);

        /// <summary>Goes to the next entry.</summary>
        /// <returns>False after the last one.</returns>
        public bool MoveNext() => ++_index < _entries.Count;
    }
}

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>Makes a map: <c>ValueMap.Create(("a", 1), ("b", 2))</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries; of those with the same name the last one wins.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static ValueMap<T> Create<T>(params ReadOnlySpan<(string Name, T Value)> entries)
    {
        var builder = new ValueMap<T>.Builder(entries.Length);
        foreach (var (name, value) in entries) builder[name] = value;
        return builder.ToValueMap();
    }

    /// <summary>Makes a map of pairs; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries; of those with the same name the last one wins.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static ValueMap<T> FromPairs<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var builder = new ValueMap<T>.Builder(entries.Length);
        foreach (var (name, value) in entries) builder[name] = value;
        return builder.ToValueMap();
    }

    /// <summary>Copies pairs, such as a dictionary's, into a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries; of those with the same name the last one wins.</param>
    /// <returns>The map, or <paramref name="entries"/> itself when it already is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or a name is null.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries is ValueMap<T> map) return map;
        var builder = new ValueMap<T>.Builder();
        foreach (var (name, value) in entries) builder[name] = value;
        return builder.ToValueMap();
    }
}
