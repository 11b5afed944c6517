using System.Globalization;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Schema;

/// <summary>What one page says, without where it says it. Must stay immutable and equatable: pipeline steps compare it.</summary>
internal abstract record Page
{
    public abstract PageKind Kind { get; }

    /// <summary>The types that the page names, in its order.</summary>
    public abstract IEnumerable<TypeExpression> Types { get; }

    /// <summary>The name in the title; a valid identifier. Other pages refer to it.</summary>
    public required string Title { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The Markdown between the title and the first known section, trimmed; empty when there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The group that the page's own import or union headings name (<c>components</c>), or null.</summary>
    public string? StatedGroup { get; init; }

    /// <summary>The anchors that lead to the type in its file, as letters and digits only; the empty one is that of the file's main type.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>The value of the Example Usage, or null when there is none that can be read.</summary>
    public JsonValue? Example { get; init; }
}

/// <summary>What kind of type a page describes.</summary>
internal enum PageKind
{
    Object,
    Enum,
    Union,
}

/// <summary>A page with a Fields table: an object.</summary>
internal sealed record ObjectPage : Page
{
    public required EquatableArray<Field> Fields { get; init; }

    /// <summary>Its examples are JSON, each a value for itself, and no code that has to compile against the type.</summary>
    public bool IsShownInJson { get; init; }

    public override PageKind Kind => PageKind.Object;

    public override IEnumerable<TypeExpression> Types => Fields.Select(static row => row.Type);
}

/// <summary>A row of a Fields table. <paramref name="TypeText"/> is the type as written.</summary>
internal sealed record Field(string Name, TypeExpression Type, string TypeText, bool IsRequired, bool IsDeprecated, string Description)
{
    /// <summary>Whether the row says that null is a value of it.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The row's own example, in Markdown; empty when there is none.</summary>
    public string Example { get; init; } = "";

    /// <summary>The row's own example is null.</summary>
    public bool IsExampleNull { get; init; }
}

/// <summary>A page with values: an enum.</summary>
internal sealed record EnumPage : Page
{
    public required EquatableArray<EnumValue> Values { get; init; }

    public override PageKind Kind => PageKind.Enum;

    public override IEnumerable<TypeExpression> Types => [];

    /// <summary>The page says that there can be other values. Every enum is read so all the same.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The values are JSON numbers.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Null is among the values.</summary>
    public bool HasNull { get; init; }

    /// <summary>The values are bits, and a JSON number is any sum of them.</summary>
    public bool IsFlags { get; init; }
}

/// <summary>One value: its JSON text (or number), and the name a table gives it.</summary>
internal sealed record EnumValue(string Text, string? Name)
{
    public string Description { get; init; } = "";

    /// <summary>The name in C#, where the page has names for values that have none in JSON.</summary>
    public string? MemberName { get; init; }

    public static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) && text[0] != '+';
}

/// <summary>A page with Supported Types: a union. A page that is nothing but a title has no members.</summary>
internal sealed record UnionPage : Page
{
    public required EquatableArray<UnionMember> Members { get; init; }

    public override PageKind Kind => PageKind.Union;

    public override IEnumerable<TypeExpression> Types => Members.Select(static member => member.Type);
}

/// <summary>A heading under Supported Types. <paramref name="TypeText"/> is the heading as written.</summary>
internal sealed record UnionMember(TypeExpression Type, string TypeText, JsonValue? Example);
