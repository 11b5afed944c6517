namespace Inkeep.Gen.Pages;

/// <summary>The names that have a meaning of their own in type cells and union headings.</summary>
internal static class TypeWords
{
    public static TypeNode? Find(string word) => word switch
    {
        "string" => new PrimitiveNode(Primitive.Text),
        "number" => new PrimitiveNode(Primitive.Number),
        "boolean" => new PrimitiveNode(Primitive.Boolean),
        "any" or "unknown" => new PrimitiveNode(Primitive.Any),
        "Date" => new PrimitiveNode(Primitive.DateTime),
        "RFCDate" => new PrimitiveNode(Primitive.Date),
        "BigInt" or "bigint" => new PrimitiveNode(Primitive.BigInteger),
        "Decimal" => new PrimitiveNode(Primitive.Decimal),
        "Uint8Array" => new PrimitiveNode(Primitive.Bytes),
        "true" => new BooleanLiteralNode(true),
        "false" => new BooleanLiteralNode(false),
        "Request" or "Response" or "AxiosResponse" or "File" or "Blob" or "ArrayBuffer" or "FormData" => new HttpOnlyNode(word),
        _ => IsStream(word) ? new HttpOnlyNode(word) : null,
    };

    public static bool IsStream(string word) => word is "ReadableStream" or "EventStream" or "JsonLStream";

    /// <summary>Titles start with a capital; the common types of other languages do too, and are not titles.</summary>
    public static bool IsReferable(string name) =>
        name.Length > 0 && name[0] is >= 'A' and <= 'Z' && name.IndexOf('$') < 0
        && name is not ("String" or "Object" or "Integer" or "Float" or "Double" or "Long" or "Boolean" or "Any" or "InputStream");

    /// <summary><c>components.X</c>; null when that can be no title, or the package is one of another language.</summary>
    public static ReferenceNode? Reference(string? group, string name, string? link)
    {
        if (name.Length == 0 || name[0] is not ((>= 'A' and <= 'Z') or '_') || name.IndexOf('$') >= 0 || group is "io" or "time" or "httpx" or "datetime" or "types" or "big")
        {
            return null;
        }

        return new(group == "models" ? null : group, name, link);
    }
}
