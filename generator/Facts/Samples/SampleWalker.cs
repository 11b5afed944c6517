using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>
/// Follows a value through the pages that describe it, and notes what it shows of each: of members, of types that have no page, and where
/// the two don't fit. Gives the value back as the wire would have it. Where a union leaves open which member a value is, nothing below it
/// is noted.
/// </summary>
/// <param name="source">The path of the file that the value is from.</param>
internal sealed class SampleWalker(KnownTypes types, string source, ObservationCollector collector)
{
    private readonly List<MissingReference> _missing = [];
    private readonly List<Finding> _findings = [];
    private readonly List<JsonStep> _steps = [];
    private readonly CaseChooser _cases = new(types);

    public IReadOnlyList<MissingReference> Missing => _missing;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Follows a value of a page's type.</summary>
    public JsonValue Follow(DeclaredType declared, JsonValue value)
    {
        if (types.ShapeOf(declared) is not { } shape || value is JsonNull or LiteralOther)
        {
            return value;
        }

        switch (declared.Kind, value)
        {
            case (PageKind.Object, JsonObject content):
                return FollowMembers(declared, shape, content);
            case (PageKind.Object, _):
                Report(declared.Name.Name, "the value is not an object");
                return value;
            case (PageKind.Enum, LiteralEnumMember member) when shape.Values.FirstOrDefault(text => NameRules.IsOwnSpelling(member.MemberName, text)) is { } text:
                return shape.IsNumeric ? new JsonNumber(text) : new JsonString(text);
            case (PageKind.Union, _) when _cases.Choose(shape.Members, value, declared.Location) is { } chosen:
                return Follow(chosen, value, declared);
            default:
                return value;
        }
    }

    /// <summary>True when a list is itself a value of the type.</summary>
    public bool TakesList(DeclaredType declared) =>
        declared.Kind == PageKind.Union
        && types.ShapeOf(declared) is { } shape
        && shape.Members.Any(static member => member is ArrayType or ScalarType { Kind: ScalarKind.Any });

    /// <summary>Follows the items of a list as values of a page's type.</summary>
    public void FollowItems(DeclaredType declared, JsonArray list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            Within(JsonStep.To(i), () => Follow(declared, list.Items[i]));
        }
    }

    private JsonObject FollowMembers(DeclaredType declared, TypeShape shape, JsonObject content)
    {
        var matched = MemberMatcher.Match(shape.Fields, content.Properties);
        var catchAll = shape.Fields.FirstOrDefault(static field => field.IsCatchAll);
        var members = new JsonProperty[matched.Length];
        for (var i = 0; i < matched.Length; i++)
        {
            var property = content.Properties[i];
            var value = Within(JsonStep.To(property.Name), () => FollowMember(declared, matched[i], catchAll, property));
            members[i] = new JsonProperty(matched[i]?.JsonName ?? property.Name, value);
        }

        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && !field.IsCatchAll && !matched.Contains(field) && IsMissed(field.Type, declared.Location))
            {
                Report(declared.Name.Name, "the required member '" + field.JsonName + "' is missing");
            }
        }

        return new JsonObject(new(members));
    }

    private JsonValue FollowMember(DeclaredType declared, FieldShape? field, FieldShape? catchAll, JsonProperty property)
    {
        if (field is null && catchAll?.Type is MapType { Value: var type })
        {
            return Follow(type, property.Value, declared);
        }

        var entry = collector.Member(declared.Location.Path, field?.Name ?? property.Name);
        if (field is null)
        {
            if (InferredTypes.Of(property.Value) is { } newType)
            {
                entry.New(newType, source);
            }

            return property.Value;
        }

        entry.Spelled(property.Name, source);
        if (property.Value is JsonNull)
        {
            entry.Null(source);
            return property.Value;
        }

        if (property.Value is JsonString text && field.IsRequired)
        {
            entry.Text(text.Text, source);
        }

        NoteNumbers(entry, field.Type, property.Value);
        return Follow(field.Type, property.Value, declared);
    }

    private void NoteNumbers(ObservationCollector.Entry entry, TypeExpression type, JsonValue value)
    {
        switch (type, value)
        {
            case (ScalarType { Kind: ScalarKind.Number }, JsonNumber number):
                entry.Number(number.Text, source);
                break;
            case (ArrayType list, JsonArray array):
                foreach (var item in array.Items)
                {
                    NoteNumbers(entry, list.Element, item);
                }

                break;
            case (MapType map, JsonObject values):
                foreach (var property in values.Properties)
                {
                    NoteNumbers(entry, map.Value, property.Value);
                }

                break;
        }
    }

    // A value of a type that a page names.
    private JsonValue Follow(TypeExpression type, JsonValue value, DeclaredType on)
    {
        switch (type, value)
        {
            case (_, JsonNull or LiteralOther):
                return value;
            case (TypeReference { Otherwise: { } otherwise } reference, _) when types.Resolver.Locate(reference, on.Location).Type is null:
                return Follow(otherwise, value, on);
            case (TypeReference reference, _):
                return Follow(reference, value, on.Location);
            case (ArrayType list, JsonArray array):
                return new JsonArray(array.Items.Select((item, i) => Within(JsonStep.To(i), () => Follow(list.Element, item, on))).ToEquatableArray());
            case (MapType map, JsonObject values):
                return new JsonObject(values.Properties
                    .Select(property => new JsonProperty(property.Name, Within(JsonStep.To(property.Name), () => Follow(map.Value, property.Value, on))))
                    .ToEquatableArray());
            default:
                if (!type.Fits(value))
                {
                    Report(on.Name.Name, "the value is not " + type.Describe());
                }

                return value;
        }
    }

    private JsonValue Follow(TypeReference reference, JsonValue value, PageLocation from)
    {
        if (types.Resolver.Locate(reference, from).Type is { } declared)
        {
            return Follow(declared, value);
        }

        if (types.Catalog.ByPath(from.Path) is { Page.Options: var options })
        {
            _missing.Add(new MissingReference(
                from.Path, ReferenceResolver.MissingLocation(reference, from), reference.Name, reference.Link is null, options, EquatableArray.Create(value)));
        }

        return value;
    }

    // Nothing is a value of any JSON, and of what JSON can't hold.
    private bool IsMissed(TypeExpression type, PageLocation from) =>
        types.Resolver.TypeOf(type, from) is not (null or ScalarType { Kind: ScalarKind.Any });

    private void Report(string typeName, string what) => _findings.Add(new Finding(
        FindingId.SampleDoesNotFit, source, new JsonAnchor(_steps.ToEquatableArray()), EquatableArray.Create(JsonStep.PathOf(_steps), typeName, what)));

    private JsonValue Within(JsonStep step, Func<JsonValue> follow)
    {
        _steps.Add(step);
        var value = follow();
        _steps.RemoveAt(_steps.Count - 1);
        return value;
    }
}
