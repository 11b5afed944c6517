using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>An object or an array that the scan is in.</summary>
internal sealed class InspectionLevel(int start, bool isArray, ObjectShape? shape, ExtraMembers? extras)
{
    private int _nameStart;
    private string? _name;

    /// <summary>Where its bracket is.</summary>
    public int Start => start;

    public bool IsArray => isArray;

    /// <summary>What is known of the object; null when it is no model's.</summary>
    public ObjectShape? Shape => shape;

    public ExtraMembers? Extras { get; } = extras;

    /// <summary>The required members that were absent when the object was read, without those that were met since; null where none was.</summary>
    public List<string>? Missing { get; } = extras is { Absent: { Length: > 0 } absent } ? [.. absent] : null;

    /// <summary>In an array the index of the item; in an object with a shape that of the documented member, or -1.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Goes to a member; its name is only made when somebody asks for it.</summary>
    public void Enter(ref Utf8JsonReader reader)
    {
        _nameStart = (int)reader.TokenStartIndex;
        _name = null;
        if (shape is null) return;
        using var text = new Utf8Token(ref reader);
        Index = shape.Find(text.Utf8);
    }

    /// <summary>The name of the member that the scan is at.</summary>
    /// <param name="json">What is scanned.</param>
    public string Name(ReadOnlySpan<byte> json)
    {
        if (_name is not null) return _name;
        var name = new Utf8JsonReader(json[_nameStart..]);
        name.Read();
        return _name = name.GetString()!;
    }
}
