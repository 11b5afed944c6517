using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Two members of one JSON name can't be, for one of them would be lost: a spelling that meets another name yields.</summary>
internal static class WireNameCollisions
{
    /// <summary>Gives fields that meet another, and may yield, their documented names back. Swapped names meet nobody.</summary>
    /// <returns>Those fields, as they were.</returns>
    public static List<Field> Undo(List<Field> fields, Func<Field, bool> mayYield)
    {
        var undone = fields
            .GroupBy(static field => field.JsonName)
            .Where(static group => group.Skip(1).Any())
            .SelectMany(static group => group)
            .Where(field => field.JsonName != field.Name && mayYield(field))
            .ToList();
        foreach (var field in undone)
        {
            fields[fields.IndexOf(field)] = field with { WireName = null };
        }

        return undone;
    }
}
