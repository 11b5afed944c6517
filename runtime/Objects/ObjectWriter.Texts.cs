using System.Numerics;

namespace Inkeep.Gen.CompilerServices;

/// <content>Members that came as a text which says more than their value, or says it otherwise: written so as long as they have that value.</content>
public partial struct ObjectWriter
{
    /// <summary>Whether a member that holds nothing is settled: it was absent and stays so, or what came in its place has been written.</summary>
    private readonly bool IsSettled(int index)
    {
        if (_extras is null) return false;
        if (_extras.IsAbsent(_shape.Names[index])) return true;
        if (TextOf(index) is not { IsMisfit: true } misfit) return false;
        NameAsItCame(index);
        WireTextWriter.Write(_writer, misfit, _shape.TypeName);
        return true;
    }

    // A member that can be null holds nothing while it is null, any other while it is its type's default.
    private readonly bool IsSettled<T>(int index, T? value) =>
        _extras is not null && ValueEquality<T?>.Same(value, default) && (default(T) is null || _shape.IsRequired(index) && !_shape.IsNullable(index)) && IsSettled(index);

    private readonly WireText? TextOf(int index) => _extras?.TextOf(_shape.Names[index]);

    private readonly bool WroteText<T, TCodec>(int index, T? value)
        where TCodec : IJsonCodec<T> => _names is null && (IsSettled(index, value) || WroteText<T, TCodec>(index, value, _shape.TypeName));

    private readonly bool WroteText<T, TCodec>(int index, T? value, string typeName)
        where TCodec : IJsonCodec<T>
    {
        if (value is null || TextOf(index) is not { IsMisfit: false } text || !WireTextWriter.Says<T, TCodec>(text, value)) return false;
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
