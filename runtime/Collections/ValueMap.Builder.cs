using System.Collections;

namespace Inkeep.Gen;

public sealed partial class ValueMap<T>
{
    /// <summary>Collects the entries of a map; it takes a collection initializer.</summary>
    public sealed class Builder : IEnumerable<KeyValuePair<string, T>>
    {
        private NamedValues<T>? _entries;

        /// <summary>Starts without entries.</summary>
        public Builder() => _entries = new(4);

        /// <summary>Starts without entries, with room for some.</summary>
        /// <param name="capacity">How many entries there is to be room for.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
        public Builder(int capacity)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(capacity);
            _entries = new(capacity);
        }

        /// <summary>Sets an entry: a name that is already there gets the new value and keeps its place.</summary>
        /// <param name="name">The name.</param>
        /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
        /// <exception cref="InvalidOperationException">The map was already taken.</exception>
        public T this[string name]
        {
            set
            {
                ArgumentNullException.ThrowIfNull(name);
                (_entries ?? throw Taken()).Set(name, value);
            }
        }

        /// <summary>Adds an entry.</summary>
        /// <param name="name">The name.</param>
        /// <param name="value">Its value.</param>
        /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
        /// <exception cref="ArgumentException">There is an entry of that name.</exception>
        /// <exception cref="InvalidOperationException">The map was already taken.</exception>
        public void Add(string name, T value)
        {
            ArgumentNullException.ThrowIfNull(name);
            if ((_entries ?? throw Taken()).IndexOf(name) >= 0) throw new ArgumentException($"There is an entry of the name '{name}'.", nameof(name));
            _entries.Set(name, value);
        }

        /// <summary>Takes the map; the builder can't be used any more.</summary>
        /// <returns>The map.</returns>
        /// <exception cref="InvalidOperationException">The map was already taken.</exception>
        public ValueMap<T> ToValueMap()
        {
            var entries = _entries ?? throw Taken();
            _entries = null;
            return entries.Count == 0 ? Empty : new(entries);
        }

        IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
            new ValueMap<T>(_entries ?? throw Taken()).Pairs().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => new ValueMap<T>(_entries ?? throw Taken()).Pairs().GetEnumerator();

        private static InvalidOperationException Taken() => new("The map was already taken from this builder.");
    }
}
