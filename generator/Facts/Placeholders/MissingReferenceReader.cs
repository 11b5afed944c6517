using System.Collections.Immutable;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>Lists the types that a page refers to and no page declares, with every example of them on this page.</summary>
internal static class MissingReferenceReader
{
    public static ImmutableArray<MissingReference> Read(SettledPage page, TypeCatalog catalog)
    {
        // A file that was listed twice is no page. Most pages lack nothing, and their examples need not be looked at.
        var location = page.Location;
        bool IsMissing(TypeReference reference) => catalog.Resolver.Locate(reference, location).Type is null;
        if (catalog.ByPath(location.Path) is null || !page.Types.Any(type => type.Reference() is { } reference && IsMissing(reference)))
        {
            return ImmutableArray<MissingReference>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<MissingReference>();
        foreach (var (type, values) in ShownValues.Of(page))
        {
            if (type.Reference() is { } reference && IsMissing(reference))
            {
                found.Add(new MissingReference(
                    location.Path,
                    ReferenceResolver.MissingLocation(reference, location),
                    reference.Name,
                    reference.Link is null,
                    page.Options,
                    values.ToEquatableArray()));
            }
        }

        return found.ToImmutable();
    }
}
