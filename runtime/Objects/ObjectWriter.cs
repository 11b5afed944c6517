using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Writes the members of one JSON object for a generated converter: documented ones in page order, then what was kept beside them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct ObjectWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly ObjectShape _shape;

    // Null when a name may have to be written otherwise than it is prepared.
    private readonly JsonEncodedText[]? _names;
    private readonly ExtraMembers? _extras;
    private INameSet? _caught;

    /// <summary>Writes the start of the object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shape">What is known of the object.</param>
    /// <param name="extras">What is to be written beside the documented members.</param>
    public ObjectWriter(Utf8JsonWriter writer, ObjectShape shape, JsonExtras extras)
    {
        _writer = writer;
        _shape = shape;
        _extras = extras.State;
        var names = shape.Encoded;
        _names = names.ArePlain && _extras is null or { Spellings.Length: 0, Texts: null, Absent.Length: 0 } ? names.Encoded : null;
        writer.WriteStartObject();
        if (InspectionTrace.IsActive) InspectionTrace.Begin(writer, shape, _extras);
    }

    /// <summary>Writes the name of a documented member, in the spelling it came with.</summary>
    /// <param name="index">The member's index in the shape.</param>
    public readonly void Name(int index)
    {
        if (_names is { } names) _writer.WritePropertyName(names[index]);
        else NameAsItCame(index);
    }

    /// <summary>Writes the name of an optional member that has a value; for null see <see cref="Absent"/>.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the value is to be written now.</returns>
    public readonly bool Has(int index, [NotNullWhen(true)] object? value)
    {
        if (value is null)
        {
            Absent(index);
            return false;
        }

        return Begins(index, value);
    }

    /// <summary>Writes the name of a required member, and also its value where that is written as it came; neither where it was absent and still is.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether the value is still to be written.</returns>
    public readonly bool Begins(int index, object? value)
    {
        if (_extras is not null && (value is null ? IsSettled(index) : _extras.Texts is not null && value is JsonUnion union && WroteText(index, union))) return false;
        Name(index);
        return true;
    }

    /// <summary>Writes an optional member that is null: not at all, or as null where that was on the wire or was asked for, or as what came in its place.</summary>
    /// <param name="index">The member's index in the shape.</param>
    public readonly void Absent(int index)
    {
        if (_extras is null) return;
        string name = _shape.Names[index];
        if (_extras.HasNull(name))
        {
            Name(index);
            _writer.WriteNullValue();
        }
        else if (_shape.InferredKinds is not null && _extras.Members is { } members && members.TryGetValue(_extras.Respelled(name), out var kept))
        {
            Name(index);
            AnyCodec.Write(_writer, kept);
        }
        else
        {
            IsSettled(index);
        }
    }

    /// <summary>Writes the entries of the member that takes what the page does not document.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Their codec.</typeparam>
    /// <param name="entries">The entries; those that bear the name of a documented member are left out.</param>
    public void CatchAll<T, TCodec>(ValueMap<T>? entries)
        where TCodec : IJsonCodec<T>
    {
        if (entries is null) return;
        _caught = entries;
        foreach (var (name, value) in entries)
        {
            if (IsDocumented(name)) continue;
            _writer.WritePropertyName(name);
            if (_extras?.TextOf(name) is { } text && WireTextWriter.Says<T, TCodec>(text, value)) WireTextWriter.Write(_writer, text);
            else TCodec.Write(_writer, value);
        }
    }

    /// <summary>Writes the undocumented members and the end of the object.</summary>
    public readonly void End()
    {
        if (_extras?.Members is { } members) WriteUndocumented(members);
        _writer.WriteEndObject();
    }

    private readonly void WriteUndocumented(ValueMap<JsonElement> members)
    {
        foreach (var (name, value) in members)
        {
            if (IsDocumented(name) || _caught?.Has(name) == true) continue;
            _writer.WritePropertyName(name);
            AnyCodec.Write(_writer, value);
        }
    }

    private readonly bool IsDocumented(string name) => _shape.Contains(name) || _extras?.IsSpelling(name) == true;

    private readonly void NameAsItCame(int index)
    {
        string name = _shape.Names[index];
        _writer.WritePropertyName(_extras is null ? name : _extras.Respelled(name));
    }
}
