using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Numbers that stand in strings, where the options of the reading that goes on allow them: those of ASP.NET Core and of <c>HttpClient</c> do.</summary>
/// <remarks>Asked only where a number should be and isn't, so that others don't pay for it. They are written back as strings.</remarks>
internal static class NumbersFromText
{
    // No number needs more characters, and to read longer ones would take long.
    private const int LongestSpelling = 400;

    [ThreadStatic]
    private static bool s_areAllowed;

    /// <summary>Allows them on this thread if the options do.</summary>
    /// <returns>What was allowed before, for <see cref="Restore"/>.</returns>
    public static bool Allow(JsonSerializerOptions options) => Allow((options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0);

    /// <summary>Allows them on this thread, or doesn't.</summary>
    /// <returns>What was allowed before, for <see cref="Restore"/>.</returns>
    public static bool Allow(bool areAllowed)
    {
        bool before = s_areAllowed;
        s_areAllowed = areAllowed;
        return before;
    }

    /// <summary>Allows what was allowed before.</summary>
    public static void Restore(bool before) => s_areAllowed = before;

    /// <summary>The number in the string that the reader is on; its text is noted.</summary>
    /// <exception cref="JsonException">It isn't on a string, strings aren't allowed, or there is no such number in it.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, string typeName, string expected)
        where T : struct, System.Numerics.INumber<T> =>
        s_areAllowed && reader.TokenType == JsonTokenType.String ? OfString<T>(ref reader, typeName)
        : Misfit.IsSetAside(ref reader) ? default
        : throw JsonErrors.Token(typeName, expected, ref reader);

    /// <summary>The number in the string that the reader is on, whatever is allowed; its text is noted.</summary>
    /// <exception cref="JsonException">There is no such number in it.</exception>
    public static T OfString<T>(ref Utf8JsonReader reader, string typeName)
        where T : struct, System.Numerics.INumber<T>
    {
        if (Misfit.TextOf(ref reader) is not { Length: <= LongestSpelling } text || !JsonNumber.TryParse(text, out var number))
        {
            return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value(typeName, "the string is not a number");
        }

        if (!T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !T.IsFinite(value))
        {
            return Misfit.IsSetAside(ref reader) ? default : throw JsonErrors.Value(typeName, "the number is out of range");
        }

        WireText.Note(ref reader, isLossless: number == JsonNumber.Parse(value.ToString(null, CultureInfo.InvariantCulture)));
        return value;
    }
}
