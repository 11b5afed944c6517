using Inkeep.Gen.Catalog;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>An object of one page's type inside the example of another page.</summary>
/// <param name="Source">The page with the example.</param>
/// <param name="Path">The page of the type.</param>
internal sealed record ShownObject(string Source, string Path, JsonObject Value);

/// <summary>What the examples of all other pages show of one page's type.</summary>
internal sealed record ShownObjects(string Path, EquatableArray<JsonObject> Values) : IHasPath
{
    /// <summary>Reads what a page shows of others; types inside of those are shown by these in turn.</summary>
    public static IEnumerable<ShownObject> Read(SettledPage page, TypeCatalog catalog)
    {
        var isUnion = page.Kind == PageKind.Union;
        foreach (var (type, values) in isUnion || page.Page.Example is JsonObject ? ShownValues.Of(page) : [])
        {
            var shown = values.OfType<JsonObject>().ToList();
            if (shown.Count == 0 || type.Reference() is not { } reference)
            {
                continue;
            }

            var located = isUnion ? catalog.Resolver.LocateMember(reference, page.Location) : catalog.Resolver.Locate(reference, page.Location);
            if (located is { Type: { Kind: PageKind.Object } declared, IsAmbiguous: false })
            {
                foreach (var value in shown)
                {
                    yield return new ShownObject(page.Location.Path, declared.Location.Path, value);
                }
            }
        }
    }

    public static PathTable<ShownObjects> Gather(IEnumerable<ShownObject> shown) => new(shown
        .GroupBy(static item => item.Path, StringComparer.Ordinal)
        .Select(static type => new ShownObjects(
            type.Key,
            type.OrderBy(static item => item.Source, StringComparer.Ordinal).Select(static item => item.Value).Distinct().ToEquatableArray())));
}
