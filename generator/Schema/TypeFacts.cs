namespace Inkeep.Gen.Schema;

/// <summary>What a source beside the page says of a type. Null and empty mean that it says nothing.</summary>
/// <param name="Group">The group before the type's name, or null when the name alone is given.</param>
internal sealed record TypeFacts(string? Group, string Name)
{
    /// <summary>The name of the type in C#.</summary>
    public string? CSharpName { get; init; }

    /// <summary>The values of the enum are JSON numbers.</summary>
    public bool? IsNumeric { get; init; }

    public string? Description { get; init; }

    public EquatableArray<FieldFacts> Fields { get; init; }

    public EquatableArray<ValueFacts> Values { get; init; }

    public string FullName => Group is null ? Name : Group + "." + Name;
}

/// <summary>What a source says of one field. A name that the page doesn't have, with a type, is a new field.</summary>
internal sealed record FieldFacts(string Name)
{
    /// <summary>The name in JSON.</summary>
    public string? WireName { get; init; }

    public TypeExpression? Type { get; init; }

    /// <summary>The type as written.</summary>
    public string TypeText { get; init; } = "";

    public bool? IsRequired { get; init; }

    public bool? IsNullable { get; init; }

    /// <summary>All numbers that were seen in it are whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The one text that was seen in it, where that may tell what kind of object it is in.</summary>
    public string? DiscriminatorText { get; init; }

    /// <summary>The name of the property.</summary>
    public string? CSharpName { get; init; }

    public string? Description { get; init; }
}

/// <summary>What a source says of one value of an enum. A text that the page doesn't have, with a wire text, is a new value.</summary>
internal sealed record ValueFacts(string Text)
{
    /// <summary>The text in JSON.</summary>
    public string? WireText { get; init; }

    /// <summary>The name of the enum's member.</summary>
    public string? CSharpName { get; init; }

    public string? Description { get; init; }
}
