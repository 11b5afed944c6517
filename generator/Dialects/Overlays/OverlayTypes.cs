using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Overlays;

/// <summary>Reads the type cell of an overlay: the grammar of the pages, and the whole numbers that pages don't tell from others.</summary>
internal static class OverlayTypes
{
    private static readonly (string Word, ScalarKind Kind)[] Integers =
        [("integer", ScalarKind.Int64), ("int64", ScalarKind.Int64), ("int32", ScalarKind.Int32)];

    /// <summary>Reads the cell as it is written, else as it is shown.</summary>
    public static TypeExpression Parse(string cell, string shown) => Parse(cell, TypeParser.ParseMarkdown) is not UnknownType and var type ? type : Parse(shown, TypeParser.ParseShown);

    private static TypeExpression Parse(string cell, Func<string, TypeExpression> parse)
    {
        // A type has one content however deep it lies, so a whole number can be read as the number it stands in for.
        foreach (var (word, kind) in Integers)
        {
            var start = cell.IndexOf("*" + word + "*", StringComparison.Ordinal);
            if (start >= 0)
            {
                var node = parse(cell.Remove(start + 1, word.Length).Insert(start + 1, "number"));
                return node is UnknownType ? new UnknownType(cell) : node.Rewrite(inner => inner is ScalarType { Kind: ScalarKind.Number } ? new ScalarType(kind) : inner)!;
            }
        }

        return parse(cell).WithoutLink();
    }
}
