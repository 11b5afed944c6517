using System.Linq;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Turns numbers into whole numbers, where a project asks for it and nothing it holds speaks against it.</summary>
internal static class WholeNumberTypes
{
    /// <summary>The same type with a whole number for its content, or null when that is no number.</summary>
    public static TypeExpression? OfWhole(TypeExpression type) =>
        type.Rewrite(static inner => inner is ScalarType { Kind: ScalarKind.Number } ? new ScalarType(ScalarKind.Int64) : null);

    public static bool HasFraction(JsonValue? value) => value switch
    {
        JsonNumber number => number.Text.IndexOfAny(['.', 'e', 'E']) >= 0,
        JsonArray array => array.Items.Any(HasFraction),
        JsonObject values => values.Properties.Any(static property => HasFraction(property.Value)),
        _ => false,
    };
}
