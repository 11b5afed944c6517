using System.Text.Json;
using Inkeep.Gen;

// What the three kinds of conversations have in common, although no page says so: the generated records are partial.
namespace Conversations.Models.Components;

/// <summary>A conversation of any documented kind.</summary>
/// <remarks>What the pages require may be null all the same: the service that sends it decides.</remarks>
public interface IRecordedConversation
{
    /// <summary>The identifier.</summary>
    string? Id { get; }

    /// <summary>When it began, as text.</summary>
    string? CreatedAt { get; }

    /// <summary>Its labels.</summary>
    ValueList<string>? Tags { get; }

    /// <summary>What no page documents.</summary>
    JsonExtras Extras { get; }

    /// <summary>The kind.</summary>
    DocumentedText Kind { get; }

    /// <summary>Who may see it.</summary>
    DocumentedText Visible { get; }

    /// <summary>The messages.</summary>
    IEnumerable<IRecordedMessage?> Turns { get; }
}

/// <summary>A message of any documented kind.</summary>
public interface IRecordedMessage
{
    /// <summary>The name of the author.</summary>
    string? Name { get; }

    /// <summary>What no page documents.</summary>
    JsonExtras Extras { get; }

    /// <summary>The role of the author.</summary>
    DocumentedText Author { get; }

    /// <summary>What it says.</summary>
    DocumentedText Said { get; }
}

/// <summary>A text, and whether the pages mention it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsDocumented">Whether they do.</param>
public readonly record struct DocumentedText(string? Text, bool IsDocumented = true)
{
    internal static DocumentedText Of<T>(OpenEnum<T> value)
        where T : struct, Enum => new(value.Text, value.IsKnown);
}

public sealed partial record OpenAIConversation : IRecordedConversation
{
    DocumentedText IRecordedConversation.Kind => DocumentedText.Of(Type);

    DocumentedText IRecordedConversation.Visible => DocumentedText.Of(Visibility);

    IEnumerable<IRecordedMessage?> IRecordedConversation.Turns => Messages ?? [];
}

public sealed partial record SupportTicketConversation : IRecordedConversation
{
    DocumentedText IRecordedConversation.Kind => DocumentedText.Of(Type);

    DocumentedText IRecordedConversation.Visible => DocumentedText.Of(Visibility);

    IEnumerable<IRecordedMessage?> IRecordedConversation.Turns => Messages ?? [];
}

public sealed partial record SupportCopilotConversation : IRecordedConversation
{
    DocumentedText IRecordedConversation.Kind => DocumentedText.Of(Type);

    DocumentedText IRecordedConversation.Visible => DocumentedText.Of(Visibility);

    IEnumerable<IRecordedMessage?> IRecordedConversation.Turns => Messages ?? [];
}

public sealed partial record OpenAIExtendedMessage : IRecordedMessage
{
    DocumentedText IRecordedMessage.Author => DocumentedText.Of(Role);

    DocumentedText IRecordedMessage.Said => Content is null ? default : Content.Match(
        text: static text => new DocumentedText(text),
        openAIContentItemList: static items => new DocumentedText(string.Join(" ", items.Select(static item => item?.Text ?? item?.ImageUrl?.Url))),
        unknown: static json => new DocumentedText(json.GetRawText(), false));
}

public sealed partial record SupportTicketMessage : IRecordedMessage
{
    DocumentedText IRecordedMessage.Author => new(Role);

    DocumentedText IRecordedMessage.Said => new(Content);
}

public sealed partial record SupportCopilotMessage : IRecordedMessage
{
    DocumentedText IRecordedMessage.Author => new(Role);

    DocumentedText IRecordedMessage.Said => new(Content);
}

public sealed partial class Conversation
{
    /// <summary>The conversation, unless it is of a kind that no page documents.</summary>
    public IRecordedConversation? Recorded => Match<IRecordedConversation?>(
        openAIConversation: static value => value,
        supportTicketConversation: static value => value,
        supportCopilotConversation: static value => value,
        unknown: static _ => null);

    /// <summary>A text of a member of the conversation, also of one of an undocumented kind.</summary>
    internal string? UnknownText(string member) =>
        IsUnknown && Unknown.ValueKind == JsonValueKind.Object && Unknown.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
