namespace Inkeep.Gen.Tests.Architecture;

/// <summary>A file names a type that is declared elsewhere.</summary>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line of the name, from 1.</param>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder that declares the type.</param>
/// <param name="Type">The type that is named, itself or by a member.</param>
internal sealed record Dependency(string File, int Line, string From, string To, string Type);
