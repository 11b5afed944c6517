using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking;

/// <summary>A page's type, and what was found on the way to it. The type is null when another page already declares it.</summary>
internal sealed record LinkedPage(string Path, TypeModel? Model, EquatableArray<LinkFinding> Findings);
