using Inkeep.Gen.Json;

namespace Inkeep.Gen.Schema;

/// <summary>What documentation says of a type, whatever its spelling.</summary>
internal abstract record TypeExpression;

internal sealed record ScalarType(ScalarKind Kind) : TypeExpression
{
    // Most members are of these few types.
    private static readonly ScalarType[] All = [.. ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).Select(static kind => new ScalarType(kind))];

    public static ScalarType Of(ScalarKind kind) => All[(int)kind];
}

/// <summary>This text and no other.</summary>
internal sealed record TextLiteralType(string Text) : TypeExpression;

/// <summary>True and nothing else, or false.</summary>
internal sealed record BooleanLiteralType(bool Value) : TypeExpression;

/// <summary>
/// A type that another page declares. <paramref name="Link"/> is the target, relative to the page, where the page has one;
/// <paramref name="Group"/> is null when the page names none, and empty when it names the folder of all groups.
/// </summary>
internal sealed record TypeReference(string? Group, string Name, string? Link) : TypeExpression;

internal sealed record ArrayType(TypeExpression Element) : TypeExpression;

/// <summary>An object whose members all have one type, whatever their names.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>Streams, files, responses: nothing that JSON could hold.</summary>
internal sealed record NotSerializableType : TypeExpression;

/// <summary>A spelling that the dialect doesn't know; reported where it was read, and treated as any JSON.</summary>
internal sealed record UnknownType(string Text) : TypeExpression;
