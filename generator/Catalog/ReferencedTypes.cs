using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>Finds the types of other projects by the group and title that their pages have.</summary>
internal sealed class ReferencedTypes(EquatableArray<ReferencedModels> models, TypeCatalog catalog)
{
    private static readonly PageKind[] Kinds = (PageKind[])Enum.GetValues(typeof(PageKind));

    private readonly ILookup<string, ReferencedType> _byFullName =
        models.SelectMany(static assembly => assembly.Types).ToLookup(static type => type.Name.Namespace + "." + type.Name.Name, StringComparer.Ordinal);

    /// <summary>The one type of this group and title; null when there is none, or more than one.</summary>
    public ReferencedType? Find(string group, string title)
    {
        if (_byFullName.Count == 0)
        {
            return null;
        }

        // The kind of a page has a say in its type's name.
        var found = models
            .Select(assembly => catalog.NamespaceOf(group, assembly.BaseNamespace))
            .Distinct()
            .SelectMany(@namespace => Kinds.SelectMany(kind => _byFullName[@namespace + "." + TypeNames.Of(title, kind)].Where(type => type.Kind == kind)))
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
