using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Models;

/// <summary>
/// A type that C# will have. Everything is decided here: emitting only prints. Must stay immutable and equatable, since an
/// equal model means that nothing is written again.
/// </summary>
internal abstract record TypeModel
{
    public required TypeName Name { get; init; }

    /// <summary>The name of the file in the compilation; unique ignoring case.</summary>
    public required string HintName { get; init; }

    /// <summary>Where the type comes from, for the head of the file: a path inside the project.</summary>
    public required string Source { get; init; }

    public bool IsPublic { get; init; } = true;

    /// <summary>What reading does with JSON that the pages don't say, unless the caller's options say otherwise.</summary>
    public ReadingLevel Reading { get; init; }

    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>A value of the type, or null.</summary>
    public ExampleModel? Example { get; init; }

    /// <summary>The message of its <c>[Obsolete]</c>, or null.</summary>
    public string? Obsolete { get; init; }

    /// <summary>What the type is in JSON, where the project asks for schemas.</summary>
    public JsonSchemaModel? Schema { get; init; }
}

/// <summary>A static property that gives the page's example, as lines of JSON in plain ASCII.</summary>
internal sealed record ExampleModel(string Name, EquatableArray<string> Json);

/// <summary>A JSON Schema as lines in plain ASCII. Its references to other types are their places in <paramref name="References"/>.</summary>
internal sealed record JsonSchemaModel(EquatableArray<string> Json, EquatableArray<NamedRef> References);

/// <summary>Lines of XML documentation, escaped and ready to be printed.</summary>
internal sealed record Documentation(EquatableArray<string> Summary, EquatableArray<string> Remarks)
{
    public EquatableArray<string> Example { get; init; }

    public static Documentation None { get; } = new(default, default);
}
