using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A value that its documented type can't hold: an error, but where reading is lenient, noted for whoever asked for the value.</summary>
internal static class Misfit
{
    /// <summary>Sets the value that the reader is on aside, if reading is lenient; then the codec gives null or its type's default.</summary>
    /// <param name="reader">The reader, on the value's first token; afterwards on its last one.</param>
    /// <returns>Whether it is set aside; if not, it is an error.</returns>
    /// <exception cref="JsonException">The value is not UTF-8, or not complete.</exception>
    public static bool IsSetAside(ref Utf8JsonReader reader)
    {
        if (!LenientReading.IsOn) return false;
        var json = AnyCodec.Read(ref reader);
        WireText.NoteMisfit(json, ref reader);
        return true;
    }

    /// <summary>The text of the string that the reader is on; null where it is to be set aside, for half a character is JSON and no text.</summary>
    /// <exception cref="InvalidOperationException">It is no text, and reading is not lenient.</exception>
    public static string? TextOf(ref Utf8JsonReader reader)
    {
        if (!LenientReading.IsOn) return reader.GetString();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
