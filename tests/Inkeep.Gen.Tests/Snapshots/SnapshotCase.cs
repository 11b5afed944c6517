using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Snapshots;

/// <summary>Pages, and the name of the folder that holds what is made of them.</summary>
public sealed record SnapshotCase(string Name, GeneratorInput Input)
{
    public override string ToString() => Name;
}
