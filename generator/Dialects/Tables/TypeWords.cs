using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The one table of the words that name types, in the meanings that they have across languages. Case, blanks and hyphens don't count.</summary>
internal static class TypeWords
{
    public static readonly TypeExpression Any = ScalarType.Of(ScalarKind.Any);
    public static readonly TypeExpression String = ScalarType.Of(ScalarKind.String);
    public static readonly TypeExpression AnyList = new ArrayType(Any);
    public static readonly TypeExpression AnyMap = new MapType(Any);

    private static readonly Dictionary<string, TypeExpression> Words = Table(
        (String,
            ["string", "str", "text", "char", "character", "varchar", "keyword", "uuid", "guid", "uri", "url", "href", "link", "email", "email address",
            "password", "hostname", "ip", "ip address", "ipv4", "ipv6", "phone", "html", "markdown", "regex", "snowflake", "snowflake id", "object id", "hash",
            "hex", "hexadecimal", "time", "duration", "token", "symbol", "xml", "identifier", "文字列", "字符串", "字串"]),
        (ScalarType.Of(ScalarKind.Boolean), ["boolean", "bool", "flag", "true or false", "真偽値", "ブール値", "布尔", "布尔值", "布林值"]),
        (ScalarType.Of(ScalarKind.Int64),
            ["integer", "int", "int64", "long", "longint", "bigint", "whole number", "uint", "uint32", "unsigned integer", "unsigned int", "sint64", "sfixed64",
            "fixed32", "i64", "u32", "unix timestamp", "unix time", "unix epoch", "epoch", "epoch seconds", "unix timestamp in seconds",
            "timestamp in milliseconds", "整数", "整型"]),
        (ScalarType.Of(ScalarKind.Int32),
            ["int32", "int16", "int8", "uint16", "uint8", "short", "byte", "sbyte", "sint32", "sfixed32", "i8", "i16", "i32", "u8", "u16"]),
        (ScalarType.Of(ScalarKind.BigInteger), ["uint64", "fixed64", "u64", "ulong", "biginteger", "big integer", "uint128", "uint256"]),
        (ScalarType.Of(ScalarKind.Number), ["number", "numeric", "float", "float32", "float64", "double", "real", "f32", "f64", "percentage", "数値", "数字", "数值", "浮点数"]),
        (ScalarType.Of(ScalarKind.Decimal), ["decimal", "bigdecimal", "big decimal"]),
        (ScalarType.Of(ScalarKind.DateTime),
            ["datetime", "date time", "datetimeoffset", "isodatetime", "isodate", "iso8601", "iso8601 timestamp", "iso8601 datetime", "iso8601 date time",
            "iso timestamp", "rfc3339", "rfc3339 timestamp", "timestamp", "timestamptz", "instant", "zoneddatetime", "offsetdatetime", "datetimestring",
            "iso8601 string", "日時"]),
        (ScalarType.Of(ScalarKind.Date), ["date", "localdate", "dateonly", "full date", "calendar date"]),
        (ScalarType.Of(ScalarKind.Bytes), ["binary", "bytes", "byte array", "base64", "base64 string", "blob", "bytea"]),
        (Any, ["any", "mixed", "variant", "unknown", "any type", "any value", "any json", "json value", "json", "enum", "enumeration", "dynamic", "complex", "varies", "various", "任意"]),
        (AnyMap,
            ["object", "json object", "objects", "struct", "structure", "dict", "dictionary", "map", "hashmap", "hash map", "associative array", "record",
            "key value pairs", "nested object", "オブジェクト", "对象", "物件"]),
        (AnyList, ["array", "list", "json array", "tuple", "set", "collection", "sequence", "slice", "配列", "数组", "陣列"]));

    // Most cells are such a word and nothing else.
    private static readonly Dictionary<string, CellType> Cells = Words.Where(static word => word.Value is ScalarType)
        .ToDictionary(static word => word.Key, static word => new CellType(word.Value) { IsUnderstood = true }, StringComparer.Ordinal);

    /// <summary>What a cell says that is no more than a word for a scalar, in small letters; null for all others.</summary>
    public static CellType? Cell(string text) => Cells.TryGetValue(text, out var cell) ? cell : null;

    /// <summary>The type of a word, or of its plural; null when it is none.</summary>
    public static TypeExpression? Find(string word)
    {
        // Most cells are one of a few short words in small letters.
        if (Words.TryGetValue(word, out var type))
        {
            return type;
        }

        if (!word.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
        {
            return null;
        }

        var plain = Plain(word);
        if (Words.TryGetValue(plain, out type))
        {
            return type;
        }

        return plain.Length > 3 && plain[plain.Length - 1] == 's' && Words.TryGetValue(plain.Substring(0, plain.Length - 1), out type) ? type : null;
    }

    public static bool IsList(string word) => Find(word) is ArrayType;

    public static bool IsMap(string word) => Find(word) is MapType || Plain(word) is "mapping";

    /// <summary>Whether the word is that of nothing.</summary>
    public static bool IsNull(string word) => Plain(word) is "null" or "none" or "nil" or "undefined";

    /// <summary>The known word that a slip most likely meant: one or, in long words, two letters are wrong; null when there is none.</summary>
    public static string? Nearest(string word)
    {
        var plain = Plain(word);
        var (best, least) = ((string?)null, plain.Length < 4 ? 0 : plain.Length < 7 ? 1 : 2);
        foreach (var known in Words.Keys)
        {
            var distance = Math.Abs(known.Length - plain.Length) > least || known.Length < 4 ? int.MaxValue : Distance(known, plain, least);
            if (distance <= least && (best is null || distance < least))
            {
                (best, least) = (known, distance);
            }
        }

        return best;
    }

    private static string Plain(string word)
    {
        var isPlain = true;
        foreach (var c in word)
        {
            isPlain &= char.IsLetterOrDigit(c) && !char.IsUpper(c);
        }

        return isPlain ? word : string.Concat(word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }

    // Letters that are missing, too many, wrong, or in the wrong order.
    private static int Distance(string left, string right, int most)
    {
        var (beforeLast, last, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > most)
            {
                return int.MaxValue;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static Dictionary<string, TypeExpression> Table(params (TypeExpression Type, string[] Words)[] rows)
    {
        var table = new Dictionary<string, TypeExpression>(StringComparer.Ordinal);
        foreach (var (type, words) in rows)
        {
            foreach (var word in words)
            {
                table[Plain(word)] = type;
            }
        }

        return table;
    }
}
