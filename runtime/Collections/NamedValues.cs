using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>Names and values in order of insertion: a linear scan while they are few, a dictionary of indexes beyond.</summary>
internal sealed class NamedValues<T>
{
    private const int FewEntries = 8;
    private Dictionary<string, int>? _indexes;

    public NamedValues(int capacity)
    {
        Names = capacity == 0 ? [] : new string[capacity];
        Values = capacity == 0 ? [] : new T[capacity];
    }

    public NamedValues(NamedValues<T> other, int room)
        : this(other.Count + room)
    {
        Array.Copy(other.Names, Names, other.Count);
        Array.Copy(other.Values, Values, other.Count);
        Count = other.Count;
        Texts = other.Texts?.Copy();
    }

    public string[] Names { get; private set; }

    public T[] Values { get; private set; }

    public int Count { get; private set; }

    /// <summary>The values' texts, where those say more than the values or say it otherwise; most have none.</summary>
    public WireTexts? Texts { get; private set; }

    public int IndexOf(string name)
    {
        if (Count > FewEntries) return (_indexes ?? Index()).TryGetValue(name, out int index) ? index : -1;
        for (int i = 0; i < Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    public void Set(string name, T value, WireText? text = null)
    {
        int index = IndexOf(name);
        if (text is not null || Texts is not null) (Texts ??= new()).Set(index < 0 ? Count : index, text);
        if (index >= 0)
        {
            Values[index] = value;
            return;
        }

        if (Count == Names.Length)
        {
            string[] names = Names;
            T[] values = Values;
            Array.Resize(ref names, Math.Max(4, Count * 2));
            Array.Resize(ref values, names.Length);
            (Names, Values) = (names, values);
        }

        Names[Count] = name;
        Values[Count] = value;
        _indexes?.Add(name, Count);
        Count++;
    }

    /// <summary>The same without a name.</summary>
    public NamedValues<T> Without(string name)
    {
        var others = new NamedValues<T>(Count);
        for (int i = 0; i < Count; i++)
        {
            if (!string.Equals(Names[i], name, StringComparison.Ordinal)) others.Set(Names[i], Values[i], Texts?[i]);
        }

        return others;
    }

    // Two threads may both build the index of a finished map: they build the same one.
    private Dictionary<string, int> Index()
    {
        var indexes = new Dictionary<string, int>(Count + 1, StringComparer.Ordinal);
        for (int i = 0; i < Count; i++) indexes.Add(Names[i], i);
        return _indexes = indexes;
    }
}

/// <summary>Something that holds names.</summary>
internal interface INameSet
{
    bool Has(string name);
}
