using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>The type of a value that no page describes: as narrow as the JSON shows, and any JSON where it shows nothing or too much.</summary>
internal static class InferredTypes
{
    private static readonly TypeExpression Any = new ScalarType(ScalarKind.Any);

    /// <summary>The type of a value; null for null, which is a value of every member.</summary>
    public static TypeExpression? Of(JsonValue value) => value switch
    {
        JsonNull => null,
        JsonString or LiteralEnumMember => new ScalarType(ScalarKind.String),
        LiteralDate date => new ScalarType(date.HasTime ? ScalarKind.DateTime : ScalarKind.Date),
        JsonNumber => new ScalarType(ScalarKind.Number),
        JsonBoolean => new ScalarType(ScalarKind.Boolean),
        JsonArray array => new ArrayType(OfItems(array)),
        _ => Any,
    };

    public static TypeExpression Widen(TypeExpression left, TypeExpression right) => (left, right) switch
    {
        _ when left == right => left,
        (ArrayType one, ArrayType other) => new ArrayType(Widen(one.Element, other.Element)),
        _ => Any,
    };

    // A null among the items is kept only by a list of any JSON.
    private static TypeExpression OfItems(JsonArray array) =>
        array.Items.Count == 0 ? Any : array.Items.Select(static item => Of(item) ?? Any).Aggregate(Widen);
}
