using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Building;

/// <summary>The kinds of JSON value that a C# type is written as.</summary>
internal static class JsonForms
{
    /// <summary>Records and enums are taken for objects and text; unions and numeric enums have to be asked for elsewhere.</summary>
    public static JsonKinds KindsOf(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.Kind.ToJsonKinds(),
        ListRef => JsonKinds.Array,
        MapRef => JsonKinds.Object,
        EnumRef => JsonKinds.String | JsonKinds.Number,
        _ => JsonKinds.Any,
    };
}
