using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>The page that a missing page's examples and payloads come to: nothing is required, and types are guesses.</summary>
internal static class PlaceholderPage
{
    public static Page Of(string name, PageKind kind, IReadOnlyCollection<MissingReference> uses) => kind switch
    {
        PageKind.Object => new ObjectPage { Title = name, Fields = FieldsOf(uses) },
        PageKind.Enum => EnumOf(name, uses),
        _ => new UnionPage { Title = name, Members = default },
    };

    // Examples name members as pages do, payloads as the wire does; one that differs in case and separators only is the same member.
    private static EquatableArray<Field> FieldsOf(IReadOnlyCollection<MissingReference> uses)
    {
        var fields = new List<(Field Field, List<TypeExpression> Types)>();
        foreach (var use in uses.OrderBy(static use => use.IsPayload))
        {
            foreach (var property in use.Examples.OfType<JsonObject>().SelectMany(static example => example.Properties))
            {
                var index = IndexOf(fields, property.Name, use.IsPayload);
                if (index < 0)
                {
                    index = fields.Count;
                    fields.Add((new Field(property.Name, new ScalarType(ScalarKind.Any), "", false, false, "") { IsInferred = true }, []));
                }

                if (use.IsPayload)
                {
                    fields[index] = (fields[index].Field with { WireName = property.Name }, fields[index].Types);
                }

                if (InferredTypes.Of(property.Value) is { } type)
                {
                    fields[index].Types.Add(type);
                }
            }
        }

        return fields
            .Select(static item => item.Types.Count == 0 ? item.Field : item.Field with { Type = item.Types.Aggregate(InferredTypes.Widen) })
            .ToEquatableArray();
    }

    private static int IndexOf(List<(Field Field, List<TypeExpression> Types)> fields, string name, bool isPayload)
    {
        var exact = fields.FindIndex(item => item.Field.JsonName == name);
        if (exact >= 0 || !isPayload)
        {
            return exact;
        }

        var folded = MemberMatcher.Fold(name);
        return fields.FindIndex(item => item.Field.WireName is null && MemberMatcher.Fold(item.Field.Name) == folded);
    }

    private static EnumPage EnumOf(string name, IReadOnlyCollection<MissingReference> uses)
    {
        var examples = uses.SelectMany(static use => use.Examples).ToList();
        var isNumeric = examples.TrueForAll(static example => example is JsonNumber);
        var texts = isNumeric
            ? Numbers(examples.OfType<JsonNumber>().Select(static number => number.Text))
            : examples.OfType<JsonString>().Select(static text => text.Text).Distinct(StringComparer.Ordinal);
        return new EnumPage { Title = name, Values = texts.Select(static text => new EnumValue(text, null)).ToEquatableArray(), IsNumeric = isNumeric };
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
