using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Enums that the service may extend.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TConverter">What knows its names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumCodec<TEnum, TConverter> : IJsonCodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
    where TConverter : IEnumCodec<TEnum>
{
    /// <inheritdoc/>
    public static OpenEnum<TEnum> Read(ref Utf8JsonReader reader) => TConverter.Names.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value) => TConverter.Names.Write(writer, value);
}
