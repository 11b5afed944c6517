using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Models;

/// <summary>A record.</summary>
internal sealed record ObjectModel : TypeModel
{
    // Enough to spread records of hundreds of members, in four calls.
    private const int MostHashed = 29;

    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The member that takes undocumented JSON members of one type, or null.</summary>
    public CatchAllModel? CatchAll { get; init; }

    /// <summary>The name of the property that keeps what the page doesn't document.</summary>
    public required string ExtrasName { get; init; }

    /// <summary>The members that make the hash code.</summary>
    public EquatableArray<MemberModel> HashedMembers =>
        Members.Where(static member => member.Type.HasEqualityOperator).Take(MostHashed).ToEquatableArray();
}

/// <summary>A property of a record.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    /// <summary>The name of its variable while reading; unique in the method.</summary>
    public required string Variable { get; init; }

    public required TypeRef Type { get; init; }

    public required MemberPresence Presence { get; init; }

    /// <summary>Its type was guessed from samples: a JSON value of another kind is kept as undocumented, not refused.</summary>
    public bool IsInferred { get; init; }

    /// <summary>Its enum stands beside a string, so that text which the enum doesn't list is documented all the same.</summary>
    public bool TakesAnyText { get; init; }

    /// <summary>What a new instance starts with, or null.</summary>
    public Initializer? Initializer { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    public string? Obsolete { get; init; }

    public bool IsRequired => Presence != MemberPresence.Optional;

    /// <summary>The property is <c>required</c>. One that starts with its only value isn't: nobody should have to write that.</summary>
    public bool HasRequiredModifier => IsRequired && Initializer is null;

    /// <summary>The C# type is the nullable form.</summary>
    public bool CanBeNull => Presence != MemberPresence.Required;

    /// <summary>JSON without it can't be read. A required <c>any</c> may be absent all the same: nothing is a value of it too.</summary>
    public bool MustBePresent => IsRequired && Type is not ScalarRef { Kind: ScalarKind.Any };

    /// <summary>The kinds of JSON value that are read. A documented type refuses what it can't hold; only a guessed one steps aside.</summary>
    public JsonKinds ReadKinds => IsInferred ? Type.JsonKinds : JsonKinds.Any;
}

/// <summary>Whether a member may be missing, and whether it may be null.</summary>
internal enum MemberPresence
{
    /// <summary>It may be missing, and is null then.</summary>
    Optional,

    /// <summary>The page ticks it, and evidence beyond the page says that it can be null.</summary>
    Nullable,

    /// <summary>The page ticks it: it is there and not null, unless the wire says otherwise.</summary>
    Required,
}

/// <summary>What a constant member starts with.</summary>
internal abstract record Initializer
{
    /// <summary>The one text of the member in JSON; null where an enum knows it.</summary>
    public virtual string? JsonText => null;
}

internal sealed record TextInitializer(string Text) : Initializer
{
    public override string? JsonText => Text;
}

internal sealed record BooleanInitializer(bool Value) : Initializer
{
    public override string? JsonText => Value ? "true" : "false";
}

internal sealed record EnumInitializer(TypeName Enum, string Member) : Initializer;

/// <summary>The inline catch-all: JSON members of one kind that are no other member's.</summary>
internal sealed record CatchAllModel(string Name, string Variable, MapRef Type, Documentation Documentation)
{
    public TypeRef Value => Type.Value;

    /// <summary>The kinds of JSON value that it takes.</summary>
    public JsonKinds Kinds => Value.JsonKinds;
}
