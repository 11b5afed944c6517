using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Samples;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking;

/// <summary>Holds a page's Example Usage against the page's own table. What proves nothing (a call, a null) fits everything.</summary>
internal static class ExampleComparer
{
    public static IEnumerable<LinkFinding> Compare(Page page, References references) => (page, page.Example) switch
    {
        (FieldsPage fields, ExampleObject example) => CompareFields(fields, example, reference => references.Find(reference).Type),
        (FieldsPage fields, ExampleText or ExampleNumber or ExampleBoolean or ExampleArray) => [Finding(fields.Title, "is an object, and the example is none")],
        (ValuesPage values, ExampleText { Text: var text }) => CompareValue(values, text),
        (ValuesPage values, ExampleNumber { Text: var text }) => CompareValue(values, text),
        _ => [],
    };

    private static IEnumerable<LinkFinding> CompareFields(FieldsPage page, ExampleObject example, Func<ReferenceNode, TypeRef?> typeOf)
    {
        var properties = new Dictionary<string, ExampleValue>(StringComparer.Ordinal);
        foreach (var property in example.Properties)
        {
            properties[property.Name] = property.Value;
        }

        foreach (var field in page.Fields)
        {
            if (!properties.TryGetValue(field.Name, out var value))
            {
                // What JSON can't hold is left out of the model, so nobody expects it in an example.
                if (field.IsRequired && !field.IsCatchAll && TypeMapper.HasJsonForm(field.Type))
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

    private static IEnumerable<LinkFinding> CompareValue(ValuesPage page, string text) =>
        page.Values.Count == 0 || page.Values.Any(value => value.Text == text)
            ? []
            : [Finding(text, "is in the example, and not among the values")];

    private static bool Fits(TypeNode type, ExampleValue value, Func<ReferenceNode, TypeRef?> typeOf) => (type, value) switch
    {
        (_, ExampleOther or ExampleNull) => true,
        (TextLiteralNode literal, ExampleText text) => text.Text == literal.Text,
        (BooleanLiteralNode literal, ExampleBoolean boolean) => boolean.Value == literal.Value,
        (HttpOnlyNode, _) => true,
        _ => TypeMapper.Map(type, typeOf) is not { } mapped || Fits(mapped, value),
    };

    private static bool Fits(TypeRef type, ExampleValue value) => (type, value) switch
    {
        (_, ExampleOther or ExampleNull) => true,
        (ListRef list, ExampleArray array) => array.Items.All(item => Fits(list.Item, item)),
        (MapRef map, ExampleObject values) => values.Properties.All(property => Fits(map.Value, property.Value)),
        (EnumRef, ExampleText or ExampleNumber or ExampleEnumMember) => true,
        (ModelRef, _) => true,
        (LeafRef { Kind: var leaf }, _) => ValueKinds.Fits(leaf, value),
        _ => false,
    };

    private static string NameOf(ExampleValue value) => value switch
    {
        ExampleObject => "an object",
        ExampleArray => "an array",
        ExampleText text => "the text \"" + text.Text + "\"",
        ExampleNumber number => "the number " + number.Text,
        ExampleBoolean boolean => boolean.Value ? "true" : "false",
        ExampleDate date => "the date \"" + date.Text + "\"",
        ExampleEnumMember member => member.TypeName + "." + member.MemberName,
        _ => "something else",
    };

    private static LinkFinding Finding(string what, string how) => LinkFinding.At(PagePart.Example, 0, FindingId.ExampleDoesNotFit, what, how);
}
