using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inkeep.Gen.Linking.Documentation;
using Inkeep.Gen.Linking.Naming;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Placeholders;

/// <summary>Shapes the type of a missing page from the examples of it: nothing is required, and what they don't show is kept as extras.</summary>
internal static class PlaceholderLinker
{
    public static TypeModel Link(Placeholder placeholder)
    {
        var type = placeholder.Type;
        var documentation = DocumentationComposer.ForType(
            "Stands for the page <c>" + XmlText.Escape(placeholder.Address.Path) + "</c>, which is not in the project.",
            "Shaped from the examples of the pages that mention it. Adding the page replaces it.");
        return placeholder.Kind switch
        {
            PageKind.Object => Object(placeholder, documentation),
            PageKind.Enum => Enum(placeholder, documentation),
            _ => new UnionModel
            {
                Name = type.Name,
                HintName = type.HintName,
                Source = placeholder.Address.Path,
                IsPublic = type.Page.Options.IsPublic,
                Documentation = documentation,
                Cases = default,
                Plan = new UnionPlan(),
            },
        };
    }

    private static ObjectModel Object(Placeholder placeholder, Models.Documentation documentation)
    {
        var type = placeholder.Type;
        var names = new MemberNamer(type.Name.Name);
        var members = new List<MemberModel>();
        foreach (var group in placeholder.Examples.OfType<ExampleObject>().SelectMany(static example => example.Properties).GroupBy(static property => property.Name))
        {
            var name = names.Name(group.Key);
            members.Add(new MemberModel
            {
                Name = name,
                JsonName = group.Key,
                Variable = names.Variable(name),
                Type = group.Select(static property => TypeOf(property.Value)).Aggregate(Widen),
                IsRequired = false,
                IsNeeded = false,
                IsInferred = true,
            });
        }

        return new ObjectModel
        {
            Name = type.Name,
            HintName = type.HintName,
            Source = placeholder.Address.Path,
            IsPublic = type.Page.Options.IsPublic,
            Documentation = documentation,
            Members = members.ToEquatableArray(),
            ExtrasName = names.Extras(),
        };
    }

    private static EnumModel Enum(Placeholder placeholder, Models.Documentation documentation)
    {
        var names = new EnumMemberNamer();
        var isNumeric = placeholder.Type.Page.IsNumeric;
        var texts = placeholder.Examples
            .Select(static example => example switch
            {
                ExampleText text => text.Text,
                ExampleNumber number => number.Text,
                _ => null,
            })
            .OfType<string>();
        var members = (isNumeric ? Numbers(texts) : texts.Distinct(StringComparer.Ordinal).Select(static (text, i) => (Text: text, Number: i + 1L)))
            .Select(value => new EnumMemberModel(names.Name(value.Text), value.Number, value.Text))
            .ToEquatableArray();
        return new EnumModel
        {
            Name = placeholder.Type.Name,
            HintName = placeholder.Type.HintName,
            Source = placeholder.Address.Path,
            IsPublic = placeholder.Type.Page.Options.IsPublic,
            Documentation = documentation,
            Members = members,
            IsNumeric = isNumeric,
            IsLong = isNumeric && members.Any(static member => member.Number is < int.MinValue or > int.MaxValue),
        };
    }

    // 1 and 01 are one number, and 1.5 is no value of an enum.
    private static IEnumerable<(string Text, long Number)> Numbers(IEnumerable<string> texts)
    {
        var seen = new HashSet<long>();
        foreach (var text in texts)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && seen.Add(number))
            {
                yield return (text, number);
            }
        }
    }

    private static TypeRef TypeOf(ExampleValue value) => value switch
    {
        ExampleText or ExampleEnumMember => new LeafRef(Leaf.String),
        ExampleNumber => new LeafRef(Leaf.Double),
        ExampleBoolean => new LeafRef(Leaf.Boolean),
        ExampleDate { HasTime: true } => new LeafRef(Leaf.DateTimeOffset),
        ExampleDate => new LeafRef(Leaf.DateOnly),
        ExampleArray array => new ListRef(
            array.Items.Count > 0 ? array.Items.Select(TypeOf).Aggregate(Widen) : new LeafRef(Leaf.JsonElement)),
        _ => new LeafRef(Leaf.JsonElement),
    };

    // Examples teach by widening: what two of them disagree on can be anything.
    private static TypeRef Widen(TypeRef left, TypeRef right) => left == right ? left : new LeafRef(Leaf.JsonElement);
}
