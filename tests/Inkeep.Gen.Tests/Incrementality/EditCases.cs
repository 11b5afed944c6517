using System.Collections.Immutable;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>An edit, the steps that give other values for it, and the files that are other ones after it; everything else is reused.</summary>
internal sealed record EditCase(string Name, Func<GeneratorInput, GeneratorInput> Edit, string Steps, string Files);

/// <summary>The edits. <see cref="RunReport"/> says how the steps and files are written.</summary>
internal static class EditCases
{
    public static ImmutableArray<EditCase> All { get; } = [.. PageEdits.All, .. ProjectEdits.All];
}
