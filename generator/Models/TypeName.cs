namespace Inkeep.Gen.Models;

/// <summary>The full name of a type that is generated.</summary>
internal sealed record TypeName(string Namespace, string Name);
