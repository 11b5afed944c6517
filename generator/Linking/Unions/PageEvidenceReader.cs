using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Unions;

/// <summary>Takes from a page what unions may ask for.</summary>
internal static class PageEvidenceReader
{
    public static PageEvidence Read(string path, Page page) => page switch
    {
        FieldsPage fields => new(path, FieldsOf(fields).ToEquatableArray(), default, default),
        ValuesPage values => new(path, default, values.Values.Select(static value => value.Text).ToEquatableArray(), default),
        UnionPage union => new(path, default, default, union.Members.Select(static member => member.Type).ToEquatableArray()),
        _ => new(path, default, default, default),
    };

    private static IEnumerable<FieldEvidence> FieldsOf(FieldsPage page)
    {
        foreach (var field in page.Fields)
        {
            if (field.IsCatchAll || field.Type is HttpOnlyNode)
            {
                continue;
            }

            var literal = field.Type switch
            {
                TextLiteralNode text => text.Text,
                BooleanLiteralNode boolean => boolean.Value ? "true" : "false",
                _ => null,
            };
            yield return new FieldEvidence(field.JsonName, field.IsRequired, literal, field.Type as ReferenceNode, KindsOf(field.Type), field.Seen);
        }
    }

    private static JsonKinds KindsOf(TypeNode type) => type switch
    {
        TextLiteralNode => JsonKinds.Text,
        BooleanLiteralNode or PrimitiveNode { Kind: Primitive.Boolean } => JsonKinds.Boolean,
        ArrayNode => JsonKinds.Array,
        MapNode => JsonKinds.Object,
        PrimitiveNode { Kind: Primitive.Text or Primitive.Bytes or Primitive.DateTime or Primitive.Date } => JsonKinds.Text,
        PrimitiveNode { Kind: Primitive.Number or Primitive.Integer or Primitive.Int32 or Primitive.BigInteger or Primitive.Decimal } => JsonKinds.Number,
        _ => JsonKinds.Any,
    };
}
