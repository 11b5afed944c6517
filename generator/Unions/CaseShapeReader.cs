using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Follows the members of one union through links and nested unions to the objects, enums and plain types at the end. The result is
/// all that planning depends on, so a union is planned again only when it changes.
/// </summary>
/// <param name="list">The reader of the list whose items this one follows, or null.</param>
internal sealed class CaseShapeReader(ReferenceResolver resolver, PathTable<TypeShape> evidence, CaseShapeReader? list = null)
{
    // An enum that can hold more texts than this is no mark to tell types apart by.
    private const int MostTexts = 64;

    // Unions of unions are followed so far; a chain of thousands would otherwise be followed to its end from each of its links.
    private const int MostPages = 1000;

    private readonly List<ObjectCase> _objects = [];
    private readonly List<EnumCase> _enums = [];
    private readonly HashSet<string> _followed = [];
    private CaseShapeReader? _items;
    private JsonKinds _kinds;
    private JsonKinds _itemKinds;
    private bool _takesAnyText;
    private bool _takesAnyNumber;
    private bool _isDate;
    private bool _isMap;

    /// <summary>The cases of a union, numbered from 1. Members of one C# type are one case; those without a JSON form are none.</summary>
    public static EquatableArray<CaseShape> Read(
        UnionPage page, DeclaredType declared, ReferenceResolver resolver, PathTable<TypeShape> evidence)
    {
        var cases = new List<CaseShape>();
        var types = new HashSet<TypeRef> { new ModelRef(declared.Name) };
        foreach (var member in page.Members)
        {
            var type = resolver.TypeOf(member.Type, declared.Page.Address);
            if (type is null || !types.Add(type))
            {
                continue;
            }

            var reader = new CaseShapeReader(resolver, evidence);
            reader._followed.Add(declared.Page.Address.Path);
            reader.Follow(member.Type, declared.Page.Address);
            cases.Add(reader.Result(cases.Count + 1, type));
        }

        return cases.ToEquatableArray();
    }

    private CaseShape Result(int number, TypeRef type) => new(
        number,
        type,
        _kinds,
        _objects.ToEquatableArray(),
        _enums.ToEquatableArray(),
        _takesAnyText,
        _takesAnyNumber,
        _isDate,
        _itemKinds | (_items?._kinds ?? JsonKinds.None),
        (_items?._objects ?? []).ToEquatableArray(),
        _isMap);

