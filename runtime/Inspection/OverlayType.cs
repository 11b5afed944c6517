using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>The type that holds every value seen so far, in the words of a page's type cell.</summary>
internal sealed record OverlayType(JsonKinds Kind, OverlayType? Item = null)
{
    /// <summary>No value was seen yet, or only null.</summary>
    public static OverlayType Nothing { get; } = new(JsonKinds.None);

    public static OverlayType Any { get; } = new(JsonKinds.Any);

    public static OverlayType Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new(JsonKinds.String),
        JsonValueKind.True or JsonValueKind.False => new(JsonKinds.Boolean),
        JsonValueKind.Number when IsDouble(value) => new(JsonKinds.Number),
        JsonValueKind.Array => new(JsonKinds.Array, value.EnumerateArray().Aggregate(Nothing, (type, item) => type.With(OfItem(item)))),
        JsonValueKind.Undefined or JsonValueKind.Null => Nothing,
        _ => Any,
    };

    public OverlayType With(OverlayType other) => (this, other) switch
    {
        ({ Kind: JsonKinds.None }, _) => other,
        (_, { Kind: JsonKinds.None }) => this,
        ({ Item: { } item }, { Item: { } otherItem }) => new(JsonKinds.Array, item.With(otherItem)),
        _ => Kind == other.Kind ? this : Any,
    };

    public override string ToString() => this switch
    {
        { Item: { } item } => item + "[]",
        { Kind: JsonKinds.String } => "*string*",
        { Kind: JsonKinds.Boolean } => "*boolean*",
        { Kind: JsonKinds.Number } => "*number*",
        _ => "*any*",
    };

    // A list's item can't be null unless it can be anything.
    private static OverlayType OfItem(JsonElement item) => item.ValueKind == JsonValueKind.Null ? Any : Of(item);

    // A number with more digits than a double holds would lose them.
    private static bool IsDouble(JsonElement value) =>
        value.TryGetDouble(out double number) && double.IsFinite(number) && JsonNumber.Same(value.GetRawText(), number.ToString("R", CultureInfo.InvariantCulture));
}
