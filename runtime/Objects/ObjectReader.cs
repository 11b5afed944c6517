using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Walks through the members of one JSON object for a generated converter, keeping what the page does not document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct ObjectReader
{
    private ObjectShape _shape;
    private ExtensionDataReader? _extensionData;
    private ulong _seen;
    private ulong _nulls;
    private int _expected;

    /// <summary>The name of the undocumented member that <see cref="Next"/> has just handed over.</summary>
    public readonly string Name => _extensionData?.Name ?? "";

    /// <summary>What was kept beside the documented members.</summary>
    public readonly JsonExtras Extras =>
        _extensionData is { } extensionData ? new(extensionData.ToExtras(_shape, _nulls)) : _nulls == 0 ? default : new(_shape.NullExtras(_nulls));

    /// <summary>Starts at an object.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="shape">What is known of the object.</param>
    /// <param name="members">The walk through its members.</param>
    /// <returns>False when the value is null, or was set aside.</returns>
    /// <exception cref="JsonException">The value is neither an object nor null, and reading is not lenient.</exception>
    public static bool Begin(ref Utf8JsonReader reader, ObjectShape shape, out ObjectReader members)
    {
        members = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null || Misfit.IsSetAside(ref reader) ? false : throw JsonErrors.Token(shape.TypeName, "an object", ref reader);
        }

        members._shape = shape;
        return true;
    }

    /// <summary>Goes to the value of the next documented member that is not an optional null; undocumented members are kept on the way.</summary>
    /// <param name="reader">The reader, on the last token of the value before.</param>
    /// <returns>The member's index in the shape; the number of documented members for an undocumented one that the type has a member for; -1 at the end.</returns>
    /// <exception cref="JsonException">A required member is missing, and reading is not lenient.</exception>
    public int Next(ref Utf8JsonReader reader)
    {
        if (WireText.IsNoted) KeepText(ref reader);
        for (; ; )
        {
            if (!reader.Read()) throw JsonErrors.Incomplete();
            if (reader.TokenType != JsonTokenType.PropertyName) return End();

            int index;
            if (reader.HasValueSequence || reader.ValueIsEscaped)
            {
                index = FindCopied(ref reader);
            }
            else
            {
                var name = reader.ValueSpan;
                var key = new NameKey(name);
                index = _shape.NextIndexes[_expected];
                if (!_shape.Table.Is(index, key, name))
                {
                    index = _shape.Table.Find(key, name);
                    if (index < 0) index = FindUndocumented(ref reader, name);
                    else _shape.NextIndexes[_expected] = (ushort)index;
                }
            }

            if (index < 0) continue;
            if (index == _shape.Count) return index;
            _expected = index + 1;
            if (_shape.InferredKinds is { } kinds)
            {
                if (!ReadInferred(ref reader, kinds[index])) continue;
            }
            else if (!reader.Read())
            {
                throw JsonErrors.Incomplete();
            }

            if (index >= 64)
            {
                if (Later(ref reader, index)) return index;
                continue;
            }

            ulong bit = 1UL << index;
            _seen |= bit;
            if (reader.TokenType != JsonTokenType.Null) return index;
            if ((_shape.RequiredLow & bit) != 0) return index;
            _nulls |= bit;
        }
    }

    // The type is a guess from examples: a value that it can't hold is no error, and is kept under the name it came with.
    private bool ReadInferred(ref Utf8JsonReader reader, JsonKinds kinds)
    {
        string name = reader.GetString()!;
        if (!reader.Read()) throw JsonErrors.Incomplete();
        if (((kinds | JsonKinds.Null) & reader.TokenType.Kind()) != 0) return true;
        (_extensionData ??= new()).Keep(name, AnyCodec.Read(ref reader));
        return false;
    }

    private void KeepText(ref Utf8JsonReader reader)
    {
        if (WireText.Take(ref reader) is { } text) (_extensionData ??= new()).KeepText(ref reader, text, _expected == 0 ? null : _shape.Names[_expected - 1]);
    }

    private int End()
    {
        if ((_seen & _shape.RequiredLow) != _shape.RequiredLow || (_shape.Required.Length > 1 && !HasAllLater())) KeepMissing();
        return -1;
    }

    // Places from 64 on keep their bits in the class.
    private bool Later(ref Utf8JsonReader reader, int index)
    {
        var extensionData = _extensionData ??= new();
        extensionData.See(index, _shape.Count);
        if (reader.TokenType != JsonTokenType.Null) return true;
        if (!_shape.IsRequired(index))
        {
            extensionData.AddNull(_shape.Names[index]);
            return false;
        }

        return true;
    }

    private readonly bool HasAllLater()
    {
        for (int word = 1; word < _shape.Required.Length; word++)
        {
            ulong required = _shape.Required[word];
            if (((_extensionData?.SeenWord(word) ?? 0) & required) != required) return false;
        }

        return true;
    }

    private readonly bool HasSeen(int index) =>
        index < 64 ? (_seen >> index & 1) != 0 : _extensionData is { } extensionData && (extensionData.SeenWord(index >> 6) >> (index & 63) & 1) != 0;

    private void KeepMissing()
    {
        var missing = new List<string>();
        for (int i = 0; i < _shape.Count; i++)
        {
            if (_shape.IsRequired(i) && !HasSeen(i)) missing.Add(_shape.Names[i]);
        }

        if (!LenientReading.IsOn && !LenientReading.IsPartial) throw JsonErrors.MissingMembers(_shape.TypeName, missing);
        (_extensionData ??= new()).KeepMissing(missing);
    }

    private int FindCopied(ref Utf8JsonReader reader)
    {
        using var copy = new Utf8Token(ref reader);
        int index = _shape.Find(copy.Utf8);
        return index < 0 ? FindUndocumented(ref reader, copy.Utf8) : index;
    }

    /// <summary>Takes a name that is not documented in this spelling: another spelling of a documented one, a member for the type's catch-all, or one to keep.</summary>
    /// <returns>As <see cref="Next"/>, with the reader still on the name of a documented member; -1 when the member was kept.</returns>
    private int FindUndocumented(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        var extensionData = _extensionData ??= new();
        int index = _shape.FindSpelling(name);
        if (index >= 0 && extensionData.TakesSpelling(ref reader, _shape, index, HasSeen(index))) return index;

        string text = reader.GetString()!;
        if (!reader.Read()) throw JsonErrors.Incomplete();
        if ((_shape.CatchAll & reader.TokenType.Kind()) != 0)
        {
            extensionData.Catch(ref reader, text);
            return _shape.Count;
        }

        extensionData.Keep(text, AnyCodec.Read(ref reader));
        return -1;
    }
}
