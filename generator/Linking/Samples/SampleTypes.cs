using System.Linq;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>The type of a value that no page describes: as narrow as the JSON shows, and any JSON where it shows nothing or too much.</summary>
internal static class SampleTypes
{
    private static readonly TypeNode Any = new PrimitiveNode(Primitive.Any);

    /// <summary>The type of a value; null for null, which is a value of every member.</summary>
    public static TypeNode? Of(ExampleValue value) => value switch
    {
        ExampleNull => null,
        ExampleText or ExampleEnumMember => new PrimitiveNode(Primitive.Text),
        ExampleDate date => new PrimitiveNode(date.HasTime ? Primitive.DateTime : Primitive.Date),
        ExampleNumber => new PrimitiveNode(Primitive.Number),
        ExampleBoolean => new PrimitiveNode(Primitive.Boolean),
        ExampleArray array => new ArrayNode(OfItems(array)),
        _ => Any,
    };

    public static TypeNode Widen(TypeNode left, TypeNode right) => (left, right) switch
    {
        _ when left == right => left,
        (ArrayNode one, ArrayNode other) => new ArrayNode(Widen(one.Element, other.Element)),
        _ => Any,
    };

    // A null among the items is kept only by a list of any JSON.
    private static TypeNode OfItems(ExampleArray array) =>
        array.Items.Count == 0 ? Any : array.Items.Select(static item => Of(item) ?? Any).Aggregate(Widen);
}
