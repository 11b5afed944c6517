using Inkeep.Gen.Json;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Schema;

/// <summary>What can be asked of every type expression.</summary>
internal static class TypeExpressions
{
    /// <summary>The scalar that the type comes to: a literal is its scalar, and what is not understood is any JSON; null for all others.</summary>
    public static ScalarKind? AsScalar(this TypeExpression type) => type switch
    {
        ScalarType scalar => scalar.Kind,
        TextLiteralType => ScalarKind.String,
        BooleanLiteralType => ScalarKind.Boolean,
        UnknownType => ScalarKind.Any,
        _ => null,
    };

    /// <summary>Whether JSON can hold it. A reference is assumed to be serializable.</summary>
    public static bool IsSerializable(this TypeExpression type) => type switch
    {
        NotSerializableType => false,
        ArrayType array => array.Element.IsSerializable(),
        MapType map => map.Value.IsSerializable(),
        _ => true,
    };

    /// <summary>The kinds of JSON value that the type is written as; a reference may be any.</summary>
    public static JsonKinds ToJsonKinds(this TypeExpression type) => type switch
    {
        ArrayType => JsonKinds.Array,
        MapType => JsonKinds.Object,
        _ => type.AsScalar() is { } scalar ? scalar.ToJsonKinds() : JsonKinds.Any,
    };

    /// <summary>The type in words, for a finding: <c>an array</c>, <c>a whole number</c>.</summary>
    public static string Describe(this TypeExpression type) => type switch
    {
        ArrayType => "an array",
        MapType => "an object",
        _ => (type.AsScalar() ?? ScalarKind.String).Describe(),
    };

    /// <summary>Whether a JSON value can be a value of the type. References, and values that prove nothing, fit.</summary>
    public static bool Fits(this TypeExpression type, JsonValue value) =>
        value is JsonNull or LiteralOther or LiteralEnumMember
        || type is TypeReference
        || !type.IsSerializable()
        || (type.AsScalar() is { } scalar && scalar.Fits(value));

    /// <summary>The same type with another innermost one: a list of lists of X as one of Y; null where <paramref name="innermost"/> gives null.</summary>
    public static TypeExpression? Rewrite(this TypeExpression type, Func<TypeExpression, TypeExpression?> innermost) => type switch
    {
        ArrayType array => array.Element.Rewrite(innermost) is { } element ? new ArrayType(element) : null,
        MapType map => map.Value.Rewrite(innermost) is { } value ? new MapType(value) : null,
        _ => innermost(type),
    };

    /// <summary>The same type with its reference by group and name: a link leads from the page it is on, and from no other.</summary>
    public static TypeExpression WithoutLink(this TypeExpression type) =>
        type.Reference() is { Link: not null } ? type.Rewrite(static inner => ((TypeReference)inner) with { Link = null })! : type;

    /// <summary>The type as C# will have it: references resolved, literals as their scalars; null when JSON can't hold it.</summary>
    public static TypeExpression? Resolve(this TypeExpression type, Func<TypeReference, TypeExpression> resolve) => type.Rewrite(inner => inner switch
    {
        TypeReference reference => resolve(reference) is var resolved and not NotSerializableType ? resolved : null,
        ScalarType => inner,
        _ => inner.AsScalar() is { } scalar ? ScalarType.Of(scalar) : null,
    });

    /// <summary>The type inside all lists and maps: they have one content, however deep.</summary>
    public static TypeExpression Innermost(this TypeExpression type)
    {
        while (true)
        {
            switch (type)
            {
                case ArrayType array:
                    type = array.Element;
                    break;
                case MapType map:
                    type = map.Value;
                    break;
                default:
                    return type;
            }
        }
    }

    /// <summary>The one reference in the type, or null.</summary>
    public static TypeReference? Reference(this TypeExpression type) => type.Innermost() as TypeReference;
}
