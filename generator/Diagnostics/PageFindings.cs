using Inkeep.Gen.Collections;

namespace Inkeep.Gen.Diagnostics;

/// <summary>The findings that linking made on one page.</summary>
internal sealed record PageFindings(string Path, EquatableArray<LinkFinding> Findings) : IHasPath;
