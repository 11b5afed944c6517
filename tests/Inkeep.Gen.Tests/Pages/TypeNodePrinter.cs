using Inkeep.Gen.Pages;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>Writes a type in one short line, so that tables of expectations can be read.</summary>
internal static class TypeNodePrinter
{
    public static string Print(this TypeNode type) => type switch
    {
        PrimitiveNode primitive => primitive.Kind.ToString(),
        TextLiteralNode literal => $"'{literal.Text}'",
        BooleanLiteralNode literal => literal.Value ? "true" : "false",
        ReferenceNode reference => $"{reference.Group ?? "-"}:{reference.Name}{(reference.Link is null ? "" : " at " + reference.Link)}",
        ArrayNode array => $"List({array.Element.Print()})",
        MapNode map => $"Map({map.Value.Print()})",
        HttpOnlyNode => "Http",
        _ => "?",
    };
}
