using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What an <see cref="ObjectReader"/> keeps of objects that hold more than the first 64 documented members in their documented spelling.</summary>
internal sealed class ExtensionDataReader
{
    private ulong[] _seen = [];
    private List<string>? _nulls;
    private List<MemberSpelling>? _spellings;
    private ValueMap<JsonElement>.Builder? _members;
    private ulong[]? _ahead;
    private NamedValues<WireText>? _texts;
    private List<string>? _missing;
    private long _caughtAt;

    /// <summary>The name of the undocumented member that was last handed over.</summary>
    public string Name { get; private set; } = "";

    public void Catch(ref Utf8JsonReader reader, string name)
    {
        Name = name;
        _caughtAt = reader.BytesConsumed;
    }

    /// <summary>Keeps the text of the member that the reader is still on.</summary>
    /// <param name="reader">The reader, on the last token of the member.</param>
    /// <param name="text">The text.</param>
    /// <param name="documented">The documented member that was handed over last.</param>
    public void KeepText(ref Utf8JsonReader reader, WireText text, string? documented)
    {
        if ((_caughtAt == reader.BytesConsumed ? Name : documented) is { } name) (_texts ??= new(1)).Set(name, text);
    }

    /// <summary>Keeps that required members are not there.</summary>
    public void KeepMissing(List<string> names)
    {
        _missing = names;
        if (!LenientReading.IsPartial) LenientReading.Misfits++;
    }

    public ulong SeenWord(int word) => word < _seen.Length ? _seen[word] : 0;

    public void See(int index, int count)
    {
        if (_seen.Length == 0) _seen = new ulong[(count + 63) / 64];
        _seen[index >> 6] |= 1UL << (index & 63);
    }

    public void AddNull(string name) => (_nulls ??= []).Add(name);

    public void Keep(string name, JsonElement value) => (_members ??= new())[name] = value;

    /// <summary>Decides whether a member under another spelling fills the documented one, and remembers the spelling when it does.</summary>
    /// <remarks>It does not when the documented spelling is in the same object too, nor when a third spelling has filled it already.</remarks>
    public bool TakesSpelling(ref Utf8JsonReader reader, ObjectShape shape, int index, bool seen)
    {
        string text = reader.GetString()!;
        string name = shape.Names[index];
        if (seen) return _spellings?.Contains(new(name, text)) == true;
        _ahead ??= LookAhead(reader, shape);
        if ((_ahead[index >> 6] >> (index & 63) & 1) != 0) return false;
        (_spellings ??= []).Add(new(name, text));
        return true;
    }

    public ExtraMembers? ToExtras(ObjectShape shape, ulong nulls)
    {
        var members = _members?.ToValueMap();
        string[] marks = [.. shape.NamesOf(nulls), .. _nulls ?? []];
        return members is null && marks.Length == 0 && _spellings is null && _texts is null && _missing is null
            ? null
            : new(members, marks, _spellings?.ToArray() ?? []) { Texts = _texts, Absent = _missing?.ToArray() ?? [] };
    }

    /// <summary>Which members come in the documented spelling further on in the object; one look serves all its other spellings.</summary>
    private static ulong[] LookAhead(Utf8JsonReader reader, ObjectShape shape)
    {
        ulong[] ahead = new ulong[(shape.Count + 63) / 64];
        while (reader.Read() && reader.TrySkip() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            using var name = new Utf8Token(ref reader);
            int index = shape.Find(name.Utf8);
            if (index >= 0) ahead[index >> 6] |= 1UL << (index & 63);
        }

        return ahead;
    }
}
