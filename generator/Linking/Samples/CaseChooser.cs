using System.Linq;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Tells which member of a union a JSON value is, or that it can't be told.</summary>
internal sealed class CaseChooser(ReferenceResolver resolver, PathTable<PageShape> shapes)
{
    // A union in a union in a union ends somewhere, or it is a circle.
    private const int MostNested = 8;

    /// <summary>The one member that fits best, or null when none fits or two fit alike.</summary>
    public TypeNode? Choose(EquatableArray<TypeNode> members, ExampleValue value, PageAddress from) => Choose(members, value, from, 0).Node;

    private (TypeNode? Node, int Score) Choose(EquatableArray<TypeNode> members, ExampleValue value, PageAddress from, int depth)
    {
        TypeNode? best = null;
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

    private int Score(TypeNode node, ExampleValue value, PageAddress from, int depth) => node switch
    {
        ReferenceNode reference => Score(reference, value, from, depth),
        ArrayNode list => value is ExampleArray array ? ScoreItems(list, array, from, depth) : Impossible,
        MapNode => value is ExampleObject ? 0 : Impossible,
        TextLiteralNode literal => value is ExampleText text && text.Text == literal.Text ? 1 : Impossible,
        _ => ValueKinds.Fits(node, value) ? 0 : Impossible,
    };

    private int ScoreItems(ArrayNode list, ExampleArray array, PageAddress from, int depth) =>
        array.Items.Count == 0 ? 0 : depth > MostNested ? Impossible : array.Items.Min(item => Score(list.Element, item, from, depth + 1));

    private int Score(ReferenceNode reference, ExampleValue value, PageAddress from, int depth)
    {
        if (resolver.Locate(reference, from).Type is not { } declared || shapes.Find(declared.Page.Address.Path) is not { } shape)
        {
            return value is ExampleObject ? 0 : Impossible;
        }

        return declared.Page.Kind switch
        {
            PageKind.Object => value is ExampleObject content ? Score(shape, content, declared.Page.Address) : Impossible,
            PageKind.Enum => ScoreEnum(shape, value),
            _ => depth > MostNested ? Impossible : Choose(shape.Members, value, declared.Page.Address, depth + 1).Score,
        };
    }

    private static int ScoreEnum(PageShape shape, ExampleValue value) => (value, shape.IsNumeric) switch
    {
        (ExampleText text, false) => shape.Values.Contains(text.Text) ? 2 : 1,
        (ExampleNumber number, true) => shape.Values.Contains(number.Text) ? 2 : 1,
        _ => Impossible,
    };

    private int Score(PageShape shape, ExampleObject content, PageAddress address)
    {
        var matched = MemberMatcher.Match(shape.Fields, content.Properties);
        var score = 0;
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] is not { } field)
            {
                score--;
            }
            else if (IsContradicted(field.Type, content.Properties[i].Value, address))
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
    private bool IsContradicted(TypeNode type, ExampleValue value, PageAddress from) => (type, value) switch
    {
        (_, ExampleNull) => false,
        (TextLiteralNode literal, ExampleText text) => literal.Text != text.Text,
        (BooleanLiteralNode literal, ExampleBoolean boolean) => literal.Value != boolean.Value,
        (ReferenceNode reference, ExampleText text) =>
            resolver.Locate(reference, from).Type is { Page.Kind: PageKind.Enum } declared
            && shapes.Find(declared.Page.Address.Path) is { } shape
            && !shape.Values.Contains(text.Text),
        (ReferenceNode, _) => false,
        (ArrayNode, _) => value is not ExampleArray,
        (MapNode, _) => value is not ExampleObject,
        _ => !ValueKinds.Fits(type, value),
    };
}
