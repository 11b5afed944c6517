using Inkeep.Gen.Catalog;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Tells which member of a union a JSON value is, or that it can't be told.</summary>
internal sealed class CaseChooser(KnownTypes types)
{
    // A union in a union in a union ends somewhere, or it is a circle.
    private const int MostNested = 8;

    /// <summary>The one member that fits best, or null when none fits or two fit alike.</summary>
    public TypeExpression? Choose(EquatableArray<TypeExpression> members, JsonValue value, PageLocation from) => Choose(members, value, from, 0).Node;

    private (TypeExpression? Node, int Score) Choose(EquatableArray<TypeExpression> members, JsonValue value, PageLocation from, int depth)
    {
        TypeExpression? best = null;
        var bestScore = Impossible;
        foreach (var member in members)
        {
            var score = Score(member, value, from, depth);
            if (score > bestScore)
            {
                (best, bestScore) = (member, score);
            }
            else if (score == bestScore)
            {
                best = null;
            }
        }

        return bestScore == Impossible ? (null, Impossible) : (best, bestScore);
    }

    private const int Impossible = int.MinValue;

    private int Score(TypeExpression node, JsonValue value, PageLocation from, int depth) => node switch
    {
        TypeReference reference => Score(reference, value, from, depth),
        ArrayType list => value is JsonArray array ? ScoreItems(list, array, from, depth) : Impossible,
        MapType => value is JsonObject ? 0 : Impossible,
        TextLiteralType literal => value is JsonString text && text.Text == literal.Text ? 1 : Impossible,
        _ => node.Fits(value) ? 0 : Impossible,
    };

    private int ScoreItems(ArrayType list, JsonArray array, PageLocation from, int depth) =>
        array.Items.Count == 0 ? 0 : depth > MostNested ? Impossible : array.Items.Min(item => Score(list.Element, item, from, depth + 1));

    private int Score(TypeReference reference, JsonValue value, PageLocation from, int depth)
    {
        if (reference.Otherwise is { } otherwise && depth <= MostNested && types.Resolver.Locate(reference, from).Type is null)
        {
            return Score(otherwise, value, from, depth + 1);
        }

        if (types.Resolver.Locate(reference, from).Type is not { } declared || types.ShapeOf(declared) is not { } shape)
        {
            return value is JsonObject ? 0 : Impossible;
        }

        return declared.Kind switch
        {
            PageKind.Object => value is JsonObject content ? Score(shape, content, declared.Location) : Impossible,
            PageKind.Enum => ScoreEnum(shape, value),
            _ => depth > MostNested ? Impossible : Choose(shape.Members, value, declared.Location, depth + 1).Score,
        };
    }

    private static int ScoreEnum(TypeShape shape, JsonValue value) => (value, shape.IsNumeric) switch
    {
        (JsonString text, false) => shape.Values.Contains(text.Text) ? 2 : 1,
        (JsonNumber number, true) => shape.Values.Contains(number.Text) ? 2 : 1,
        _ => Impossible,
    };

    private int Score(TypeShape shape, JsonObject content, PageLocation location)
    {
        var matched = MemberMatcher.Match(shape.Fields, content.Properties);
        var score = 0;
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] is not { } field)
            {
                score--;
            }
            else if (IsContradicted(field.Type, content.Properties[i].Value, location))
            {
                return Impossible;
            }
            else
            {
                score += 2;
            }
        }

        return score - (10 * shape.Fields.Count(field => field.IsRequired && !field.IsCatchAll && !matched.Contains(field)));
    }

    // A literal, or a text that none of a required enum's values is, tells that the object is another one.
    private bool IsContradicted(TypeExpression type, JsonValue value, PageLocation from) => (type, value) switch
    {
        (_, JsonNull) => false,
        (TextLiteralType literal, JsonString text) => literal.Text != text.Text,
        (BooleanLiteralType literal, JsonBoolean boolean) => literal.Value != boolean.Value,
        (TypeReference reference, JsonString text) =>
            types.Resolver.Locate(reference, from).Type is { Kind: PageKind.Enum } declared
            && types.ShapeOf(declared) is { } shape
            && !shape.Values.Contains(text.Text),
        (TypeReference, _) => false,
        (ArrayType, _) => value is not JsonArray,
        (MapType, _) => value is not JsonObject,
        _ => !type.Fits(value),
    };
}
