using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Writes texts as they came, in the place of values that still are what was read from them.</summary>
internal static class WireTextWriter
{
    /// <summary>Writes a text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="typeName">The C# name of the type whose member it is; empty when it only lies in a member, which then has another type.</param>
    public static void Write(Utf8JsonWriter writer, WireText text, string typeName = "")
    {
        if (text.IsMisfit) AnyCodec.Write(writer, text.Misfit);
        else text.Write(writer);
        if (InspectionTrace.IsActive && !text.IsLossless) InspectionTrace.Unknown(writer, text.IsMisfit ? JsonFindingKind.MisfitValue : JsonFindingKind.InexactValue, typeName, "");
    }

    /// <summary>Whether a text is read as this value; of a misfit nothing was read.</summary>
    public static bool Says<T, TCodec>(WireText text, T value)
        where TCodec : IJsonCodec<T>
    {
        if (text.IsMisfit) return ValueEquality<T>.Same(value, default!);
        var json = new ArrayBufferWriter<byte>(Encoding.UTF8.GetMaxByteCount(text.Text.Length) + 2);
        using (var writer = new Utf8JsonWriter(json)) text.Write(writer);
        var reader = new Utf8JsonReader(json.WrittenSpan);

        // A number's text that is a string came from a reading that allows it.
        bool before = NumbersFromText.Allow(true);
        try
        {
            reader.Read();
            return ValueEquality<T>.Same(TCodec.Read(ref reader)!, value);
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            NumbersFromText.Restore(before);
            WireText.Forget();
        }
    }
}
