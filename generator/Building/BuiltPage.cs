using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Building;

/// <summary>A page's type, and what was found on the way to it. The type is null when another page already declares it.</summary>
internal sealed record BuiltPage(string Path, TypeModel? Model, EquatableArray<Finding> Findings);
