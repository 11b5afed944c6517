namespace Inkeep.Gen.Naming;

/// <summary>The full name of a generated type, and the name of its converter.</summary>
internal sealed record TypeName(string Namespace, string Name, string Converter);
