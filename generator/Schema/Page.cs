using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Schema;

/// <summary>What one page says, without where it says it. Must stay immutable and equatable: pipeline steps compare it.</summary>
internal abstract record Page
{
    /// <summary>The types that the page names, in its order.</summary>
    public abstract IEnumerable<TypeExpression> Types { get; }

    /// <summary>The name in the title; a valid identifier. Other pages refer to it.</summary>
    public required string Title { get; init; }

    /// <summary>What the type is called in C#: the title, unless an overlay renames it.</summary>
    public string TypeName
    {
        get => field ?? Title;
        init;
    }

    /// <summary>The example as lines of JSON, where the project asks for it and the models can read it.</summary>
    public EquatableArray<string> ExampleJson { get; init; }

    /// <summary>Where facts about the type that aren't the page's own come from: lines of plain text.</summary>
    public EquatableArray<string> Origins { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The Markdown between the title and the first known section, trimmed; empty when there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The group that the page's own import or union headings name (<c>components</c>), or null.</summary>
    public string? StatedGroup { get; init; }

    /// <summary>The value of the Example Usage, or null when there is none that can be read.</summary>
    public JsonValue? Example { get; init; }
}

/// <summary>A page with a Fields table: an object.</summary>
internal sealed record ObjectPage : Page
{
    public required EquatableArray<Field> Fields { get; init; }

    public override IEnumerable<TypeExpression> Types => Fields.Select(static row => row.Type);
}

/// <summary>
/// A row of a Fields table. <paramref name="TypeText"/> is the type cell as written. What follows the description is never the page's:
/// overlays, samples and the project's naming policy say it.
/// </summary>
internal sealed record Field(string Name, TypeExpression Type, string TypeText, bool IsRequired, bool IsDeprecated, string Description)
{
    /// <summary>The name in JSON, where it is known to be another than <see cref="Name"/>.</summary>
    public string? WireName { get; init; }

    /// <summary>Whether null is a value of it; null where nobody says.</summary>
    public bool? Nullable { get; init; }

    /// <summary>The name of the property, where it isn't made from <see cref="Name"/>.</summary>
    public string? PropertyName { get; init; }

    /// <summary>The type is an overlay's: samples don't change it.</summary>
    public bool HasStatedType { get; init; }

    /// <summary>The type was guessed from samples: a value that it can't hold is kept as undocumented.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The one text that samples show in it, where that may tell what kind of object it is in; any other is a value of it all the same.</summary>
    public ObservedText? Seen { get; init; }

    /// <summary>Where such facts come from: lines of plain text.</summary>
    public EquatableArray<string> Origins { get; init; }

    public string JsonName => WireName ?? Name;

    /// <summary>No member, but the type of members that the page doesn't list.</summary>
    public bool IsCatchAll => IsCatchAllRow(Name, Type);

    public static bool IsCatchAllRow(string name, TypeExpression type) => name == "additionalProperties" && type is MapType;
}

/// <summary>A text and the path of the sample that it was seen in.</summary>
internal sealed record ObservedText(string Text, string Source);

/// <summary>A page with values: an enum.</summary>
internal sealed record EnumPage : Page
{
    public required EquatableArray<EnumValue> Values { get; init; }

    public override IEnumerable<TypeExpression> Types => [];

    /// <summary>True when the page says so (<c>Unrecognized&lt;…&gt;</c> or its sentence); every enum is read as open all the same.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The values are JSON numbers.</summary>
    public bool IsNumeric { get; init; }
}

/// <summary>One value: its JSON text (or number), and the name a table gives it.</summary>
internal sealed record EnumValue(string Text, string? Name)
{
    /// <summary>The C# name, where it isn't made from the text.</summary>
    public string? MemberName { get; init; }

    /// <summary>Markdown from an overlay; pages describe no values.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where such facts come from: lines of plain text.</summary>
    public EquatableArray<string> Origins { get; init; }
}

/// <summary>A page with Supported Types: a union. A page that is nothing but a title has no members.</summary>
internal sealed record UnionPage : Page
{
    public required EquatableArray<UnionMember> Members { get; init; }

    public override IEnumerable<TypeExpression> Types => Members.Select(static member => member.Type);
}

/// <summary>A heading under Supported Types. <paramref name="TypeText"/> is the heading as written.</summary>
internal sealed record UnionMember(TypeExpression Type, string TypeText, JsonValue? Example);
