using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>What the example of a member shows of the type that the member names.</summary>
internal static class ShownValues
{
    /// <summary>The value itself, or the items of a list and the values of a map.</summary>
    public static IEnumerable<JsonValue> Of(TypeExpression type, JsonValue? example) => (type, example) switch
    {
        (_, null or LiteralOther or JsonNull) => [],
        (ArrayType list, JsonArray array) => array.Items.SelectMany(item => Of(list.Element, item)),
        (MapType map, JsonObject values) => values.Properties.SelectMany(property => Of(map.Value, property.Value)),
        (TypeReference, _) => [example!],
        _ => [],
    };
}
