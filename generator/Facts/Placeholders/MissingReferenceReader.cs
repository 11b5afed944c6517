using Inkeep.Gen.Catalog;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>Lists the types that a page refers to and no page declares, with every example of them on this page.</summary>
internal static class MissingReferenceReader
{
    public static IEnumerable<MissingReference> Read(SettledPage page, TypeCatalog catalog)
    {
        // A file that was listed twice is no page. Most pages lack nothing, and their examples need not be looked at.
        var location = page.Location;
        bool IsMissing(TypeReference reference) => reference.Otherwise is null && catalog.Resolver.Locate(reference, location).Type is null;
        if (catalog.ByPath(location.Path) is null || !page.Types.Any(type => type.Reference() is { } reference && IsMissing(reference)))
        {
            return [];
        }

        var found = new List<MissingReference>();
        foreach (var (type, example) in ExamplesOf(page))
        {
            if (type.Reference() is { } reference && IsMissing(reference))
            {
                found.Add(new MissingReference(
                    location.Path,
                    ReferenceResolver.MissingLocation(reference, location),
                    reference.Name,
                    reference.Link is null,
                    page.Options,
                    ShownValues.Of(type, example).ToEquatableArray()));
            }
        }

        return found;
    }

    private static IEnumerable<(TypeExpression Type, JsonValue? Example)> ExamplesOf(SettledPage page)
    {
        if (page.Kind == PageKind.Union)
        {
            return page.Members.Select(static member => (member.Type, member.Example));
        }

        var shown = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var property in (page.Page.Example as JsonObject)?.Properties ?? default)
        {
            if (!shown.ContainsKey(property.Name))
            {
                shown.Add(property.Name, property.Value);
            }
        }

        return page.Fields.Select(field => (field.Type, shown.TryGetValue(field.Name, out var value) ? value : null));
    }
}
