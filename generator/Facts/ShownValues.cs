using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>The values that a page's examples show of the types that it names.</summary>
internal static class ShownValues
{
    /// <summary>Each value by its type in the table or list: the items of a list, and the values of a map.</summary>
    public static IEnumerable<(TypeExpression Type, IEnumerable<JsonValue> Values)> Of(SettledPage page) =>
        ExamplesOf(page).Select(static shown => (shown.Type, Values(shown.Type, shown.Example)));

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

    private static IEnumerable<JsonValue> Values(TypeExpression type, JsonValue? example) => (type, example) switch
    {
        (_, null or LiteralOther or JsonNull) => [],
        (ArrayType list, JsonArray array) => array.Items.SelectMany(item => Values(list.Element, item)),
        (MapType map, JsonObject values) => values.Properties.SelectMany(property => Values(map.Value, property.Value)),
        (TypeReference, _) => [example!],
        _ => [],
    };
}