    // Without recursion, for a chain of unions can be longer than the stack.
    private void Follow(TypeExpression node, PageLocation from)
    {
        var pending = new Stack<(TypeExpression Node, PageLocation From)>();
        pending.Push((node, from));
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            Follow(next.Node, next.From, pending);
        }
    }

    private void Follow(TypeExpression node, PageLocation from, Stack<(TypeExpression Node, PageLocation From)> pending)
    {
        switch (node)
        {
            case TypeReference reference:
                Follow(reference, from, pending);
                break;
            case ArrayType array:
                _kinds |= JsonKinds.Array;
                FollowItem(array.Element, from);
                break;
            case MapType:
                _kinds |= JsonKinds.Object;
                _isMap = true;
                break;
            default:
                if (node.AsScalar() is { } scalar)
                {
                    Follow(scalar);
                }

                break;
        }
    }

    private void Follow(ScalarKind kind)
    {
        if (kind == ScalarKind.Any)
        {
            _kinds = _itemKinds = JsonKinds.Any;
            _takesAnyText = _takesAnyNumber = _isMap = true;
            return;
        }

        _kinds |= kind.ToJsonKinds();
        _isDate |= kind is ScalarKind.DateTime or ScalarKind.Date;
        _takesAnyText |= kind is ScalarKind.String or ScalarKind.Bytes;
        _takesAnyNumber |= kind.ToJsonKinds() == JsonKinds.Number;
    }

    private void Follow(TypeReference reference, PageLocation from, Stack<(TypeExpression Node, PageLocation From)> pending)
    {
        if (resolver.Locate(reference, from).Type is not { } declared)
        {
            FollowMissing(resolver.Resolve(reference, from).Type);
            return;
        }

        var path = declared.Page.Address.Path;
        if (list?._followed.Contains(path) == true || !_followed.Add(path) || evidence.Find(path) is not { } page)
        {
            return;
        }

        if (_followed.Count > MostPages)
        {
            Follow(ScalarKind.Any);
            return;
        }

        switch (declared.Page.Kind)
        {
            case PageKind.Enum:
                _kinds |= declared.Page.IsNumeric ? JsonKinds.Number : JsonKinds.String;
                _enums.Add(new EnumCase(declared.Name, declared.Page.IsNumeric));
                break;
            case PageKind.Object:
                _kinds |= JsonKinds.Object;
                _objects.Add(new ObjectCase(declared.Name, FieldsOf(page, declared.Page.Address)));
                break;
            default:
                for (var i = page.Members.Count - 1; i >= 0; i--)
                {
                    pending.Push((page.Members[i], declared.Page.Address));
                }

                break;
        }
    }

    // A placeholder shows its kind and no more.
    private void FollowMissing(TypeRef placeholder)
    {
        switch (placeholder)
        {
            case EnumRef enumeration:
                _kinds |= JsonKinds.String;
                _enums.Add(new EnumCase(enumeration.Name, false));
                break;
            case ModelRef model when resolver.IsMissingObject(model.Name):
                _kinds |= JsonKinds.Object;
                _objects.Add(new ObjectCase(model.Name, default));
                break;
            default:
                Follow(ScalarKind.Any);
                break;
        }
    }

    private EquatableArray<MemberShape> FieldsOf(TypeShape page, PageLocation address) =>
        page.Fields.Select(field => Known(field, address)).ToEquatableArray();

    // A field that is a union may be anything here: what it can hold is told by its own page, not one level further up.
    private MemberShape Known(FieldForm field, PageLocation address)
    {
        var declared = field.Reference is { } reference ? resolver.Locate(reference, address).Type : null;
        var kinds = declared?.Page.Kind switch
        {
            PageKind.Object => JsonKinds.Object,
            PageKind.Enum => declared.Page.IsNumeric ? JsonKinds.Number : JsonKinds.String,
            _ => field.Kinds,
        };
        return new MemberShape(field.Name, field.IsRequired, TextsOf(field, address), kinds, kinds == JsonKinds.Object ? declared?.Name : null, kinds == JsonKinds.String ? field.Seen : null);
    }

    private EquatableArray<string> TextsOf(FieldForm field, PageLocation address)
    {
        if (field.Literal is { } literal)
        {
            return EquatableArray.Create(literal);
        }

        var texts = new List<string>();
        return field.Reference is { } reference && CollectTexts(reference, address, texts, []) && texts.Count <= MostTexts
            ? texts.Distinct().ToEquatableArray()
            : default;
    }

    // The texts of an enum, or of a union of nothing but enums; false when there can be others.
    private bool CollectTexts(TypeReference reference, PageLocation from, List<string> texts, HashSet<string> followed)
    {
        if (resolver.Locate(reference, from).Type is not { } declared
            || !followed.Add(declared.Page.Address.Path)
            || followed.Count > MostTexts
            || evidence.Find(declared.Page.Address.Path) is not { } page)
        {
            return false;
        }

        texts.AddRange(page.Values);
        return declared.Page.Kind == PageKind.Enum
            || (declared.Page.Kind == PageKind.Union
                && page.Members.Count is > 0 and <= MostTexts
                && page.Members.All(member => member is TypeReference next && CollectTexts(next, declared.Page.Address, texts, followed)));
    }

    // What the items of an item are, nobody asks. One reader follows all items, so that no page is followed twice on two ways to it.
    private void FollowItem(TypeExpression element, PageLocation from)
    {
        if (list is null)
        {
            (_items ??= new CaseShapeReader(resolver, evidence, this)).Follow(element, from);
        }
    }
}
