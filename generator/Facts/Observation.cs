using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>One thing that a sample showed of a field.</summary>
/// <param name="Source">The path of the sample; empty when nobody has to be told.</param>
internal sealed record Observation(FieldFacts Facts, string Source);

/// <summary>What samples showed of one page.</summary>
internal sealed record PageObservations(string Path, EquatableArray<Observation> Items) : IHasPath;
