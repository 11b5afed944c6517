using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>
/// Reads what examples show of a page's fields: its own, and the objects of its type in the examples of other pages. Examples are code that
/// has to compile against the documented type, so what all of them leave out is optional whatever the table ticks. One that doesn't fit the
/// table otherwise is of another version, and proves nothing. Where examples are JSON, each shows what can be read, so what any of them leaves
/// out is optional, unless it is cut short.
/// </summary>
internal static class ExampleReader
{
    /// <summary>The facts, each with the row of the field.</summary>
    public static IEnumerable<(int Row, FieldFacts Facts)> Read(ObjectPage page, EquatableArray<JsonObject> shown)
    {
        var examples = new List<Dictionary<string, JsonValue>>();
        foreach (var example in page.Example is JsonObject own ? shown.Prepend(own) : shown)
        {
            var values = ValuesOf(example);
            if (Fits(page, values))
            {
                examples.Add(values);
            }
        }

        return examples.Count == 0 ? [] : Read(page, examples);
    }

    private static Dictionary<string, JsonValue> ValuesOf(JsonObject example)
    {
        var values = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var property in example.Properties)
        {
            values[property.Name] = property.Value;
        }

        return values;
    }

    private static IEnumerable<(int Row, FieldFacts Facts)> Read(ObjectPage page, List<Dictionary<string, JsonValue>> examples)
    {
        var whole = page.IsShownInJson ? examples.FindAll(example => IsWhole(page, example)) : [];
        for (var row = 0; row < page.Fields.Count; row++)
        {
            if (FactsOf(page.Fields[row], examples, whole) is { } facts)
            {
                yield return (row, facts);
            }
        }
    }

    // What shows less than half of what must be there is cut short.
    private static bool IsWhole(ObjectPage page, Dictionary<string, JsonValue> example)
    {
        var (required, shown) = (0, 0);
        foreach (var field in page.Fields)
        {
            required += field.IsRequired ? 1 : 0;
            shown += field.IsRequired && example.ContainsKey(field.Name) ? 1 : 0;
        }

        return shown * 2 >= required;
    }

    private static FieldFacts? FactsOf(Field field, List<Dictionary<string, JsonValue>> examples, List<Dictionary<string, JsonValue>> whole)
    {
        if (field.IsRequired && whole.Exists(example => !example.ContainsKey(field.Name)))
        {
            return new FieldFacts(field.Name) { IsRequired = false };
        }

        var isShown = false;
        foreach (var example in examples)
        {
            if (example.TryGetValue(field.Name, out var value))
            {
                isShown = true;
                if (value is JsonNull)
                {
                    return new FieldFacts(field.Name) { IsNullable = true };
                }
            }
        }

        return !isShown && field.IsRequired && field.Type.IsSerializable() && !SettledField.IsCatchAllRow(field.Name, field.Type)
            ? new FieldFacts(field.Name) { IsRequired = false }
            : null;
    }

    private static bool Fits(ObjectPage page, Dictionary<string, JsonValue> values)
    {
        var known = 0;
        foreach (var field in page.Fields)
        {
            if (SettledField.IsCatchAllRow(field.Name, field.Type))
            {
                return true;
            }

            if (values.TryGetValue(field.Name, out var value))
            {
                known++;
                if (!Fits(field.Type, value))
                {
                    return false;
                }
            }
        }

        return known == values.Count;
    }

    private static bool Fits(TypeExpression type, JsonValue value) => (type, value) switch
    {
        (ArrayType list, JsonArray array) => array.Items.All(item => Fits(list.Element, item)),
        (MapType map, JsonObject content) => content.Properties.All(property => Fits(map.Value, property.Value)),
        _ => type.Fits(value),
    };
}
