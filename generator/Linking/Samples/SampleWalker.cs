using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Linking.Placeholders;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;
using Inkeep.Gen.Samples;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>
/// Follows a JSON value through the pages that describe it, and notes what it shows of each: of members, of types that have no page, and
/// where the two don't fit. Where a union leaves open which member a value is, nothing below it is noted.
/// </summary>
internal sealed class SampleWalker(ReferenceResolver resolver, PathTable<PageShape> shapes, string source, LessonBook book)
{
    private readonly List<MissingUse> _missing = [];
    private readonly List<SampleFinding> _findings = [];
    private readonly List<JsonStep> _steps = [];

    public IReadOnlyList<MissingUse> Missing => _missing;

    public IReadOnlyList<SampleFinding> Findings => _findings;

    /// <summary>Follows a value of a page's type.</summary>
    public void Follow(DeclaredType declared, ExampleValue value)
    {
        if (shapes.Find(declared.Page.Address.Path) is not { } shape || value is ExampleNull or ExampleOther)
        {
            return;
        }

        switch (declared.Page.Kind, value)
        {
            case (PageKind.Object, ExampleObject content):
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
        && shape.Members.Any(static member => member is ArrayNode or PrimitiveNode { Kind: Primitive.Any });

    /// <summary>Follows the items of a list as values of a page's type.</summary>
    public void FollowItems(DeclaredType declared, ExampleArray list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            Within(JsonStep.To(i), () => Follow(declared, list.Items[i]));
        }
    }

    private void FollowMembers(DeclaredType declared, PageShape shape, ExampleObject content)
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
                else if (catchAll?.Type is MapNode { Value: var type })
                {
                    Follow(type, property.Value, declared.Page.Address, declared.Name.Name);
                }
                else if (SampleTypes.Of(property.Value) is { } newType)
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

    private void FollowMember(DeclaredType declared, FieldShape field, ExampleProperty property)
    {
        var entry = book.Member(declared.Page.Address.Path, field.Name);
        entry.Spelled(property.Name, source);
        if (property.Value is ExampleNull)
        {
            entry.Null(source);
            return;
        }

        if (property.Value is ExampleText text && field.IsRequired)
        {
            entry.Text(text.Text, source);
        }

        NoteNumbers(entry, field.Type, property.Value);
        Follow(field.Type, property.Value, declared.Page.Address, declared.Name.Name);
    }

    private void NoteNumbers(LessonBook.Entry entry, TypeNode type, ExampleValue value)
    {
        switch (type, value)
        {
            case (PrimitiveNode { Kind: Primitive.Number }, ExampleNumber number):
                entry.Number(number.Text, source);
                break;
            case (ArrayNode list, ExampleArray array):
                foreach (var item in array.Items)
                {
                    NoteNumbers(entry, list.Element, item);
                }

                break;
            case (MapNode map, ExampleObject values):
                foreach (var property in values.Properties)
                {
                    NoteNumbers(entry, map.Value, property.Value);
                }

                break;
        }
    }

    private void Follow(TypeNode type, ExampleValue value, PageAddress from, string typeName)
    {
        switch (type, value)
        {
            case (_, ExampleNull or ExampleOther):
                break;
            case (ReferenceNode reference, _):
                Follow(reference, value, from);
                break;
            case (ArrayNode list, ExampleArray array):
                for (var i = 0; i < array.Items.Count; i++)
                {
                    Within(JsonStep.To(i), () => Follow(list.Element, array.Items[i], from, typeName));
                }

                break;
            case (MapNode map, ExampleObject values):
                foreach (var property in values.Properties)
                {
                    Within(JsonStep.To(property.Name), () => Follow(map.Value, property.Value, from, typeName));
                }

                break;
            default:
                if (!ValueKinds.Fits(type, value))
                {
                    Report(typeName, "it is no " + ValueKinds.Describe(type));
                }

                break;
        }
    }

    private void Follow(ReferenceNode reference, ExampleValue value, PageAddress from)
    {
        if (resolver.Locate(reference, from).Type is { } declared)
        {
            Follow(declared, value);
            return;
        }

        var address = ReferenceResolver.MissingAddress(reference, from);
        if (resolver.OptionsOf(from) is { } options)
        {
            _missing.Add(new MissingUse(from.Path, address, reference.Name, reference.Link is null, options, EquatableArray.Create(value)));
        }
    }

    // Nothing is a value of any JSON, and of what JSON can't hold.
    private bool IsMissed(TypeNode type, PageAddress from) =>
        resolver.TypeOf(type, from) is not (null or Models.LeafRef { Kind: Models.Leaf.JsonElement });

    private void Report(string typeName, string what) =>
        _findings.Add(new SampleFinding(
            source, _steps.ToEquatableArray(), FindingId.SampleDoesNotFit, EquatableArray.Create(JsonPaths.Print(_steps), typeName, what)));

    private void Within(JsonStep step, Action follow)
    {
        _steps.Add(step);
        follow();
        _steps.RemoveAt(_steps.Count - 1);
    }
}
