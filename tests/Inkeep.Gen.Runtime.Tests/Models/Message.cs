using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

[JsonConverter(typeof(MessageJsonConverter))]
public sealed partial record Message
{
    public required string Role { get; init; }

    public required Content Content { get; init; }

    public string? UserName { get; init; }

    public byte[]? Blob { get; init; }

    public JsonExtras Extras { get; init; }

    public bool Equals(Message? other) =>
        (object)this == other || (other is not null
        && Role == other.Role && Content == other.Content && UserName == other.UserName && JsonEquality.Same(Blob, other.Blob)
        && MessageJsonConverter.SameExtras(this, other, Extras, other.Extras));

    public override int GetHashCode() => HashCode.Combine(Role, Content, UserName);
}

public sealed class MessageJsonConverter : ObjectConverter<Message, MessageJsonConverter>, IObjectCodec<Message>
{
    public static ObjectShape Shape { get; } = new(
        "Message", ["role", "content", "userName", "blob"], required: [0, 1], page: "docs/models/components/message.md", nullable: [1], literals: ["userName", "ada"]);

    public static Message? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string role = null!;
        Content content = null!;
        string? userName = null;
        byte[]? blob = null;
        for (; ; )
        {
            switch (members.Next(ref reader))
            {
                case 0: role = StringCodec.Read(ref reader)!; break;
                case 1: content = ContentJsonConverter.Read(ref reader)!; break;
                case 2: userName = StringCodec.Read(ref reader); break;
                case 3: blob = BytesCodec.Read(ref reader); break;
                default: return new() { Role = role, Content = content, UserName = userName, Blob = blob, Extras = members.Extras };
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, Message? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, value.Extras);
        members.Write(0, value.Role);
        members.Name(1);
        ContentJsonConverter.Write(writer, value.Content);
        members.Optional(2, value.UserName);
        members.Optional(3, value.Blob);
        members.End();
    }
}

/// <summary>`string | ContentItem[] | TextPart | NumberPart`, the parts by their `kind`.</summary>
[JsonConverter(typeof(ContentJsonConverter))]
public sealed partial class Content : JsonUnion, IEquatable<Content>
{
    private Content(int @case, object? value)
        : base(@case, value)
    {
    }

    public static implicit operator Content(string value) => new(1, value ?? throw new ArgumentNullException(nameof(value)));

    public static implicit operator Content(ValueList<string> value) => new(2, value ?? throw new ArgumentNullException(nameof(value)));

    public static implicit operator Content(TextPart value) => new(3, value ?? throw new ArgumentNullException(nameof(value)));

    public static implicit operator Content(NumberPart value) => new(4, value ?? throw new ArgumentNullException(nameof(value)));

    public static bool operator ==(Content? left, Content? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Content? left, Content? right) => !(left == right);

    public bool TryGet([MaybeNullWhen(false)] out string value) => Get(1, out value);

    public bool TryGet([MaybeNullWhen(false)] out ValueList<string> value) => Get(2, out value);

    public bool TryGet([MaybeNullWhen(false)] out TextPart value) => Get(3, out value);

    public bool TryGet([MaybeNullWhen(false)] out NumberPart value) => Get(4, out value);

    public bool Equals(Content? other) => base.Equals(other);

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    internal static Content Create(int @case, object value) => new(@case, value);
}

public sealed class ContentJsonConverter : UnionConverter<Content, ContentJsonConverter>, IJsonCodec<Content>
{
    private static readonly UnionChoice Objects = UnionChoice.ByText("kind", ["text", "markdown"], ["number"]);

    private static readonly UnionChoice Lists = UnionChoice.ByItem([JsonKinds.String]);

    public static Content? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.String: return Content.Create(1, StringCodec.Read(ref reader)!);
            case JsonTokenType.StartArray when Lists.Choose(ref reader) == 0:
                return Content.Create(2, ListCodec<string, StringCodec>.Read(ref reader)!);
            case JsonTokenType.StartObject:
                switch (Objects.Choose(ref reader))
                {
                    case 0: return Content.Create(3, TextPartJsonConverter.Read(ref reader)!);
                    case 1: return Content.Create(4, NumberPartJsonConverter.Read(ref reader)!);
                }

                break;
        }

        return Content.Create(0, AnyCodec.Read(ref reader));
    }

    public static void Write(Utf8JsonWriter writer, Content? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        switch (value.Case)
        {
            case 1: StringCodec.Write(writer, (string)value.Value!); break;
            case 2: ListCodec<string, StringCodec>.Write(writer, (ValueList<string>)value.Value!); break;
            case 3: TextPartJsonConverter.Write(writer, (TextPart)value.Value!); break;
            case 4: NumberPartJsonConverter.Write(writer, (NumberPart)value.Value!); break;
            default: WriteUnknown(writer, value, "Content", "docs/models/components/content.md"); break;
        }
    }
}
