using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Unions;

/// <summary>Takes from a page what unions may ask for.</summary>
internal static class TypeShapeReader
{
    public static TypeShape Read(string path, Page page) => page switch
    {
        ObjectPage fields => new(path, FieldsOf(fields).ToEquatableArray(), default, default),
        EnumPage values => new(path, default, values.Values.Select(static value => value.Text).ToEquatableArray(), default),
        UnionPage union => new(path, default, default, union.Members.Select(static member => member.Type).ToEquatableArray()),
        _ => new(path, default, default, default),
    };

    private static IEnumerable<FieldForm> FieldsOf(ObjectPage page)
    {
        foreach (var field in page.Fields)
        {
            if (field.IsCatchAll || field.Type is NotSerializableType)
            {
                continue;
            }

            var literal = field.Type switch
            {
                TextLiteralType text => text.Text,
                BooleanLiteralType boolean => boolean.Value ? "true" : "false",
                _ => null,
            };
            yield return new FieldForm(field.JsonName, field.IsRequired, literal, field.Type as TypeReference, field.Type.ToJsonKinds(), field.Seen);
        }
    }
}
