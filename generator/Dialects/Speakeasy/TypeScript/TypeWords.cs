using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>The names that have a meaning of their own in type cells and union headings.</summary>
internal static class TypeWords
{
    public static TypeExpression? Find(string word) => word switch
    {
        "string" => ScalarType.Of(ScalarKind.String),
        "number" => ScalarType.Of(ScalarKind.Number),
        "boolean" => ScalarType.Of(ScalarKind.Boolean),
        "any" or "unknown" => ScalarType.Of(ScalarKind.Any),
        "Date" => ScalarType.Of(ScalarKind.DateTime),
        "RFCDate" => ScalarType.Of(ScalarKind.Date),
        "BigInt" or "bigint" => ScalarType.Of(ScalarKind.BigInteger),
        "Decimal" => ScalarType.Of(ScalarKind.Decimal),
        "Uint8Array" => ScalarType.Of(ScalarKind.Bytes),
        "true" => new BooleanLiteralType(true),
        "false" => new BooleanLiteralType(false),
        "Request" or "Response" or "AxiosResponse" or "File" or "Blob" or "ArrayBuffer" or "FormData" => new NotSerializableType(),
        _ => IsStream(word) ? new NotSerializableType() : null,
    };

    public static bool IsStream(string word) => word is "ReadableStream" or "EventStream" or "JsonLStream";

    /// <summary>What the word means, or the page of that title; null when it is neither.</summary>
    public static TypeExpression? FindOrRefer(string word) => Find(word) ?? (IsTitle(word) ? new TypeReference(null, word, null) : null);

    /// <summary><c>components.X</c>; null when that can be no title, or is a type of another language.</summary>
    /// <remarks>The folder of all groups is no group: what it names lies in it itself.</remarks>
    public static TypeReference? Reference(string group, string name) =>
        name.Length == 0 || (!BeginsTitle(name[0]) && name[0] != '_') || name.IndexOf('$') >= 0 || IsForeign(group, name)
            ? null
            : new(group == "models" ? "" : group, name, null);

    /// <summary>Types that the SDKs of other languages take from libraries of theirs.</summary>
    public static bool IsForeign(string? group, string name) => (group, name) is
        ("io", "Reader" or "Writer" or "ReadCloser" or "ReadSeeker" or "BufferedReader" or "InputStream")
        or ("time", "Time" or "Duration")
        or ("types", "Date" or "BigInt" or "Decimal")
        or ("big", "Int" or "Float")
        or ("decimal", "Big")
        or ("httpx" or "http", "Response" or "Request")
        or ("datetime", "Datetime" or "Date");

    // Titles start with a capital; the common types of other languages do too, and are not titles.
    private static bool IsTitle(string name) =>
        BeginsTitle(name[0]) && name.IndexOf('$') < 0
        && name is not ("String" or "Object" or "Integer" or "Float" or "Double" or "Long" or "Boolean" or "Any" or "InputStream");

    // Scripts without capitals have any letter there.
    private static bool BeginsTitle(char c) => c is >= 'A' and <= 'Z' || (c > '\u007f' && char.IsLetter(c) && !char.IsLower(c));
}
