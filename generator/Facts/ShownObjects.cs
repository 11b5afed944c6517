using System.Collections.Immutable;
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
    /// <summary>Whether they may show more than the page's own example. Most repeat it.</summary>
    public bool MayTellMore(SettledPage page) =>
        page.Page is ObjectPage { Example: not JsonObject } || page.Fields.Any(static field => field.IsLeftOut) || Values.Any(HasNull);

    /// <summary>Reads what a page shows of others; types inside of those are shown by these in turn.</summary>
    public static ImmutableArray<ShownObject> Read(SettledPage page, TypeCatalog catalog)
    {
        var found = ImmutableArray.CreateBuilder<ShownObject>();
        foreach (var member in page.Members)
        {
            if (member is { Example: JsonObject example, Type: TypeReference reference })
            {
                Add(catalog.Resolver.LocateMember(reference, page.Location), example);
            }
        }

        var types = new Lazy<Dictionary<string, TypeExpression>>(() => page.Fields
            .GroupBy(static field => field.Name, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First().Type, StringComparer.Ordinal));
        foreach (var property in (page.Page.Example as JsonObject)?.Properties ?? default)
        {
            if (property.Value is JsonObject or JsonArray
                && types.Value.TryGetValue(property.Name, out var type)
                && type.Reference() is { } reference)
            {
                Add(catalog.Resolver.Locate(reference, page.Location), [.. ShownValues.Of(type, property.Value).OfType<JsonObject>()]);
            }
        }

        return found.ToImmutable();

        void Add((DeclaredType? Type, bool IsAmbiguous) located, params JsonObject[] values)
        {
            if (located is { Type: { Kind: PageKind.Object } declared, IsAmbiguous: false })
            {
                // One without members stands for any.
                found.AddRange(values.Where(static value => value.Properties.Count > 0).Select(value => new ShownObject(page.Location.Path, declared.Location.Path, value)));
            }
        }
    }

    public static PathTable<ShownObjects> Gather(IEnumerable<ShownObject> shown) => new(shown
        .GroupBy(static item => item.Path, StringComparer.Ordinal)
        .Select(static type => new ShownObjects(
            type.Key,
            type.OrderBy(static item => item.Source, StringComparer.Ordinal).Select(static item => item.Value).ToEquatableArray())));

    private static bool HasNull(JsonObject value)
    {
        foreach (var property in value.Properties)
        {
            if (property.Value is JsonNull)
            {
                return true;
            }
        }

        return false;
    }
}
