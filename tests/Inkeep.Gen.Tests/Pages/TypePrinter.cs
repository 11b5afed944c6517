using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>Writes a type in one short line, so that tables of expectations can be read.</summary>
internal static class TypePrinter
{
    public static string Print(this TypeExpression type) => type switch
    {
        ScalarType primitive => primitive.Kind.ToString(),
        TextLiteralType literal => $"'{literal.Text}'",
        BooleanLiteralType literal => literal.Value ? "true" : "false",
        TypeReference reference => $"{(reference.Group is "" ? "models" : reference.Group ?? "-")}:{reference.Name}{(reference.Link is null ? "" : " at " + reference.Link)}",
        ArrayType array => $"List({array.Element.Print()})",
        MapType map => $"Map({map.Value.Print()})",
        NotSerializableType => "Http",
        _ => "?",
    };
}
