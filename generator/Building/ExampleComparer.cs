using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Holds a page's Example Usage against the page's own table. What proves nothing (a call, a null) fits everything.</summary>
internal static class ExampleComparer
{
    public static IEnumerable<LinkFinding> Compare(Page page, References references) => (page, page.Example) switch
    {
        (ObjectPage fields, JsonObject example) => CompareFields(fields, example, reference => references.Find(reference).Type),
        (ObjectPage fields, JsonString or JsonNumber or JsonBoolean or JsonArray) => [Finding(fields.Title, "is an object, and the example is none")],
        (EnumPage values, JsonString { Text: var text }) => CompareValue(values, text),
        (EnumPage values, JsonNumber { Text: var text }) => CompareValue(values, text),
        _ => [],
    };

    private static IEnumerable<LinkFinding> CompareFields(ObjectPage page, JsonObject example, Func<TypeReference, TypeRef?> typeOf)
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
                // What JSON can't hold is left out of the model, so nobody expects it in an example.
                if (field.IsRequired && !field.IsCatchAll && field.Type.IsSerializable())
                {
                    yield return Finding(field.Name, "is required, and the example leaves it out");
                }
            }
            else if (!Fits(field.Type, value, typeOf))
            {
                yield return Finding(field.Name, "is " + field.TypeText + " in the table, and the example has " + NameOf(value));
            }

            properties.Remove(field.Name);
        }

        if (properties.Count == 0 || page.Fields.Any(static field => field.IsCatchAll))
        {
            yield break;
        }

        foreach (var name in example.Properties.Select(static property => property.Name).Where(properties.ContainsKey).Distinct())
        {
            yield return Finding(name, "is in the example, and the table does not list it");
        }
    }

    private static IEnumerable<LinkFinding> CompareValue(EnumPage page, string text) =>
        page.Values.Count == 0 || page.Values.Any(value => value.Text == text)
            ? []
            : [Finding(text, "is in the example, and not among the values")];

    private static bool Fits(TypeExpression type, JsonValue value, Func<TypeReference, TypeRef?> typeOf) => (type, value) switch
    {
        (_, LiteralOther or JsonNull) => true,
        (TextLiteralType literal, JsonString text) => text.Text == literal.Text,
        (BooleanLiteralType literal, JsonBoolean boolean) => boolean.Value == literal.Value,
        (NotSerializableType, _) => true,
        _ => TypeMapper.Map(type, typeOf) is not { } mapped || Fits(mapped, value),
    };

    private static bool Fits(TypeRef type, JsonValue value) => (type, value) switch
    {
        (_, LiteralOther or JsonNull) => true,
        (ListRef list, JsonArray array) => array.Items.All(item => Fits(list.Item, item)),
        (MapRef map, JsonObject values) => values.Properties.All(property => Fits(map.Value, property.Value)),
        (EnumRef, JsonString or JsonNumber or LiteralEnumMember) => true,
        (ModelRef, _) => true,
        (ScalarRef { Kind: var leaf }, _) => leaf.Fits(value),
        _ => false,
    };

    private static string NameOf(JsonValue value) => value switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString text => "the text \"" + text.Text + "\"",
        JsonNumber number => "the number " + number.Text,
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        LiteralDate date => "the date \"" + date.Text + "\"",
        LiteralEnumMember member => member.TypeName + "." + member.MemberName,
        _ => "something else",
    };

    private static LinkFinding Finding(string what, string how) => LinkFinding.At(PagePart.Example, 0, FindingId.ExampleDoesNotFit, what, how);
}
