using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What a type cell says.</summary>
/// <param name="Type">The type; it may hold an <see cref="InlineEnum"/> or an <see cref="InlineUnion"/>, which get names of their own.</param>
internal sealed record CellType(TypeExpression Type)
{
    /// <summary>Null is a value of it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the cell says that the member must be there.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Only some members of the type that it names are there.</summary>
    public bool IsPartial { get; init; }

    /// <summary>All of it is known words and links.</summary>
    public bool IsUnderstood { get; init; }

    /// <summary>Nothing is in the cell.</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>Values that a cell lists: an enum that has no page.</summary>
internal sealed record InlineEnum(EquatableArray<EnumValue> Values, bool IsNumeric) : TypeExpression;

/// <summary>Types that a cell lists: a union that has no page.</summary>
internal sealed record InlineUnion(EquatableArray<TypeExpression> Members) : TypeExpression;
