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
    /// <summary>Whether they may show more than the page's own example: a null, or what that leaves out. Most repeat it.</summary>
    public bool MayTellMore(SettledPage page)
    {
        if (page.Page is not ObjectPage { Example: JsonObject, IsShownInJson: false })
        {
            return page.Page is ObjectPage;
        }

        HashSet<string>? leftOut = null;
        foreach (var field in page.Fields)
        {
            if (field.IsLeftOut)
            {
                (leftOut ??= new(StringComparer.Ordinal)).Add(field.Name);
            }
        }

        foreach (var value in Values)
        {
            foreach (var property in value.Properties)
            {
                if (property.Value is JsonNull || leftOut?.Contains(property.Name) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads what a page shows of others; types inside of those are shown by these in turn.</summary>
    public static IEnumerable<ShownObject> Read(SettledPage page, TypeCatalog catalog)
    {
        var found = new List<ShownObject>();
        foreach (var member in page.Members)
        {
            if (member is { Example: JsonObject example, Type: TypeReference reference })
            {
                Add(catalog.Resolver.LocateMember(reference, page.Location), example);
            }
        }

        if (page.Page.Example is JsonObject own)
        {
            AddMembers(own);
        }

        return found;

        // Rows are many and members with objects few, so the latter are found by name. A name that is given twice counts once.
        void AddMembers(JsonObject own)
        {
            Dictionary<string, JsonValue>? nested = null;
            foreach (var property in own.Properties)
            {
                if (property.Value is JsonObject or JsonArray)
                {
                    (nested ??= new(StringComparer.Ordinal))[property.Name] = property.Value;
                }
            }

            for (var row = 0; row < page.Fields.Count && nested is { Count: > 0 }; row++)
            {
                var field = page.Fields[row];
                if (nested.TryGetValue(field.Name, out var value) && nested.Remove(field.Name) && field.Type.Reference() is { IsPartial: false } reference)
                {
                    Add(catalog.Resolver.Locate(reference, page.Location), [.. ShownValues.Of(field.Type, value).OfType<JsonObject>()]);
                }
            }
        }

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
}
