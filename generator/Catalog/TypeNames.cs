using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Catalog;

/// <summary>Names the type of a page: its title, changed only where C# doesn't allow it.</summary>
internal static class TypeNames
{
    // A type can't have the name of one of its members (CS0542): those of every record, and those that are generated.
    private static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal) { "Equals", "GetHashCode", "ToString", "PrintMembers", "EqualityContract", "Clone" };
    private static readonly HashSet<string> OfUnions = new(StringComparer.Ordinal) { "FromUnknown", "TryGet", "Match", "Switch" };

    public static string Of(string title, PageKind kind)
    {
        var name = Identifiers.Bound(title);

        // A name of underscores only is a discard in a pattern, so it is spelled out.
        if (name.Trim('_').Length == 0)
        {
            return Symbols.Spell(name);
        }

        // A type with this name would change the meaning of every "var" in its namespace.
        if (name == "var")
        {
            return "Var";
        }

        var isAccessor = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) || name.StartsWith("op_", StringComparison.Ordinal);
        var isMember = kind switch
        {
            PageKind.Object => isAccessor || OfRecords.Contains(name),
            PageKind.Union => isAccessor || OfUnions.Contains(name),
            _ => false,
        };
        return isMember ? name + "Type" : name;
    }
}
