using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

[JsonConverter(typeof(TextPartJsonConverter))]
public sealed partial record TextPart
{
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public ValueList<Content>? Nested { get; init; }

    public JsonExtras Extras { get; init; }

    public bool Equals(TextPart? other) =>
        (object)this == other || (other is not null && Kind == other.Kind && Text == other.Text && Nested == other.Nested
        && TextPartJsonConverter.SameExtras(this, other, Extras, other.Extras));

    public override int GetHashCode() => HashCode.Combine(Kind, Text, Nested);
}

public sealed class TextPartJsonConverter : ObjectConverter<TextPart, TextPartJsonConverter>, IObjectCodec<TextPart>
{
    public static ObjectShape Shape { get; } = new("TextPart", ["kind", "text", "nested"], required: [0, 1]);

    public static TextPart? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string kind = null!;
        string text = null!;
        ValueList<Content>? nested = null;
        for (; ; )
        {
            switch (members.Next(ref reader))
            {
                case 0: kind = StringCodec.Read(ref reader)!; break;
                case 1: text = StringCodec.Read(ref reader)!; break;
                case 2: nested = ListCodec<Content, ContentJsonConverter>.Read(ref reader); break;
                default: return new() { Kind = kind, Text = text, Nested = nested, Extras = members.Extras };
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, TextPart? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, value.Extras);
        members.Write(0, value.Kind);
        members.Write(1, value.Text);
        if (members.Has(2, value.Nested)) ListCodec<Content, ContentJsonConverter>.Write(writer, value.Nested);
        members.End();
    }
}
