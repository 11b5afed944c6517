namespace Inkeep.Gen.Models;

/// <summary>An enum. Text enums count from 1, so that 0 is never a documented value; integer enums keep their numbers.</summary>
internal sealed record EnumModel : TypeModel
{
    public required EquatableArray<EnumMemberModel> Members { get; init; }

    public required bool IsNumeric { get; init; }

    /// <summary>The values are bits, and a JSON number is any sum of them.</summary>
    public bool IsFlags { get; init; }

    /// <summary>The numbers need more than 32 bits.</summary>
    public bool IsLong { get; init; }
}

/// <summary>A value: its C# name, its C# number, and its JSON text.</summary>
internal sealed record EnumMemberModel(string Name, long Number, string Text)
{
    public Documentation Documentation { get; init; } = Documentation.None;
}
