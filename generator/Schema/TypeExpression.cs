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
internal sealed record TypeReference(string? Group, string Name, string? Link) : TypeExpression
{
    /// <summary>What it is where no page declares such a type; null where the page must be missing, so that something is put in its place.</summary>
    public TypeExpression? Otherwise { get; init; }

    /// <summary>Only some members of the type are there.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The link stands beside the type and may mean it: it does where it leads to a type that fits.</summary>
    public bool IsHint { get; init; }

    /// <summary>The word that stands for the type, where it must be one: it is reported when no page declares it.</summary>
    public string? Word { get; init; }

    /// <summary>The known word that is nearest to that word.</summary>
    public string? NearestWord { get; init; }

    /// <summary>Whether what a page declares can be meant.</summary>
    public bool Accepts(PageKind kind, bool isNumeric) => !IsHint || Otherwise?.Innermost() switch
    {
        ScalarType { Kind: ScalarKind.String } => kind == PageKind.Enum && !isNumeric,
        ScalarType { Kind: ScalarKind.Any } => kind != PageKind.Enum,
        ScalarType => kind == PageKind.Enum && isNumeric,
        _ => true,
    };
}

internal sealed record ArrayType(TypeExpression Element) : TypeExpression;

/// <summary>An object whose members all have one type, whatever their names.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>Streams, files, responses: nothing that JSON could hold.</summary>
internal sealed record NotSerializableType : TypeExpression;

/// <summary>A spelling that the dialect doesn't know; reported where it was read, and treated as any JSON.</summary>
internal sealed record UnknownType(string Text) : TypeExpression;
