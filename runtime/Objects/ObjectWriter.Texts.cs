using System.Numerics;

namespace Inkeep.Gen.CompilerServices;

/// <content>Members that came as a text which says more than their value, or says it otherwise: written so as long as they have that value.</content>
public partial struct ObjectWriter
{
    private readonly WireText? TextOf(int index) => _extras?.TextOf(_shape.Names[index]);

    private readonly bool WroteText<T, TCodec>(int index, T? value)
        where TCodec : IJsonCodec<T> => _names is null && WroteText<T, TCodec>(index, value, _shape.TypeName);

    private readonly bool WroteText<T, TCodec>(int index, T? value, string typeName)
        where TCodec : IJsonCodec<T>
    {
        if (value is null || TextOf(index) is not { } text || !WireTextWriter.Says<T, TCodec>(text, value)) return false;
        NameAsItCame(index);
        WireTextWriter.Write(_writer, text, typeName);
        return true;
    }

    private readonly bool WroteText(int index, JsonUnion union) => union.Value switch
    {
        double value => WroteText<double, NumberCodec>(index, value, ""),
        long value => WroteText<long, Int64Codec>(index, value, ""),
        int value => WroteText<int, Int32Codec>(index, value, ""),
        decimal value => WroteText<decimal, DecimalCodec>(index, value, ""),
        BigInteger value => WroteText<BigInteger, BigIntegerCodec>(index, value, ""),
        DateTimeOffset value => WroteText<DateTimeOffset, DateTimeCodec>(index, value, ""),
        DateOnly value => WroteText<DateOnly, DateCodec>(index, value, ""),
        byte[] value => WroteText<byte[], BytesCodec>(index, value, ""),
        JsonUnion inner => WroteText(index, inner),
        _ => false,
    };
}
