using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Integers of any size as JSON numbers, which System.Text.Json has no converter for.</summary>
internal sealed class BigIntegerConverter : JsonConverter<BigInteger>
{
    public override BigInteger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = BigIntegerCodec.Read(ref reader);
        WireText.Forget();
        return value;
    }

    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) => BigIntegerCodec.Write(writer, value);
}
