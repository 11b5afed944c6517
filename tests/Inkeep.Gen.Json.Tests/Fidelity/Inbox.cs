using System.Text.Json.Serialization;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>A type that the user of the models wrote, around them.</summary>
public sealed record Inbox
{
    public required string Owner { get; init; }

    public Dictionary<string, List<Conversation>> Groups { get; init; } = [];
}

/// <summary>A type of the user's that System.Text.Json's own generator serves; it can't see models that are generated in the same project.</summary>
public sealed record Note(string Title, int Stars);

[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(List<Note>))]
public sealed partial class NoteContext : JsonSerializerContext;
