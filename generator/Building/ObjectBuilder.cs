using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Makes the record of a Fields page.</summary>
internal sealed class ObjectBuilder(DeclaredType declared, References references, EquatableArray<string> example)
{
    private readonly MemberNamer _names = new(declared.Name.Name);
    private readonly List<Finding> _findings = [];
    private readonly List<string> _leftOut = [];

    public BuiltPage Build(SettledPage page)
    {
        var members = new List<MemberModel>();
        CatchAllModel? catchAll = null;
        for (var row = 0; row < page.Fields.Count; row++)
        {
            var field = page.Fields[row];
            if (references.TypeOf(field.Type)?.ToTypeRef() is not { } type)
            {
                _leftOut.Add(field.Name);
                _findings.Add(Finding.Of(declared.Location.Path, PagePart.FieldType, row, FindingId.MemberWithoutJsonForm, field.Name, field.TypeText));
            }
            else if (field.IsCatchAll && type is MapRef map)
            {
                catchAll = CatchAll(field, map);
            }
            else
            {
                members.Add(Member(field, type, row));
            }
        }

        return new BuiltPage(declared.Location.Path, Model(page, members, catchAll), _findings.ToEquatableArray());
    }

    private ObjectModel Model(SettledPage page, List<MemberModel> members, CatchAllModel? catchAll) => new()
    {
        Name = declared.Name,
        HintName = declared.HintName,
        Source = declared.Location.File,
        IsPublic = declared.Page.Options.IsPublic,
        Reading = declared.Page.Options.Reading,
        Documentation = DocumentationComposer.ForType(page, example, LeftOutRemark()),
        Obsolete = ObsoleteMessage.Of(page.Page.IsDeprecated, page.Description),
        Members = members.ToEquatableArray(),
        CatchAll = catchAll,
        ExtrasName = _names.Extras(),
        Example = example.Count == 0 ? null : new ExampleModel(_names.Take("Example"), example),
    };

    private MemberModel Member(SettledField field, TypeRef type, int row)
    {
        var name = NameOf(field);
        var initializer = InitializerOf(field.Type);
        if (field.PropertyName is null && !NameRules.IsOwnSpelling(name, field.Name))
        {
            _findings.Add(Finding.Of(declared.Location.Path, PagePart.FieldName, row, FindingId.NameChanged, field.Name, name));
        }

        var reference = field.Type.Reference() is { } link ? references.Find(link) : null;
        if (reference is { HasNull: true } && field is { IsRequired: true, IsNullable: null } && field.Type is TypeReference)
        {
            field = field with { IsNullable = true, Origins = field.Origins.With(Origin.NullAmongValues) };
        }

        return new MemberModel
        {
            Name = name,
            JsonName = field.JsonName,
            Variable = _names.Variable(name),
            Type = type,
            Presence = PresenceOf(field, type, initializer),
            IsInferred = field.IsInferred,
            TakesAnyText = reference is { TakesAnyText: true },
            Initializer = initializer,
            Documentation = DocumentationComposer.ForMember(field.Description, field.Origins),
            Obsolete = ObsoleteMessage.Of(field.Row.IsDeprecated, field.Description),
        };
    }

    private CatchAllModel CatchAll(SettledField field, MapRef map)
    {
        var name = NameOf(field);
        return new CatchAllModel(name, _names.Variable(name), map, DocumentationComposer.ForMember(field.Description, field.Origins));
    }

    // Null is a value of any, so that its property needs no question mark; a constant is never anything else.
    private MemberPresence PresenceOf(SettledField field, TypeRef type, Initializer? initializer) => field switch
    {
        { IsRequired: false } => MemberPresence.Optional,
        _ when type is ScalarRef { Kind: ScalarKind.Any } => MemberPresence.Required,
        { IsNullable: true } => MemberPresence.Nullable,
        { IsNullable: null } when initializer is null && declared.Page.Options.Nullability == Nullability.Everywhere => MemberPresence.Nullable,
        _ => MemberPresence.Required,
    };

    private string NameOf(SettledField field) => field.PropertyName is { } name ? _names.Take(name) : _names.Name(field.Name);

    // A literal, or an enum of one value, can only be itself: nobody should have to write it.
    private Initializer? InitializerOf(TypeExpression node) => node switch
    {
        TextLiteralType literal => new TextInitializer(literal.Text),
        BooleanLiteralType literal => new BooleanInitializer(literal.Value),
        TypeReference reference when references.Find(reference) is { OnlyMember: { } member, Type: NamedType { Name: var name } } => new EnumInitializer(name, member),
        _ => null,
    };

    private EquatableArray<string> LeftOutRemark() => _leftOut.Count == 0
        ? default
        : EquatableArray.Create(
            "Left out, because JSON can't represent it: " + string.Join(", ", _leftOut.Select(static name => "<c>" + XmlText.Escape(name) + "</c>")) + ".");
}
