using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Pipeline;

/// <summary>A type that another generator looks into, and that may be a model.</summary>
/// <param name="Name">As the project writes it where nobody declares it; its full name where the project declares a part of it.</param>
/// <param name="Path">The full path of the C# that leads there.</param>
internal sealed record SeenType(string Name, bool IsPart, string Generator, string Path, TextRange Range)
{
    /// <summary>What has to be said when models are made in the compiler, where no other generator sees them.</summary>
    public static IEnumerable<LocatedFinding> FindModels(EquatableList<SeenType> seen, TypeCatalog catalog)
    {
        if (seen.Items.Count == 0 || catalog.Project.Emitter != Emitter.Generator)
        {
            return [];
        }

        var full = new HashSet<string>(catalog.Types.Select(static type => type.Name.Namespace + "." + type.Name.Name), StringComparer.Ordinal);
        var names = new HashSet<string>(catalog.Types.Select(static type => type.Name.Name), StringComparer.Ordinal);
        return seen.Items.Where(type => (type.IsPart ? full : names).Contains(type.Name)).Select(static type => new LocatedFinding(
            FindingId.NotSeenByOthers,
            type.Path,
            type.Range,
            EquatableArray.Create(
                type.Generator,
                type.IsPart ? "sees only your part of '" + type.Name + "', so the members of its page are lost" : "does not see '" + type.Name + "'"),
            IsError: false));
    }
}
