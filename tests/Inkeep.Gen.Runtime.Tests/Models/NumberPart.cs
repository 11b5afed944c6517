using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

/// <summary>Values of every other simple type, and a catch-all of numbers.</summary>
[JsonConverter(typeof(NumberPartJsonConverter))]
public sealed partial record NumberPart
{
    public required string Kind { get; init; }

    public BigInteger? Big { get; init; }

    public decimal? Price { get; init; }

    public DateOnly? Day { get; init; }

    public OpenEnum<Level>? Level { get; init; }

    public ValueMap<double>? AdditionalProperties { get; init; }

    public JsonExtras Extras { get; init; }

    public bool Equals(NumberPart? other) =>
        (object)this == other || (other is not null && Kind == other.Kind && Big == other.Big && Price == other.Price && Day == other.Day && Level == other.Level
        && AdditionalProperties == other.AdditionalProperties
        && NumberPartJsonConverter.SameExtras(this, other, Extras, other.Extras));

    public override int GetHashCode() => HashCode.Combine(Kind, Big, Price, Day, Level, AdditionalProperties);
}

public sealed class NumberPartJsonConverter : ObjectConverter<NumberPart, NumberPartJsonConverter>, IObjectCodec<NumberPart>
{
    public static ObjectShape Shape { get; } = new("NumberPart", ["kind", "big", "price", "day", "level"], required: [0], catchAll: JsonKinds.Number, page: "docs/models/numberpart.md");

    public static NumberPart? Read(ref Utf8JsonReader reader)
    {
        if (!ObjectReader.Begin(ref reader, Shape, out var members)) return null;
        string kind = null!;
        BigInteger? big = null;
        decimal? price = null;
        DateOnly? day = null;
        OpenEnum<Level>? level = null;
        ValueMap<double>.Builder? additionalProperties = null;
        for (; ; )
        {
            switch (members.Next(ref reader))
            {
                case 0: kind = StringCodec.Read(ref reader)!; break;
                case 1: big = BigIntegerCodec.Read(ref reader); break;
                case 2: price = DecimalCodec.Read(ref reader); break;
                case 3: day = DateCodec.Read(ref reader); break;
                case 4: level = LevelJsonConverter.Names.Read(ref reader); break;
                case 5: (additionalProperties ??= new())[members.Name] = NumberCodec.Read(ref reader); break;
                default:
                    return new()
                    {
                        Kind = kind,
                        Big = big,
                        Price = price,
                        Day = day,
                        Level = level,
                        AdditionalProperties = additionalProperties?.ToValueMap(),
                        Extras = members.Extras,
                    };
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, NumberPart? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var members = new ObjectWriter(writer, Shape, value.Extras);
        members.Write(0, value.Kind);
        members.Optional(1, value.Big);
        members.Optional(2, value.Price);
        members.Optional(3, value.Day);
        members.Optional(4, value.Level, LevelJsonConverter.Names);
        members.CatchAll<double, NumberCodec>(value.AdditionalProperties);
        members.End();
    }
}
