using System.Collections.Immutable;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>The edits. <see cref="RunReport"/> says how the steps and files are written.</summary>
internal static class EditCases
{
    public static ImmutableArray<EditCase> All { get; } = [.. PageEdits.All, .. ProjectEdits.All];
}
