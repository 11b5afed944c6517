using System;

namespace Inkeep.Gen.Pages.Overlays;

/// <summary>Reads the type cell of an overlay: the grammar of the pages, and the whole numbers that pages don't tell from others.</summary>
internal static class OverlayTypes
{
    private static readonly (string Word, Primitive Kind)[] Integers =
        [("integer", Primitive.Integer), ("int64", Primitive.Integer), ("int32", Primitive.Int32)];

    public static TypeNode Parse(string cell)
    {
        // A type has one content however deep it lies, so a whole number can be read as the number it stands in for.
        foreach (var (word, kind) in Integers)
        {
            var start = cell.IndexOf("*" + word + "*", StringComparison.Ordinal);
            if (start >= 0)
            {
                var node = TypeCellParser.Parse(cell.Remove(start + 1, word.Length).Insert(start + 1, "number"));
                return node is UnknownNode ? new UnknownNode(cell) : Rewrite(node, new PrimitiveNode(kind));
            }
        }

        return Unlinked(TypeCellParser.Parse(cell));
    }

    /// <summary>The same type with references by group and name: a link leads from the page it stands on, not from an overlay.</summary>
    public static TypeNode Unlinked(TypeNode node) => Rewrite(node, null);

    private static TypeNode Rewrite(TypeNode node, PrimitiveNode? number) => node switch
    {
        PrimitiveNode { Kind: Primitive.Number } => number ?? node,
        ReferenceNode reference => reference with { Link = null },
        ArrayNode array => new ArrayNode(Rewrite(array.Element, number)),
        MapNode map => new MapNode(Rewrite(map.Value, number)),
        _ => node,
    };
}
