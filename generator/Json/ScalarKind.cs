using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Json;

/// <summary>What a value without parts is. <see cref="ScalarKinds"/> says how JSON holds it.</summary>
internal enum ScalarKind
{
    String,

    /// <summary>A number of any kind: a double.</summary>
    Number,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    Boolean,

    /// <summary>Any JSON value, objects and arrays too.</summary>
    Any,

    DateTime,
    Date,
    BigInteger,
    Decimal,

    /// <summary>Bytes, as base64.</summary>
    Bytes,
}

/// <summary>The one table of what JSON a scalar is, and which values fit it.</summary>
internal static class ScalarKinds
{
    /// <summary>The kinds of JSON value that the scalar is written as.</summary>
    public static JsonKinds ToJsonKinds(this ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.DateTime or ScalarKind.Date or ScalarKind.Bytes => JsonKinds.String,
        ScalarKind.Number or ScalarKind.Int64 or ScalarKind.Int32 or ScalarKind.BigInteger or ScalarKind.Decimal => JsonKinds.Number,
        ScalarKind.Boolean => JsonKinds.Boolean,
        ScalarKind.Any => JsonKinds.Any,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether a value that isn't null can be read as the scalar.</summary>
    public static bool Fits(this ScalarKind kind, JsonValue value) => (kind, value) switch
    {
        (ScalarKind.Any, _) => true,
        (ScalarKind.Decimal, JsonString) => true,
        (ScalarKind.Int64 or ScalarKind.Int32, JsonNumber number) => number.Text.IndexOf('.') < 0,
        (ScalarKind.DateTime or ScalarKind.Date, LiteralDate) => true,
        (_, JsonString) => kind.ToJsonKinds() == JsonKinds.String,
        (_, JsonNumber) => kind.ToJsonKinds() == JsonKinds.Number,
        (_, JsonBoolean) => kind.ToJsonKinds() == JsonKinds.Boolean,
        _ => false,
    };

    /// <summary>The scalar in words, for a finding: <c>a whole number</c>.</summary>
    public static string Describe(this ScalarKind kind) => kind switch
    {
        ScalarKind.Int64 or ScalarKind.Int32 => "a whole number",
        ScalarKind.Number or ScalarKind.BigInteger or ScalarKind.Decimal => "a number",
        ScalarKind.Boolean => "a Boolean",
        ScalarKind.DateTime or ScalarKind.Date => "a date",
        _ => "a string",
    };
}
