using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Holds a page's Example Usage against the page's own table. What proves nothing (a call, a null) fits everything.</summary>
internal static class ExampleComparer
{
    public static IEnumerable<Finding> Compare(SettledPage page, References references) => ((page.Kind, page.Page.Example) switch
    {
        (PageKind.Object, JsonObject example) => CompareFields(page, example, references),
        (PageKind.Object, JsonString or JsonNumber or JsonBoolean or JsonArray) => [(page.Title, "is an object, but the example is not")],
        (PageKind.Enum, JsonString { Text: var text }) => CompareValue(page, text),
        (PageKind.Enum, JsonNumber { Text: var text }) => CompareValue(page, text),
        _ => [],
    }).Select(difference => Finding.Of(page.Location.Path, PagePart.Example, 0, FindingId.ExampleDoesNotFit, difference.What, difference.How));

    private static IEnumerable<(string What, string How)> CompareFields(SettledPage page, JsonObject example, References references)
    {
        var properties = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var property in example.Properties)
        {
            properties[property.Name] = property.Value;
        }

        foreach (var field in page.Fields)
        {
            if (!properties.TryGetValue(field.Name, out var value))
            {
                if (field.IsLeftOut)
                {
                    yield return (field.Name, "is required but missing from the example, so it is treated as optional");
                }

                // What JSON can't hold is not in the model either, so an example needn't have it.
                if (field.IsRequired && !field.IsCatchAll && field.Type.IsSerializable())
                {
                    yield return (field.Name, "is required but missing from the example");
                }
            }
            else if (!Fits(field.Type, value, references))
            {
                yield return (field.Name, "is " + field.TypeText + " in the table but " + NameOf(value) + " in the example");
            }

            properties.Remove(field.Name);
        }

        if (properties.Count == 0 || page.Fields.Any(static field => field.IsCatchAll))
        {
            yield break;
        }

        foreach (var name in example.Properties.Select(static property => property.Name).Where(properties.ContainsKey).Distinct())
        {
            yield return (name, "is in the example but not in the table");
        }
    }

    private static IEnumerable<(string What, string How)> CompareValue(SettledPage page, string text) =>
        page.Values.Count == 0 || page.Values.Any(value => value.Text == text)
            ? []
            : [(text, "is in the example but not among the values")];

    private static bool Fits(TypeExpression type, JsonValue value, References references) => (type, value) switch
    {
        (TextLiteralType literal, JsonString text) => text.Text == literal.Text,
        (BooleanLiteralType literal, JsonBoolean boolean) => boolean.Value == literal.Value,
        _ => references.TypeOf(type) is not { } resolved || Fits(resolved, value),
    };

    private static bool Fits(TypeExpression type, JsonValue value) => (type, value) switch
    {
        (_, LiteralOther or JsonNull) => true,
        (ArrayType list, JsonArray array) => array.Items.All(item => Fits(list.Element, item)),
        (MapType map, JsonObject values) => values.Properties.All(property => Fits(map.Value, property.Value)),
        (NamedType { Kind: PageKind.Enum }, _) => value is JsonString or JsonNumber or LiteralEnumMember,
        (NamedType, _) => true,
        (ScalarType scalar, _) => scalar.Kind.Fits(value),
        _ => false,
    };

    private static string NameOf(JsonValue value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString text => "the string \"" + text.Text + "\"",
        JsonNumber number => "the number " + number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        LiteralDate date => "the date \"" + date.Text + "\"",
        LiteralEnumMember member => member.TypeName + "." + member.MemberName,
        _ => "something else",
    };
}
