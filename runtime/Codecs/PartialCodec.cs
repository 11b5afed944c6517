using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A model of which the page says that only some members are there.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartialCodec<T, TCodec> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref Utf8JsonReader reader)
    {
        bool before = LenientReading.TurnPartial(true);
        try
        {
            return TCodec.Read(ref reader);
        }
        finally
        {
            LenientReading.TurnPartial(before);
        }
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T? value) => TCodec.Write(writer, value);
}
