using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>What all pages may ask of one, beyond its name: to follow JSON through it, and to tell the members of a union apart. No prose.</summary>
/// <param name="Members">The members of a union.</param>
/// <param name="Values">The texts of an enum.</param>
internal sealed record TypeShape(
    string Path, EquatableArray<FieldShape> Fields, EquatableArray<TypeExpression> Members, EquatableArray<string> Values, bool IsNumeric) : IHasPath
{
    public static TypeShape Of(SettledPage page) => new(
        page.Location.Path,
        page.Fields.Select(static field => new FieldShape(field.Name, field.JsonName, field.Type, field.IsRequired, field.Observed)).ToEquatableArray(),
        page.Members.Select(static member => member.Type).ToEquatableArray(),
        page.Values.Select(static value => value.Text).ToEquatableArray(),
        page.IsNumeric);
}

/// <summary>A field as JSON may show it.</summary>
/// <param name="Observed">The one text that samples show in it.</param>
internal sealed record FieldShape(string Name, string JsonName, TypeExpression Type, bool IsRequired, ObservedText? Observed)
{
    public bool IsCatchAll => SettledField.IsCatchAllRow(Name, Type);
}
