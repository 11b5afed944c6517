using Inkeep.Gen.Catalog;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>The C# type of a type expression whose references are resolved.</summary>
internal static class TypeMapper
{
    public static TypeRef ToTypeRef(this TypeExpression type) => type switch
    {
        ScalarType scalar => ScalarRef.Of(scalar.Kind),
        ArrayType array => new ListRef(array.Element.ToTypeRef()),
        MapType map => new MapRef(map.Value.ToTypeRef()),
        NamedType { Kind: PageKind.Enum } named => new EnumRef(named.Name),
        NamedType named => new ModelRef(named.Name) { IsPartial = named.IsPartial },
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
