using System.Globalization;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Facts.Placeholders;

/// <summary>The page that a missing page's examples and payloads come to: nothing is required, and types are guesses.</summary>
internal static class PlaceholderPage
{
    /// <summary>The page as examples show it, and the spellings that payloads show.</summary>
    public static (Page Page, PageObservations? Spellings) Of(string name, PageKind kind, IReadOnlyCollection<MissingReference> references) => kind switch
    {
        PageKind.Object => ObjectOf(name, references),
        PageKind.Enum => (EnumOf(name, references), null),
        _ => (new UnionPage { Title = name, Members = default }, null),
    };

    // Examples name members as pages do, payloads as the wire does; one that differs in case and separators only is the same member.
    private static (Page Page, PageObservations? Spellings) ObjectOf(string name, IReadOnlyCollection<MissingReference> references)
    {
        var members = new List<Member>();
        foreach (var reference in references.OrderBy(static reference => reference.IsPayload))
        {
            foreach (var property in reference.Examples.OfType<JsonObject>().SelectMany(static example => example.Properties))
            {
                var member = Find(members, property.Name, reference.IsPayload);
                if (member is null)
                {
                    members.Add(member = new Member(property.Name));
                }

                member.Show(property, reference.IsPayload);
            }
        }

        var fields = members.Select(static member => new Field(member.Name, member.Type, "", false, false, "")).ToEquatableArray();
        var spellings = members
            .Where(static member => member.WireName is not null)
            .Select(static member => new Observation(new FieldFacts(member.Name) { WireName = member.WireName }, ""))
            .ToEquatableArray();
        return (new ObjectPage { Title = name, Fields = fields }, spellings.Count == 0 ? null : new PageObservations("", spellings));
    }

    private static Member? Find(List<Member> members, string name, bool isPayload)
    {
        if (members.Find(member => (member.WireName ?? member.Name) == name) is { } exact)
        {
            return exact;
        }

        if (!isPayload)
        {
            return null;
        }

        var folded = NameFolding.Fold(name);
        return members.Find(member => member.WireName is null && NameFolding.Fold(member.Name) == folded);
    }

    private static EnumPage EnumOf(string name, IReadOnlyCollection<MissingReference> references)
    {
        var examples = references.SelectMany(static reference => reference.Examples).ToList();
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

    private sealed class Member(string name)
    {
        private TypeExpression? _type;

        public string Name { get; } = name;

        public string? WireName { get; private set; }

        public TypeExpression Type => _type ?? ScalarType.Of(ScalarKind.Any);

        public void Show(JsonProperty property, bool isPayload)
        {
            WireName = isPayload ? property.Name : WireName;
            if (InferredTypes.Of(property.Value) is { } type)
            {
                _type = _type is null ? type : InferredTypes.Widen(_type, type);
            }
        }
    }
}
