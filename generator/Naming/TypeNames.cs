using System;
using System.Collections.Generic;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Naming;

/// <summary>The name of a page's type: its title, moved aside only where C# forbids it.</summary>
internal static class TypeNames
{
    // A type can't be called like a member of its own (CS0542): what records have, and what is emitted into records and unions.
    private static readonly HashSet<string> OfRecords = new(StringComparer.Ordinal) { "Equals", "GetHashCode", "ToString", "PrintMembers", "EqualityContract", "Clone" };
    private static readonly HashSet<string> OfUnions = new(StringComparer.Ordinal) { "FromUnknown", "TryGet", "Match", "Switch" };

    public static string Of(string title, PageKind kind)
    {
        var name = Identifiers.Bound(title);

        // A lone underscore means "whatever" where a pattern stands, and these beginnings are those of accessors and operators.
        if (name.Trim('_').Length == 0)
        {
            return Symbols.Spell(name);
        }

        // A type of this name would be what every "var" in its namespace means.
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
