using System.ComponentModel;
using System.Numerics;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What a generated converter knows of its object's members: their JSON names, which are required, and what else the object takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectShape
{
    // Fields, not properties, of what the walk through a small object asks for at every member: before code is optimized, a call costs more than the work.
    /// <summary>The indexes of the documented names, exactly as documented.</summary>
    internal readonly NameTable Table;

    /// <summary>The index that last followed an index; members of one service come in one order.</summary>
    internal readonly ushort[] NextIndexes;

    /// <summary>Which of the first 64 members are required.</summary>
    internal readonly ulong RequiredLow;

    /// <summary>The kinds of value that each member can hold, when its type was only inferred; null when the page says it.</summary>
    internal readonly JsonKinds[]? InferredKinds;

    private readonly string[] _names;
    private readonly ulong[] _required;
    private EncodedNames? _encoded;
    private SpellingTable? _spellings;
    private ExtraMembers? _lastNulls;
    private ulong _lastNullBits;
    private readonly int[]? _nullable;
    private readonly string[]? _literals;
    private readonly int[]? _anyText;

    /// <summary>Takes the facts of a page.</summary>
    /// <param name="typeName">The C# name of the type, for messages.</param>
    /// <param name="names">The JSON names of the documented members, in page order.</param>
    /// <param name="required">Which of them are required, as indexes in <paramref name="names"/>.</param>
    /// <param name="catchAll">The kinds of value that undocumented members hold when the type has a member for them.</param>
    /// <param name="kinds">The kinds of value that each member can hold, when its type was only inferred: other values are kept as undocumented.</param>
    /// <param name="page">The path of the page in the project, for findings.</param>
    /// <param name="nullable">Which of the required members may be null all the same, as indexes in <paramref name="names"/>.</param>
    /// <param name="literals">The members that the page gives one value: pairs of JSON name and text, <c>true</c> or <c>false</c> for a boolean.</param>
    /// <param name="anyText">Which members are enums beside a string, so that any text is documented, as indexes in <paramref name="names"/>.</param>
    public ObjectShape(
        string typeName,
        string[] names,
        int[]? required = null,
        JsonKinds catchAll = JsonKinds.None,
        JsonKinds[]? kinds = null,
        string page = "",
        int[]? nullable = null,
        string[]? literals = null,
        int[]? anyText = null)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(names);
        TypeName = typeName;
        _names = names;
        Table = new(names);
        CatchAll = catchAll;
        InferredKinds = kinds;
        Page = page;
        _nullable = nullable;
        _literals = literals;
        _anyText = anyText;
        NextIndexes = new ushort[names.Length + 1];
        for (int i = 0; i < NextIndexes.Length; i++) NextIndexes[i] = (ushort)i;
        _required = new ulong[(names.Length + 63) / 64];
        foreach (int index in required ?? []) _required[index >> 6] |= 1UL << (index & 63);
        RequiredLow = _required.Length == 0 ? 0 : _required[0];
    }

    /// <summary>The C# name of the type.</summary>
    public string TypeName { get; }

    /// <summary>The path of the page in the project; empty when there is none.</summary>
    public string Page { get; }

    /// <summary>How many documented members there are.</summary>
    public int Count => _names.Length;

    /// <summary>The JSON names of the documented members, in page order.</summary>
    public ReadOnlySpan<string> Names => _names;

    /// <summary>The kinds of value that undocumented members hold when the type has a member for them.</summary>
    public JsonKinds CatchAll { get; }

    internal ReadOnlySpan<ulong> Required => _required;

    internal EncodedNames Encoded => _encoded ??= new(_names);

    internal bool IsRequired(int index) => (_required[index >> 6] >> (index & 63) & 1) != 0;

    /// <summary>Whether a required member may be null, by evidence beside the page.</summary>
    internal bool IsNullable(int index) => _nullable is not null && Array.IndexOf(_nullable, index) >= 0;

    internal bool TakesAnyText(int index) => _anyText is not null && Array.IndexOf(_anyText, index) >= 0;

    /// <summary>The one text that the page gives the member, or null.</summary>
    internal string? LiteralOf(int index)
    {
        for (int i = 0; i < (_literals?.Length ?? 0); i += 2)
        {
            if (string.Equals(_literals![i], _names[index], StringComparison.Ordinal)) return _literals[i + 1];
        }

        return null;
    }

    /// <summary>The index of a documented name, exactly as documented, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name) => Table.Find(name);

    internal bool Contains(string name) => Array.IndexOf(_names, name) >= 0;

    /// <summary>The index of the one documented name that differs only in case, `_`, `-` or `.`, or else in symbols; or -1.</summary>
    internal int FindSpelling(ReadOnlySpan<byte> name) => (_spellings ??= new(_names)).Find(name);

    /// <summary>Extras that hold these nulls and nothing else, shared between objects that have the same ones.</summary>
    internal ExtraMembers NullExtras(ulong nulls)
    {
        var last = _lastNulls;
        if (last is not null && Volatile.Read(ref _lastNullBits) == nulls && last.Nulls.Length == BitOperations.PopCount(nulls) && Matches(last, nulls)) return last;
        var extras = new ExtraMembers(null, NamesOf(nulls), []);
        Volatile.Write(ref _lastNullBits, nulls);
        _lastNulls = extras;
        return extras;
    }

    internal string[] NamesOf(ulong bits)
    {
        var names = new string[BitOperations.PopCount(bits)];
        for (int i = 0; bits != 0; bits &= bits - 1) names[i++] = _names[BitOperations.TrailingZeroCount(bits)];
        return names;
    }

    // The two fields are not written as one, so another thread's bits may stand beside these names.
    private bool Matches(ExtraMembers extras, ulong bits)
    {
        foreach (string name in extras.Nulls)
        {
            if (!ReferenceEquals(name, _names[BitOperations.TrailingZeroCount(bits)])) return false;
            bits &= bits - 1;
        }

        return true;
    }
}
