using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>
/// Follows a JSON value through the pages that describe it, and notes what it shows of each: of members, of types that have no page, and
/// where the two don't fit. Where a union leaves open which member a value is, nothing below it is noted.
/// </summary>
internal sealed class SampleWalker(ReferenceResolver resolver, PathTable<DocumentShape> shapes, string source, ObservationCollector book)
{
    private readonly List<MissingReference> _missing = [];
    private readonly List<SampleFinding> _findings = [];
    private readonly List<JsonStep> _steps = [];

    public IReadOnlyList<MissingReference> Missing => _missing;

    public IReadOnlyList<SampleFinding> Findings => _findings;

    /// <summary>Follows a value of a page's type.</summary>
    public void Follow(DeclaredType declared, JsonValue value)
    {
        if (shapes.Find(declared.Page.Address.Path) is not { } shape || value is JsonNull or LiteralOther)
        {
            return;
        }

        switch (declared.Page.Kind, value)
        {
            case (PageKind.Object, JsonObject content):
                FollowMembers(declared, shape, content);
                break;
            case (PageKind.Object, _):
                Report(declared.Name.Name, "the page describes an object");
                break;
            case (PageKind.Union, _) when new CaseChooser(resolver, shapes).Choose(shape.Members, value, declared.Page.Address) is { } chosen:
                Follow(chosen, value, declared.Page.Address, declared.Name.Name);
                break;
        }
    }

    /// <summary>True when a list is itself a value of the type.</summary>
    public bool TakesList(DeclaredType declared) =>
        declared.Page.Kind == PageKind.Union
        && shapes.Find(declared.Page.Address.Path) is { } shape
        && shape.Members.Any(static member => member is ArrayType or ScalarType { Kind: ScalarKind.Any });

    /// <summary>Follows the items of a list as values of a page's type.</summary>
    public void FollowItems(DeclaredType declared, JsonArray list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            Within(JsonStep.To(i), () => Follow(declared, list.Items[i]));
        }
    }

    private void FollowMembers(DeclaredType declared, DocumentShape shape, JsonObject content)
    {
        var path = declared.Page.Address.Path;
        var matched = MemberMatcher.Match(shape.Fields, content.Properties);
        var catchAll = shape.Fields.FirstOrDefault(static field => field.IsCatchAll);
        for (var i = 0; i < matched.Length; i++)
        {
            var property = content.Properties[i];
            Within(JsonStep.To(property.Name), () =>
            {
                if (matched[i] is { } field)
                {
                    FollowMember(declared, field, property);
                }
                else if (catchAll?.Type is MapType { Value: var type })
                {
                    Follow(type, property.Value, declared.Page.Address, declared.Name.Name);
                }
                else if (InferredTypes.Of(property.Value) is { } newType)
                {
                    book.Member(path, property.Name).New(newType, source);
                }
            });
        }

        foreach (var field in shape.Fields.Where(field => field.IsRequired && !field.IsCatchAll && !matched.Contains(field) && IsMissed(field.Type, declared.Page.Address)))
        {
            Report(declared.Name.Name, "the required member '" + field.Spelled + "' is not there");
        }
    }

    private void FollowMember(DeclaredType declared, FieldShape field, JsonProperty property)
    {
        var entry = book.Member(declared.Page.Address.Path, field.Name);
        entry.Spelled(property.Name, source);
        if (property.Value is JsonNull)
        {
            entry.Null(source);
            return;
        }

        if (property.Value is JsonString text && field.IsRequired)
        {
            entry.Text(text.Text, source);
        }

        NoteNumbers(entry, field.Type, property.Value);
        Follow(field.Type, property.Value, declared.Page.Address, declared.Name.Name);
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

    private void Follow(TypeExpression type, JsonValue value, PageLocation from, string typeName)
    {
        switch (type, value)
        {
            case (_, JsonNull or LiteralOther):
                break;
            case (TypeReference reference, _):
                Follow(reference, value, from);
                break;
            case (ArrayType list, JsonArray array):
                for (var i = 0; i < array.Items.Count; i++)
                {
                    Within(JsonStep.To(i), () => Follow(list.Element, array.Items[i], from, typeName));
                }

                break;
            case (MapType map, JsonObject values):
                foreach (var property in values.Properties)
                {
                    Within(JsonStep.To(property.Name), () => Follow(map.Value, property.Value, from, typeName));
                }

                break;
            default:
                if (!type.Fits(value))
                {
                    Report(typeName, "it is no " + type.Describe());
                }

                break;
        }
    }

    private void Follow(TypeReference reference, JsonValue value, PageLocation from)
    {
        if (resolver.Locate(reference, from).Type is { } declared)
        {
            Follow(declared, value);
            return;
        }

        var address = ReferenceResolver.MissingAddress(reference, from);
        if (resolver.OptionsOf(from) is { } options)
        {
            _missing.Add(new MissingReference(from.Path, address, reference.Name, reference.Link is null, options, EquatableArray.Create(value)));
        }
    }

    // Nothing is a value of any JSON, and of what JSON can't hold.
    private bool IsMissed(TypeExpression type, PageLocation from) =>
        resolver.TypeOf(type, from) is not (null or ScalarRef { Kind: ScalarKind.Any });

    private void Report(string typeName, string what) =>
        _findings.Add(new SampleFinding(
            source, _steps.ToEquatableArray(), FindingId.SampleDoesNotFit, EquatableArray.Create(JsonPath.Print(_steps), typeName, what)));

    private void Within(JsonStep step, Action follow)
    {
        _steps.Add(step);
        follow();
        _steps.RemoveAt(_steps.Count - 1);
    }
}
