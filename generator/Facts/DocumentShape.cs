using System.Linq;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>What following a JSON value through the pages takes of each: no prose. Only collected when there is something to follow.</summary>
internal sealed record DocumentShape(
    string Path, EquatableArray<FieldShape> Fields, EquatableArray<TypeExpression> Members, EquatableArray<string> Values, bool IsNumeric) : IHasPath
{
    public static DocumentShape Of(LocatedPage placed)
    {
        var path = placed.Address.Path;
        return placed.Page switch
        {
            ObjectPage fields => new DocumentShape(path, fields.Fields.Select(field => FieldShape.Of(field, placed.Options.WireNames)).ToEquatableArray(), default, default, false),
            UnionPage union => new DocumentShape(path, default, union.Members.Select(static member => member.Type).ToEquatableArray(), default, false),
            EnumPage values => new DocumentShape(path, default, default, values.Values.Select(static value => value.Text).ToEquatableArray(), values.IsNumeric),
            _ => new DocumentShape(path, default, default, default, false),
        };
    }
}

/// <summary>A field as JSON may show it. <paramref name="Spelled"/> is what an overlay or the project's policy makes of the name.</summary>
internal sealed record FieldShape(string Name, string Spelled, TypeExpression Type, string TypeText, bool IsRequired, bool? Nullable)
{
    public bool IsCatchAll => Field.IsCatchAllRow(Name, Type);

    public static FieldShape Of(Field field, WireNames policy) =>
        new(field.Name, field.WireName ?? WireSpelling.Of(policy, field.Name), field.Type, field.TypeText, field.IsRequired, field.Nullable);
}
