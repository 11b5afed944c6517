using Inkeep.Gen.Catalog;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Building;

/// <summary>What the schemas of a project are called: as their types, after the group's name where two groups have a type of one name.</summary>
internal static class SchemaNames
{
    /// <summary>The name; null where the project asks for no schemas.</summary>
    public static string? Of(TypeName type, TypeCatalog catalog) =>
        !catalog.Project.HasSchemas ? null
        : catalog.IsShared(type.Name) ? type.Namespace.Substring(type.Namespace.LastIndexOf('.') + 1) + type.Name
        : type.Name;
}
