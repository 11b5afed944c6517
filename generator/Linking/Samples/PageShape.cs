using System.Linq;
using Inkeep.Gen.Linking.Corrections;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>What following a JSON value through the pages takes of each: no prose. Only collected when there is something to follow.</summary>
internal sealed record PageShape(
    string Path, EquatableArray<FieldShape> Fields, EquatableArray<TypeNode> Members, EquatableArray<string> Values, bool IsNumeric) : IHasPath
{
    public static PageShape Of(PlacedPage placed)
    {
        var path = placed.Address.Path;
        return placed.Page switch
        {
            FieldsPage fields => new PageShape(path, fields.Fields.Select(field => FieldShape.Of(field, placed.Options.WireNames)).ToEquatableArray(), default, default, false),
            UnionPage union => new PageShape(path, default, union.Members.Select(static member => member.Type).ToEquatableArray(), default, false),
            ValuesPage values => new PageShape(path, default, default, values.Values.Select(static value => value.Text).ToEquatableArray(), values.IsNumeric),
            _ => new PageShape(path, default, default, default, false),
        };
    }
}

/// <summary>A field as JSON may show it. <paramref name="Spelled"/> is what an overlay or the project's policy makes of the name.</summary>
internal sealed record FieldShape(string Name, string Spelled, TypeNode Type, string TypeText, bool IsRequired, bool? Nullable)
{
    public bool IsCatchAll => Field.IsCatchAllRow(Name, Type);

    public static FieldShape Of(Field field, WireNames policy) =>
        new(field.Name, field.WireName ?? WireSpelling.Of(policy, field.Name), field.Type, field.TypeText, field.IsRequired, field.Nullable);
}
