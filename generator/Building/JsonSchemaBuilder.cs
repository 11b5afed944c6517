using System.Globalization;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Building;

/// <summary>
/// Says in JSON Schema (draft 2020-12) what a model is in JSON, in the words of its page. An enum is as its page lists it, an object as open as
/// it is read; which of the two a schema is about in the end, the runtime decides.
/// </summary>
internal sealed class JsonSchemaBuilder
{
    private readonly List<NamedRef> _references = [];

    /// <param name="name">What documents call it that hold schemas by name.</param>
    public static JsonSchemaModel Build(TypeModel model, SettledPage page, string name)
    {
        var builder = new JsonSchemaBuilder();
        var schema = model switch
        {
            ObjectModel record => builder.OfObject(record, page),
            EnumModel enumeration => OfEnum(enumeration),
            UnionModel union => builder.OfUnion(union),
            _ => throw new ArgumentOutOfRangeException(nameof(model)),
        };
        schema = new SchemaPart(schema.Keywords.Prepend(new JsonProperty("title", new JsonString(name))).ToEquatableArray()).Describe(DescriptionOf(page), model.Obsolete is not null);
        return new JsonSchemaModel(schema.ToLines(), builder._references.ToEquatableArray());
    }

    // JSON Schema has no place for what each value of an enum means.
    private static string DescriptionOf(SettledPage page) => string.Join("\n", page.Values
        .Where(static value => value.Description.Length > 0)
        .Select(static value => value.Text + ": " + PlainSentences.Join(value.Description))
        .Prepend(PlainSentences.Join(page.Description))
        .Where(static text => text.Length > 0));

    private SchemaPart OfObject(ObjectModel model, SettledPage page)
    {
        var fields = new Dictionary<string, SettledField>(StringComparer.Ordinal);
        foreach (var field in page.Fields)
        {
            fields[field.JsonName] = field;
        }

        var properties = model.Members.Select(member => new JsonProperty(member.JsonName, OfMember(member, fields[member.JsonName]).Value));
        var required = model.Members.Where(static member => member.MustBePresent).Select(static member => new JsonString(member.JsonName)).ToArray<JsonValue>();
        var schema = SchemaPart.OfType("object").With("properties", new JsonObject(properties.ToEquatableArray()));
        return (required.Length == 0 ? schema : schema.With("required", new JsonArray(new(required))))
            .With("additionalProperties", model.CatchAll is { } rest ? OfType(rest.Value).Value : new JsonBoolean(true));
    }

    private SchemaPart OfMember(MemberModel member, SettledField field)
    {
        var schema = OfType(member.Type);
        if (member.Type is ScalarRef { Kind: ScalarKind.String } && StringFormats.Of(field.TypeText) is { } format)
        {
            schema = schema.With("format", new JsonString(format));
        }

        if (member.Initializer is { JsonText: { } text } constant)
        {
            schema = schema.With("const", constant is BooleanInitializer ? new JsonBoolean(text == "true") : new JsonString(text));
        }

        if (member.CanBeNull)
        {
            schema = schema.OrNull();
        }

        schema = schema.Describe(PlainSentences.Join(field.Description), member.Obsolete is not null);
        return FieldExamples.Of(field.Row.Example, member.Type.JsonKinds) is { } example ? schema.With("examples", new JsonArray(EquatableArray.Create(example))) : schema;
    }

    private static SchemaPart OfEnum(EnumModel model)
    {
        var schema = SchemaPart.OfType(model.IsNumeric ? "integer" : "string");
        return model.IsFlags || model.Members.Count == 0
            ? schema
            : schema.With("enum", new JsonArray(model.Members.Select(member => Text(member, model.IsNumeric)).ToEquatableArray()));
    }

    private static JsonValue Text(EnumMemberModel member, bool isNumeric) =>
        isNumeric ? new JsonNumber(member.Number.ToString(CultureInfo.InvariantCulture)) : new JsonString(member.Text);

    private SchemaPart OfUnion(UnionModel model)
    {
        if (model.Cases.Count == 0)
        {
            return SchemaPart.Anything;
        }

        var cases = model.Cases.Select(@case => (JsonValue)OfType(@case.Type).Value).ToEquatableArray();
        var schema = SchemaPart.Anything.With("anyOf", new JsonArray(cases));
        return model.Plan.Object is ObjectByText { Shared.Count: 0 } plan && model.Cases.All(static @case => @case.Type is ModelRef)
            ? schema.With("discriminator", Discriminator(plan, model.Cases))
            : schema;
    }

    // A keyword of OpenAPI; to others it is a comment.
    private JsonObject Discriminator(ObjectByText plan, EquatableArray<UnionCase> cases)
    {
        var mapping = plan.Cases.SelectMany(
            @case => @case.Texts,
            (@case, text) => new JsonProperty(text, new JsonString(Place((NamedRef)cases[@case.Case - 1].Type))));
        return new(EquatableArray.Create(
            new JsonProperty("propertyName", new JsonString(plan.JsonName)),
            new JsonProperty("mapping", new JsonObject(mapping.ToEquatableArray()))));
    }

    private SchemaPart OfType(TypeRef type) => type switch
    {
        ScalarRef scalar => OfScalar(scalar.Kind),
        ListRef list => SchemaPart.OfType("array").With("items", OfType(list.Item).Value),
        MapRef map => SchemaPart.OfType("object").With("additionalProperties", OfType(map.Value).Value),

        // Its definition says what has to be there.
        ModelRef { IsPartial: true } => SchemaPart.OfType("object"),
        NamedRef named => SchemaPart.Anything.With("$ref", new JsonString(Place(named))),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static SchemaPart OfScalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String => SchemaPart.OfType("string"),
        ScalarKind.Number => SchemaPart.OfType("number", "double"),
        ScalarKind.Int64 => SchemaPart.OfType("integer", "int64"),
        ScalarKind.Int32 => SchemaPart.OfType("integer", "int32"),
        ScalarKind.Boolean => SchemaPart.OfType("boolean"),
        ScalarKind.Any => SchemaPart.Anything,
        ScalarKind.DateTime => SchemaPart.OfType("string", "date-time"),
        ScalarKind.Date => SchemaPart.OfType("string", "date"),
        ScalarKind.BigInteger => SchemaPart.OfType("integer"),
        ScalarKind.Decimal => SchemaPart.OfType("number", "decimal"),
        ScalarKind.Bytes => SchemaPart.OfType("string", "byte").With("contentEncoding", new JsonString("base64")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // A place and no name: what the definition is called is known where all of a document's types are.
    private string Place(NamedRef type)
    {
        var place = _references.IndexOf(type);
        if (place < 0)
        {
            place = _references.Count;
            _references.Add(type);
        }

        return place.ToString(CultureInfo.InvariantCulture);
    }
}
