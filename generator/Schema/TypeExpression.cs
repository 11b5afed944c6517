using System;
using System.Linq;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Schema;

/// <summary>What a type cell or union heading says, in the page's terms.</summary>
internal abstract record TypeExpression;

internal sealed record ScalarType(ScalarKind Kind) : TypeExpression
{
    // Most members are of these few types.
    private static readonly ScalarType[] All = [.. ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).Select(static kind => new ScalarType(kind))];

    public static ScalarType Of(ScalarKind kind) => All[(int)kind];
}

/// <summary><c>*"openai"*</c></summary>
internal sealed record TextLiteralType(string Text) : TypeExpression;

/// <summary><c>*true*</c></summary>
internal sealed record BooleanLiteralType(bool Value) : TypeExpression;

/// <summary>
/// A type that another page declares: <c>[components.X](../../models/components/x.md)</c> or, without <paramref name="Link"/>,
/// <c>*components.X*</c>. <paramref name="Group"/> is null when the text names none (or says <c>models</c>, the name of a flat folder).
/// </summary>
internal sealed record TypeReference(string? Group, string Name, string? Link) : TypeExpression;

internal sealed record ArrayType(TypeExpression Element) : TypeExpression;

/// <summary><c>Record&lt;string, X&gt;</c> or <c>{ [k: string]: X }</c></summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>Streams, files, responses: nothing that JSON could hold.</summary>
internal sealed record NotSerializableType(string Text) : TypeExpression;

/// <summary>A spelling that is not in the grammar; reported where it was read, and treated as any JSON.</summary>
internal sealed record UnknownType(string Text) : TypeExpression;
