using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Kinds of JSON value.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>An object.</summary>
    Object = 1,

    /// <summary>An array.</summary>
    Array = 2,

    /// <summary>A string.</summary>
    String = 4,

    /// <summary>A number.</summary>
    Number = 8,

    /// <summary>True or false.</summary>
    Boolean = 16,

    /// <summary>Null.</summary>
    Null = 32,

    /// <summary>Any value.</summary>
    Any = Object | Array | String | Number | Boolean | Null,
}

internal static class JsonKindsOfTokens
{
    public static JsonKinds Kind(this JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.String => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.Null => JsonKinds.Null,
        _ => JsonKinds.None,
    };
}
