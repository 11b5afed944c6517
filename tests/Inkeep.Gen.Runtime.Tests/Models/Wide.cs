using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

/// <summary>130 members `m0` … `m129` in one list, for shapes of more than one word of bits; `m3`, `m70` and `m129` are required.</summary>
[JsonConverter(typeof(WideJsonConverter))]
public sealed partial record Wide
{
    public required ValueList<string?> Members { get; init; }

    public JsonExtras Extras { get; init; }

    public bool Equals(Wide? other) =>
        (object)this == other || (other is not null && Members == other.Members
        && WideJsonConverter.SameExtras(this, other, Extras, other.Extras));

    public override int GetHashCode() => Members.GetHashCode();
}

public sealed class WideJsonConverter : ObjectConverter<Wide, WideJsonConverter>, IObjectCodec<Wide>
{
    public static ObjectShape Shape { get; } = new("Wide", [.. Enumerable.Range(0, 130).Select(i => $"m{i}")], required: [3, 70, 129]);

    public static Wide? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string?[] values = new string?[130];
        for (; ; )
        {
            int index = members.Next(ref reader);
            if (index < 0) return new() { Members = [.. values], Extras = members.Extras };
            values[index] = StringCodec.Read(ref reader);
        }
    }

    public static void Write(Utf8JsonWriter writer, Wide? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, value.Extras);
        for (int i = 0; i < 130; i++)
        {
            if (i is 3 or 70 or 129) members.Write(i, value.Members[i]);
            else members.Optional(i, value.Members[i]);
        }

        members.End();
    }
}

/// <summary>`A | B | C`, told apart by their members.</summary>
[JsonConverter(typeof(ShapedJsonConverter))]
public sealed partial class Shaped : JsonUnion
{
    private Shaped(int @case, object? value)
        : base(@case, value)
    {
    }

    internal static Shaped Create(int @case, object value) => new(@case, value);
}

public sealed class ShapedJsonConverter : UnionConverter<Shaped, ShapedJsonConverter>, IJsonCodec<Shaped>
{
    private static readonly UnionChoice Objects = UnionChoice.ByShape(
        new ObjectShape("A", ["id", "userName"], required: [0]),
        new ObjectShape("B", ["id", "userName", "email"], required: [0, 2]),
        new ObjectShape("C", ["key", "email"], required: [0]));

    public static Shaped? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        int choice = reader.TokenType == JsonTokenType.StartObject ? Objects.Choose(ref reader) : -1;
        return Shaped.Create(choice + 1, AnyCodec.Read(ref reader));
    }

    public static void Write(Utf8JsonWriter writer, Shaped? value)
    {
        if (value is null) writer.WriteNullValue();
        else AnyCodec.Write(writer, (JsonElement)value.Value!);
    }
}

[JsonConverter(typeof(StrictJsonConverter))]
public sealed partial record Strict(string? Name);

public sealed class StrictJsonConverter : ObjectConverter<Strict, StrictJsonConverter>, IObjectCodec<Strict>
{
    public static ObjectShape Shape { get; } = new("Strict", ["name"], required: [0], strictNulls: true);

    public static Strict? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string? name = null;
        while (members.Next(ref reader) == 0) name = StringCodec.Read(ref reader);
        return new(name);
    }

    public static void Write(Utf8JsonWriter writer, Strict? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, default);
        members.Write(0, value.Name);
        members.End();
    }
}
