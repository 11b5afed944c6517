using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Pipeline;

/// <summary>What stands around the project's own files.</summary>
/// <param name="Unmet">What generated code needs and the project doesn't have.</param>
/// <param name="Models">The models of other projects that it references.</param>
internal sealed record Surroundings(Finding? Unmet, EquatableArray<ReferencedModels> Models)
{
    public static Surroundings None { get; } = new(null, default);

    /// <summary>Why there can't be any models; null when there can.</summary>
    public Finding? FindUnmet(ProjectSettings settings)
    {
        if (Unmet is not null || Models.Count == 0)
        {
            return Unmet;
        }

        var own = Namespaces.Qualify(settings.Options.BaseNamespace);
        var other = Models.FirstOrDefault(models => models.BaseNamespace == own);
        return other is null ? null : Finding.At(default, FindingId.NamespaceTaken, other.Assembly, own);
    }
}
