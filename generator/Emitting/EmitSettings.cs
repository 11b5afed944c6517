namespace Inkeep.Gen.Emitting;

/// <summary>How the project's types are printed.</summary>
/// <param name="IsBucketed">There are so many types that they share files.</param>
/// <param name="HasEnumMemberNames">System.Text.Json has the attribute for the text of an enum's member: since .NET 9.</param>
/// <param name="HasSchemas">The types know their JSON Schema.</param>
/// <param name="IsOff">Nothing is printed, because somebody else does.</param>
internal sealed record EmitSettings(bool IsBucketed, bool HasEnumMemberNames, bool HasSchemas = false, bool IsOff = false)
{
    /// <summary>What a project defines for which that is so.</summary>
    public const string EnumMemberNamesSymbol = "NET9_0_OR_GREATER";
}
