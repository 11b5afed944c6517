using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

[JsonConverter(typeof(VisibilityJsonConverter))]
public enum Visibility
{
    Private = 1,
    Public = 2,
}

public sealed class VisibilityJsonConverter : EnumConverter<Visibility, VisibilityJsonConverter>, IEnumCodec<Visibility>
{
    public static EnumNames<Visibility> Names { get; } = new("Visibility", ["private", "public"], "docs/models/components/visibility.md");
}

[JsonConverter(typeof(ConversationTypeJsonConverter))]
public enum ConversationType
{
    Openai = 1,
}

public sealed class ConversationTypeJsonConverter : EnumConverter<ConversationType, ConversationTypeJsonConverter>, IEnumCodec<ConversationType>
{
    public static EnumNames<ConversationType> Names { get; } = new("ConversationType", "openai");
}

[JsonConverter(typeof(ConversationJsonConverter))]
public sealed partial record Conversation
{
    public required string Id { get; init; }

    public required ValueList<Message> Messages { get; init; }

    public string? Name { get; init; }

    public double? Count { get; init; }

    public ValueMap<JsonElement>? Properties { get; init; }

    public OpenEnum<Visibility>? Visibility { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public ValueMap<ValueList<string>>? Tags { get; init; }

    public bool? IsOpen { get; init; }

    public JsonElement? Anything { get; init; }

    public ValueList<OpenEnum<Visibility>>? Seen { get; init; }

    public OpenEnum<ConversationType> Type { get; init; } = ConversationType.Openai;

    public JsonExtras Extras { get; init; }

    public bool Equals(Conversation? other) =>
        (object)this == other || (other is not null
        && Id == other.Id && Messages == other.Messages && Name == other.Name && Count == other.Count && Properties == other.Properties
        && Visibility == other.Visibility && CreatedAt == other.CreatedAt && Tags == other.Tags && IsOpen == other.IsOpen && Seen == other.Seen && Type == other.Type
        && JsonEquality.Same(Anything, other.Anything)
        && ConversationJsonConverter.SameExtras(this, other, Extras, other.Extras));

    public override int GetHashCode() => HashCode.Combine(Id, Messages, Name, Count, Properties, Visibility, CreatedAt, Tags);
}

public sealed class ConversationJsonConverter : ObjectConverter<Conversation, ConversationJsonConverter>, IObjectCodec<Conversation>
{
    public static ObjectShape Shape { get; } = new(
        "Conversation",
        ["id", "messages", "name", "count", "properties", "visibility", "createdAt", "tags", "isOpen", "anything", "seen", "type"],
        required: [0, 1, 11],
        page: "docs/models/components/conversation.md");

    public static Conversation? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string id = null!;
        ValueList<Message> messages = null!;
        string? name = null;
        double? count = null;
        ValueMap<JsonElement>? properties = null;
        OpenEnum<Visibility>? visibility = null;
        DateTimeOffset? createdAt = null;
        ValueMap<ValueList<string>>? tags = null;
        bool? isOpen = null;
        JsonElement? anything = null;
        ValueList<OpenEnum<Visibility>>? seen = null;
        OpenEnum<ConversationType> type = default;
        for (; ; )
        {
            switch (members.Next(ref reader))
            {
                case 0: id = StringCodec.Read(ref reader)!; break;
                case 1: messages = ListCodec<Message, MessageJsonConverter>.Read(ref reader)!; break;
                case 2: name = StringCodec.Read(ref reader); break;
                case 3: count = NumberCodec.Read(ref reader); break;
                case 4: properties = MapCodec<JsonElement, AnyCodec>.Read(ref reader); break;
                case 5: visibility = VisibilityJsonConverter.Names.Read(ref reader); break;
                case 6: createdAt = DateTimeCodec.Read(ref reader); break;
                case 7: tags = MapCodec<ValueList<string>, ListCodec<string, StringCodec>>.Read(ref reader); break;
                case 8: isOpen = BooleanCodec.Read(ref reader); break;
                case 9: anything = AnyCodec.Read(ref reader); break;
                case 10: seen = ListCodec<OpenEnum<Visibility>, EnumCodec<Visibility, VisibilityJsonConverter>>.Read(ref reader); break;
                case 11: type = ConversationTypeJsonConverter.Names.Read(ref reader); break;
                default:
                    return new()
                    {
                        Id = id,
                        Messages = messages,
                        Name = name,
                        Count = count,
                        Properties = properties,
                        Visibility = visibility,
                        CreatedAt = createdAt,
                        Tags = tags,
                        IsOpen = isOpen,
                        Anything = anything,
                        Seen = seen,
                        Type = type,
                        Extras = members.Extras,
                    };
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, Conversation? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, value.Extras);
        members.Write(0, value.Id);
        members.Name(1);
        ListCodec<Message, MessageJsonConverter>.Write(writer, value.Messages);
        members.Optional(2, value.Name);
        members.Optional(3, value.Count);
        if (members.Has(4, value.Properties)) MapCodec<JsonElement, AnyCodec>.Write(writer, value.Properties);
        members.Optional(5, value.Visibility, VisibilityJsonConverter.Names);
        members.Optional(6, value.CreatedAt);
        if (members.Has(7, value.Tags)) MapCodec<ValueList<string>, ListCodec<string, StringCodec>>.Write(writer, value.Tags);
        members.Optional(8, value.IsOpen);
        members.Optional(9, value.Anything);
        if (members.Has(10, value.Seen)) ListCodec<OpenEnum<Visibility>, EnumCodec<Visibility, VisibilityJsonConverter>>.Write(writer, value.Seen);
        members.Write(11, value.Type, ConversationTypeJsonConverter.Names);
        members.End();
    }
}
