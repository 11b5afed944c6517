using Inkeep.Gen.Collections;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Models;

/// <summary>A record.</summary>
internal sealed record ObjectModel : TypeModel
{
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The member that takes undocumented JSON members of one type, or null.</summary>
    public CatchAllModel? CatchAll { get; init; }

    /// <summary>The name of the property that keeps what the page doesn't document.</summary>
    public required string ExtrasName { get; init; }

    /// <summary>A null in a required member is an error when reading, whatever the member's type.</summary>
    public bool RefusesNulls { get; init; }
}

/// <summary>A property of a record.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    /// <summary>The name of its variable while reading; unique in the method and never a keyword.</summary>
    public required string Variable { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>The page ticks it: it is there and not null, unless the wire says otherwise.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Evidence beyond the page says that it can be null; so its type is nullable although it is required.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Its type was guessed from samples: a JSON value of another kind is kept as undocumented, not refused.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Its enum stands beside a string, so that text which the enum doesn't list is documented all the same.</summary>
    public bool TakesAnyText { get; init; }

    /// <summary>JSON without it can't be read. A required <c>any</c> may be absent all the same: nothing is a value of it too.</summary>
    public required bool IsNeeded { get; init; }

    /// <summary>The C# expression that a new instance starts with, or null. Such a member is never <c>required</c>.</summary>
    public Initializer? Initializer { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    public string? Obsolete { get; init; }
}

/// <summary>What a constant member starts with.</summary>
internal abstract record Initializer;

internal sealed record TextInitializer(string Text) : Initializer;

internal sealed record BooleanInitializer(bool Value) : Initializer;

internal sealed record EnumInitializer(TypeName Enum, string Member) : Initializer;

/// <summary>The inline catch-all: JSON members of kind <paramref name="Kinds"/> that are no other member's.</summary>
internal sealed record CatchAllModel(string Name, string Variable, TypeRef Value, JsonKinds Kinds, Documentation Documentation);
