using System.Numerics;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <content>Members whose values are no composites.</content>
public partial struct ObjectWriter
{
    /// <summary>Writes a required member.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value; null is written as JSON null.</param>
    public readonly void Write(int index, string? value)
    {
        if (_names is { } names && value is null or { Length: < StringEncoder.ShortestWorth })
        {
            _writer.WriteString(names[index], value);
            return;
        }

        if (value is null && IsSettled(index)) return;
        Name(index);
        StringCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, double value)
    {
        if (_names is { } names)
        {
            _writer.WriteNumber(names[index], value);
            return;
        }

        if (WroteText<double, NumberCodec>(index, value)) return;
        NameAsItCame(index);
        NumberCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, long value)
    {
        if (WroteText<long, Int64Codec>(index, value)) return;
        Name(index);
        _writer.WriteNumberValue(value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, int value)
    {
        if (WroteText<int, Int32Codec>(index, value)) return;
        Name(index);
        _writer.WriteNumberValue(value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, bool value)
    {
        if (_names is { } names)
        {
            _writer.WriteBoolean(names[index], value);
            return;
        }

        if (IsSettled(index, value)) return;
        NameAsItCame(index);
        BooleanCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, DateTimeOffset value)
    {
        if (WroteText<DateTimeOffset, DateTimeCodec>(index, value)) return;
        Name(index);
        DateTimeCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, DateOnly value)
    {
        if (WroteText<DateOnly, DateCodec>(index, value)) return;
        Name(index);
        DateCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, BigInteger value)
    {
        if (WroteText<BigInteger, BigIntegerCodec>(index, value)) return;
        Name(index);
        BigIntegerCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, decimal value)
    {
        if (_names is { } names)
        {
            _writer.WriteNumber(names[index], value);
            return;
        }

        if (WroteText<decimal, DecimalCodec>(index, value)) return;
        NameAsItCame(index);
        DecimalCodec.Write(_writer, value);
    }

    /// <summary>Writes a required member.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value; undefined is written like an absent member, for any JSON may also be none.</param>
    public readonly void Write(int index, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            Absent(index);
            return;
        }

        Name(index);
        AnyCodec.Write(_writer, value);
    }

    /// <inheritdoc cref="Write(int, string)"/>
    public readonly void Write(int index, byte[]? value)
    {
        if (WroteText<byte[], BytesCodec>(index, value)) return;
        Name(index);
        BytesCodec.Write(_writer, value);
    }

    /// <summary>Writes a required member.</summary>
    /// <typeparam name="TEnum">Its enum.</typeparam>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value; the default is written as null.</param>
    /// <param name="names">The enum's JSON texts.</param>
    public readonly void Write<TEnum>(int index, OpenEnum<TEnum> value, EnumNames<TEnum> names)
        where TEnum : struct, Enum => Write(index, names, value.State, EnumNames<TEnum>.ToNumber(value.Value));

    private readonly void Write(int index, EnumTexts names, string? state, long number)
    {
        if (_names is { } own && names.TryEncode(state, number, out var text))
        {
            _writer.WriteString(own[index], text);
            return;
        }

        if (state is null && _shape.IsRequired(index) && !_shape.IsNullable(index) && IsSettled(index)) return;
        if (_extras?.Texts is not null && TextOf(index) is { IsString: false, IsMisfit: false } spelled && names.Says(spelled.Text, state, number))
        {
            NameAsItCame(index);
            WireTextWriter.Write(_writer, spelled);
            return;
        }

        Name(index);
        names.Write(_writer, state, number);
    }

    /// <summary>Writes a required member that is null.</summary>
    /// <param name="index">The member's index in the shape.</param>
    public readonly void Null(int index)
    {
        if (IsSettled(index)) return;
        Name(index);
        _writer.WriteNullValue();
    }

    /// <summary>Writes an optional member.</summary>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value; for null see <see cref="Absent"/>.</param>
    public readonly void Optional(int index, string? value)
    {
        if (value is null) Absent(index);
        else Write(index, value);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, double? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, long? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, int? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, bool? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, DateTimeOffset? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, DateOnly? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, BigInteger? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, decimal? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, JsonElement? value)
    {
        if (value is { } present) Write(index, present);
        else Absent(index);
    }

    /// <inheritdoc cref="Optional(int, string)"/>
    public readonly void Optional(int index, byte[]? value)
    {
        if (value is null) Absent(index);
        else Write(index, value);
    }

    /// <summary>Writes an optional member.</summary>
    /// <typeparam name="TEnum">Its enum.</typeparam>
    /// <param name="index">The member's index in the shape.</param>
    /// <param name="value">Its value; for null see <see cref="Absent"/>.</param>
    /// <param name="names">The enum's JSON texts.</param>
    public readonly void Optional<TEnum>(int index, OpenEnum<TEnum>? value, EnumNames<TEnum> names)
        where TEnum : struct, Enum
    {
        if (value is { } present) Write(index, present, names);
        else Absent(index);
    }
}
