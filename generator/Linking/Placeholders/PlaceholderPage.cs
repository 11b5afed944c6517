using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Linking.Samples;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Placeholders;

/// <summary>The page that a missing page's examples and payloads come to: nothing is required, and types are guesses.</summary>
internal static class PlaceholderPage
{
    public static Page Of(string name, PageKind kind, IReadOnlyCollection<MissingUse> uses) => kind switch
    {
        PageKind.Object => new FieldsPage { Title = name, Fields = FieldsOf(uses) },
        PageKind.Enum => EnumOf(name, uses),
        _ => new UnionPage { Title = name, Members = default },
    };

    // Examples name members as pages do, payloads as the wire does; one that differs in case and separators only is the same member.
    private static EquatableArray<Field> FieldsOf(IReadOnlyCollection<MissingUse> uses)
    {
        var fields = new List<(Field Field, List<TypeNode> Types)>();
        foreach (var use in uses.OrderBy(static use => use.IsPayload))
        {
            foreach (var property in use.Examples.OfType<ExampleObject>().SelectMany(static example => example.Properties))
            {
                var index = IndexOf(fields, property.Name, use.IsPayload);
                if (index < 0)
                {
                    index = fields.Count;
                    fields.Add((new Field(property.Name, new PrimitiveNode(Primitive.Any), "", false, false, "") { IsInferred = true }, []));
                }

                if (use.IsPayload)
                {
                    fields[index] = (fields[index].Field with { WireName = property.Name }, fields[index].Types);
                }

                if (SampleTypes.Of(property.Value) is { } type)
                {
                    fields[index].Types.Add(type);
                }
            }
        }

        return fields
            .Select(static item => item.Types.Count == 0 ? item.Field : item.Field with { Type = item.Types.Aggregate(SampleTypes.Widen) })
            .ToEquatableArray();
    }

    private static int IndexOf(List<(Field Field, List<TypeNode> Types)> fields, string name, bool isPayload)
    {
        var exact = fields.FindIndex(item => item.Field.JsonName == name);
        if (exact >= 0 || !isPayload)
        {
            return exact;
        }

        var folded = MemberMatcher.Fold(name);
        return fields.FindIndex(item => item.Field.WireName is null && MemberMatcher.Fold(item.Field.Name) == folded);
    }

    private static ValuesPage EnumOf(string name, IReadOnlyCollection<MissingUse> uses)
    {
        var examples = uses.SelectMany(static use => use.Examples).ToList();
        var isNumeric = examples.TrueForAll(static example => example is ExampleNumber);
        var texts = isNumeric
            ? Numbers(examples.OfType<ExampleNumber>().Select(static number => number.Text))
            : examples.OfType<ExampleText>().Select(static text => text.Text).Distinct(StringComparer.Ordinal);
        return new ValuesPage { Title = name, Values = texts.Select(static text => new EnumValue(text, null)).ToEquatableArray(), IsNumeric = isNumeric };
    }

    // 1 and 01 are one number, and 1.5 is no value of an enum.
    private static IEnumerable<string> Numbers(IEnumerable<string> texts)
    {
        var seen = new HashSet<long>();
        foreach (var text in texts)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && seen.Add(number))
            {
                yield return text;
            }
        }
    }
}
