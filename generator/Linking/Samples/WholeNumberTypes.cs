using System.Linq;
using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Turns numbers into whole numbers, where a project asks for it and nothing it holds speaks against it.</summary>
internal static class WholeNumberTypes
{
    /// <summary>The same type with a whole number for its content, or null when that is no number.</summary>
    public static TypeNode? OfWhole(TypeNode type) => type switch
    {
        PrimitiveNode { Kind: Primitive.Number } => new PrimitiveNode(Primitive.Integer),
        ArrayNode list when OfWhole(list.Element) is { } element => new ArrayNode(element),
        MapNode map when OfWhole(map.Value) is { } value => new MapNode(value),
        _ => null,
    };

    public static bool HasFraction(ExampleValue? value) => value switch
    {
        ExampleNumber number => number.Text.IndexOfAny(['.', 'e', 'E']) >= 0,
        ExampleArray array => array.Items.Any(HasFraction),
        ExampleObject values => values.Properties.Any(static property => HasFraction(property.Value)),
        _ => false,
    };
}
