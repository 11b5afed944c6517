using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>
/// Reads what the page's own example shows of its fields. The example is code that has to compile against the documented type, so what it
/// leaves out is optional whatever the table ticks. One that doesn't fit the table otherwise is of another version, and proves nothing.
/// </summary>
internal static class ExampleReader
{
    /// <summary>The facts, each with the row of the field.</summary>
    public static IEnumerable<(int Row, FieldFacts Facts)> Read(ObjectPage page)
    {
        if (page.Example is not JsonObject example)
        {
            return [];
        }

        var values = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var property in example.Properties)
        {
            values[property.Name] = property.Value;
        }

        return Fits(page, values) ? Read(page.Fields, values) : [];
    }

    private static IEnumerable<(int Row, FieldFacts Facts)> Read(EquatableArray<Field> fields, Dictionary<string, JsonValue> values)
    {
        for (var row = 0; row < fields.Count; row++)
        {
            if (FactsOf(fields[row], values) is { } facts)
            {
                yield return (row, facts);
            }
        }
    }

    private static FieldFacts? FactsOf(Field field, Dictionary<string, JsonValue> values) => values.TryGetValue(field.Name, out var value)
        ? value is JsonNull ? new FieldFacts(field.Name) { IsNullable = true } : null
        : field.IsRequired && field.Type.IsSerializable() && !SettledField.IsCatchAllRow(field.Name, field.Type)
            ? new FieldFacts(field.Name) { IsRequired = false }
            : null;

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
