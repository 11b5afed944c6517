namespace Inkeep.Gen.Pages;

/// <summary>What a type cell or union heading says, in the page's terms.</summary>
internal abstract record TypeNode;

internal enum Primitive
{
    Text,
    Number,

    /// <summary>Pages know numbers only; overlays say which are whole.</summary>
    Integer,

    /// <summary>A whole number of 32 bits; only overlays say so.</summary>
    Int32,
    Boolean,
    Any,
    DateTime,
    Date,
    BigInteger,
    Decimal,
    Bytes,
}

internal sealed record PrimitiveNode(Primitive Kind) : TypeNode;

/// <summary><c>*"openai"*</c></summary>
internal sealed record TextLiteralNode(string Text) : TypeNode;

/// <summary><c>*true*</c></summary>
internal sealed record BooleanLiteralNode(bool Value) : TypeNode;

/// <summary>
/// A type that another page declares: <c>[components.X](../../models/components/x.md)</c> or, without <paramref name="Link"/>,
/// <c>*components.X*</c>. <paramref name="Group"/> is null when the text names none (or says <c>models</c>, the name of a flat folder).
/// </summary>
internal sealed record ReferenceNode(string? Group, string Name, string? Link) : TypeNode;

internal sealed record ArrayNode(TypeNode Element) : TypeNode;

/// <summary><c>Record&lt;string, X&gt;</c> or <c>{ [k: string]: X }</c></summary>
internal sealed record MapNode(TypeNode Value) : TypeNode;

/// <summary>Streams, files, responses: nothing that JSON could hold.</summary>
internal sealed record HttpOnlyNode(string Text) : TypeNode;

/// <summary>A spelling that is not in the grammar; reported where it was read, and treated as any JSON.</summary>
internal sealed record UnknownNode(string Text) : TypeNode;
