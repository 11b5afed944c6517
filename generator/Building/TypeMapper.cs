using System;
using System.Linq;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>The C# type of each form of type cell.</summary>
internal static class TypeMapper
{
    /// <summary>The type of <paramref name="node"/>, or null when JSON has no form of it. References are left to the caller.</summary>
    public static TypeRef? Map(TypeExpression node, Func<TypeReference, TypeRef?> reference) => node switch
    {
        ScalarType scalar => ScalarRef.Of(scalar.Kind),
        TextLiteralType => ScalarRef.Of(ScalarKind.String),
        BooleanLiteralType => ScalarRef.Of(ScalarKind.Boolean),
        ArrayType array => Map(array.Element, reference) is { } item ? new ListRef(item) : null,
        MapType map => Map(map.Value, reference) is { } value ? new MapRef(value) : null,
        TypeReference named => reference(named),
        NotSerializableType => null,
        _ => ScalarRef.Of(ScalarKind.Any),
    };

    /// <summary>Whether JSON can hold it; what a reference means, it can.</summary>
    public static bool HasJsonForm(TypeExpression node) => Map(node, static _ => ScalarRef.Of(ScalarKind.Any)) is not null;
}
