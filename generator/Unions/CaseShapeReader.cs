using Inkeep.Gen.Catalog;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>
/// Follows the members of one union through references and nested unions to the objects, enums and scalars at the end. Planning
/// depends only on the result, so a union is planned again only when it changes.
/// </summary>
/// <param name="list">The reader of the list whose items this one follows, or null.</param>
internal sealed class CaseShapeReader(ReferenceResolver resolver, PathTable<TypeShape> shapes, CaseShapeReader? list = null)
{
    // A field with more possible texts than this is not used as a discriminator.
    private const int MostTexts = 64;

    // Limits nested unions, because a chain of thousands would be followed to its end from each of its members.
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

    /// <summary>The cases of a union. No member is left out without being listed, unless its C# type is a case already.</summary>
    public static UnionCases Read(EquatableArray<UnionMember> members, DeclaredType declared, ReferenceResolver resolver, PathTable<TypeShape> shapes)
    {
        var cases = new List<CaseShape>();
        var leftOut = new List<LeftOutMember>();
        var types = new HashSet<TypeExpression>();
        var union = declared.ToExpression();
        for (var row = 0; row < members.Count; row++)
        {
            var type = resolver.TypeOfMember(members[row].Type, declared.Location);
            if (type is null || type == union)
            {
                leftOut.Add(new LeftOutMember(row, IsUnionItself: type is not null));
            }
            else if (types.Add(type))
            {
                var reader = new CaseShapeReader(resolver, shapes);
                reader._followed.Add(declared.Location.Path);
                reader.Follow(members[row].Type, declared.Location, isMember: true);
                cases.Add(reader.Result(cases.Count + 1, type));
            }
        }

        return new UnionCases(cases.ToEquatableArray(), leftOut.ToEquatableArray());
    }

    private CaseShape Result(int number, TypeExpression type) => new(
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

    // This is a loop because a chain of unions can be too long for recursion.
    private void Follow(TypeExpression node, PageLocation from, bool isMember)
    {
        var pending = new Stack<(TypeExpression Node, PageLocation From, bool IsMember)>();
        pending.Push((node, from, isMember));
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            Follow(next.Node, next.From, next.IsMember, pending);
        }
    }

    private void Follow(TypeExpression node, PageLocation from, bool isMember, Stack<(TypeExpression Node, PageLocation From, bool IsMember)> pending)
    {
        switch (node)
        {
            case TypeReference reference:
                Follow(reference, from, isMember, pending);
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

    private void Follow(TypeReference reference, PageLocation from, bool isMember, Stack<(TypeExpression Node, PageLocation From, bool IsMember)> pending)
    {
        if ((isMember ? resolver.LocateMember(reference, from) : resolver.Locate(reference, from)).Type is not { } declared)
        {
            if (reference.Otherwise is { } otherwise)
            {
                pending.Push((otherwise, from, isMember));
                return;
            }

            FollowMissing(resolver.FindMissing(reference, from));
            return;
        }

        var path = declared.Location.Path;
        if (list?._followed.Contains(path) == true || !_followed.Add(path) || shapes.Find(path) is not { } page)
        {
            return;
        }

        if (_followed.Count > MostPages)
        {
            Follow(ScalarKind.Any);
            return;
        }

        switch (declared.Kind)
        {
            case PageKind.Enum:
                _kinds |= declared.Page.IsNumeric ? JsonKinds.Number : JsonKinds.String;
                _enums.Add(new EnumCase(declared.Name, declared.Page.IsNumeric));
                break;
            case PageKind.Object:
                _kinds |= JsonKinds.Object;
                _objects.Add(new ObjectCase(declared.Name, FieldsOf(page, declared.Location)));
                break;
            default:
                for (var i = page.Members.Count - 1; i >= 0; i--)
                {
                    pending.Push((page.Members[i], declared.Location, true));
                }

                break;
        }
    }

    // A placeholder shows its kind and no more, and so does a type of another project.
    private void FollowMissing(DeclaredType? type)
    {
        switch (type?.Kind)
        {
            case PageKind.Enum:
                _kinds |= type.IsReferenced ? JsonKinds.String | JsonKinds.Number : JsonKinds.String;
                _enums.Add(new EnumCase(type.Name, type.IsReferenced ? null : false));
                break;
            case PageKind.Object:
                _kinds |= JsonKinds.Object;
                _objects.Add(new ObjectCase(type.Name, default));
                break;
            default:
                Follow(ScalarKind.Any);
                break;
        }
    }

    private EquatableArray<MemberShape> FieldsOf(TypeShape shape, PageLocation location) => shape.Fields
        .Where(static field => !field.IsCatchAll && field.Type is not NotSerializableType)
        .Select(field => Known(field, location))
        .ToEquatableArray();

    // A field that is a union may be anything here: what it can hold is told by its own page, not one level further up.
    private MemberShape Known(FieldShape field, PageLocation location)
    {
        var declared = field.Type is TypeReference reference ? resolver.Locate(reference, location).Type : null;
        var kinds = declared?.Kind switch
        {
            PageKind.Object => JsonKinds.Object,
            PageKind.Enum => declared.Page.IsNumeric ? JsonKinds.Number : JsonKinds.String,
            _ => field.Type.ToJsonKinds(),
        };
        return new MemberShape(
            field.JsonName,
            field.IsRequired,
            TextsOf(field, location),
            kinds,
            kinds == JsonKinds.Object ? declared?.Name : null,
            kinds == JsonKinds.String ? field.Observed : null)
        {
            Inner = declared is { Kind: PageKind.Object } ? InnerTextOf(declared) : null,
        };
    }

    private InnerText? InnerTextOf(DeclaredType declared)
    {
        foreach (var field in shapes.Find(declared.Location.Path)?.Fields ?? default)
        {
            if (field.IsRequired
                && (field.Type is TextLiteralType || DiscriminatorHeuristic.IsMark(field.Name))
                && TextsOf(field, declared.Location) is { Count: 1 } texts)
            {
                return new InnerText(field.JsonName, texts[0]);
            }
        }

        return null;
    }

    private EquatableArray<string> TextsOf(FieldShape field, PageLocation location)
    {
        switch (field.Type)
        {
            case TextLiteralType literal:
                return EquatableArray.Create(literal.Text);
            case BooleanLiteralType literal:
                return EquatableArray.Create(literal.Value ? "true" : "false");
            case TypeReference reference:
                var texts = new List<string>();
                return CollectTexts(reference, location, texts, []) && texts.Count <= MostTexts ? texts.Distinct().ToEquatableArray() : default;
            default:
                return default;
        }
    }

    // The texts of an enum, or of a union of enums only; false when other texts are possible.
    private bool CollectTexts(TypeReference reference, PageLocation from, List<string> texts, HashSet<string> followed)
    {
        if (resolver.Locate(reference, from).Type is not { } declared
            || !followed.Add(declared.Location.Path)
            || followed.Count > MostTexts
            || shapes.Find(declared.Location.Path) is not { } page)
        {
            return false;
        }

        texts.AddRange(page.Values);
        return declared.Kind == PageKind.Enum
            || (declared.Kind == PageKind.Union
                && page.Members.Count is > 0 and <= MostTexts
                && page.Members.All(member => member is TypeReference next && CollectTexts(next, declared.Location, texts, followed)));
    }

    // A list may hold the union that it is a case of. Only its items are read, not their items in turn, by one reader for all items, so that no page is followed twice.
    private void FollowItem(TypeExpression element, PageLocation from)
    {
        if (list is null)
        {
            (_items ??= new CaseShapeReader(resolver, shapes, this)).Follow(element, from, isMember: false);
        }
    }
}
