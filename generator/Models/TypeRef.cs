using System;
using System.Linq;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Models;

/// <summary>The C# type of a member, list item, map value or union case; never the nullable form of it.</summary>
internal abstract record TypeRef;

/// <summary>A type of C#'s own.</summary>
internal sealed record ScalarRef(ScalarKind Kind) : TypeRef
{
    // Most members are of these few types.
    private static readonly ScalarRef[] All = [.. ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).Select(static kind => new ScalarRef(kind))];

    public static ScalarRef Of(ScalarKind kind) => All[(int)kind];
}

internal sealed record ListRef(TypeRef Item) : TypeRef;

internal sealed record MapRef(TypeRef Value) : TypeRef;

/// <summary>A generated record or union class.</summary>
internal sealed record ModelRef(TypeName Name) : TypeRef;

/// <summary>An <c>OpenEnum</c> of a generated enum.</summary>
internal sealed record EnumRef(TypeName Name) : TypeRef;
