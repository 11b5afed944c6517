namespace Inkeep.Gen.Json;

// What only overlays bring about: whole numbers, and required members that may be null.
public partial struct ObjectWriter
{
    /// <summary>Writes a required member.</summary>
    /// <param name="index">The member's place in the shape.</param>
    /// <param name="value">Its value.</param>
    public readonly void Write(int index, long value)
    {
        Name(index);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a required member.</summary>
    /// <param name="index">The member's place in the shape.</param>
    /// <param name="value">Its value.</param>
    public readonly void Write(int index, int value)
    {
        Name(index);
        _writer.WriteNumberValue(value);
    }

    /// <summary>Writes a required member that is null.</summary>
    /// <param name="index">The member's place in the shape.</param>
    public readonly void Null(int index)
    {
        Name(index);
        _writer.WriteNullValue();
    }

    /// <summary>Writes an optional member.</summary>
    /// <param name="index">The member's place in the shape.</param>
    /// <param name="value">Its value; for null see <see cref="Absent"/>.</param>
    public readonly void Optional(int index, long? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <summary>Writes an optional member.</summary>
    /// <param name="index">The member's place in the shape.</param>
    /// <param name="value">Its value; for null see <see cref="Absent"/>.</param>
    public readonly void Optional(int index, int? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }
}
