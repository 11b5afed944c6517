namespace Inkeep.Gen.Naming;

/// <summary>The full name of a type that is generated, and the name of the converter beside it.</summary>
internal sealed record TypeName(string Namespace, string Name, string Converter);
