using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Spells the members that nothing better is known of as the project's policy says.</summary>
internal static class WireNameSettler
{
    public static LocatedPage Settle(LocatedPage placed)
    {
        if (placed.Options.WireNames == WireNames.AsDocumented || placed.Page is not ObjectPage page)
        {
            return placed;
        }

        // A documented name or a known spelling is nobody else's: of two members of one JSON name one would be lost.
        var taken = new HashSet<string>(page.Fields.SelectMany(static field => new[] { field.Name, field.JsonName }), StringComparer.Ordinal);
        var hasChanged = false;
        var fields = page.Fields.ToArray();
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            var spelled = WireSpelling.Of(placed.Options.WireNames, field.Name);
            if (field.WireName is null && !field.IsCatchAll && spelled != field.Name && taken.Add(spelled))
            {
                fields[i] = field with { WireName = spelled };
                hasChanged = true;
            }
        }

        return hasChanged
            ? placed with
            {
                Page = page with
                {
                    Fields = fields.ToEquatableArray(),
                    Origins = page.Origins.With("Wire names: InkeepWireNames is " + placed.Options.WireNames),
                },
            }
            : placed;
    }
}
