using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <content>From and to text, as hosts that bind routes, queries and configuration look for it.</content>
[TypeConverter(typeof(OpenEnumTypeConverter))]
public readonly partial struct OpenEnum<TEnum> : ISpanParsable<OpenEnum<TEnum>>, ISpanFormattable, IOpenEnum
{
    /// <summary>The value that has a text in JSON, documented or not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The enum is one of numbers and the text is not a JSON number.</exception>
    public static OpenEnum<TEnum> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EnumNames<TEnum>.Attached.FromText(text);
    }

    /// <summary>The value that has a text in JSON, documented or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default when there is none.</param>
    /// <returns>False when the text is null, or the enum is one of numbers and the text is not a JSON number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OpenEnum<TEnum> value)
    {
        value = default;
        return text is not null && EnumNames<TEnum>.Attached.TryFromText(text, out value);
    }

    /// <summary>The documented value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidCastException">It is a value that the pages don't list, or the default.</exception>
    public static explicit operator TEnum(OpenEnum<TEnum> value) => value.TryGetValue(out var known)
        ? known
        : throw new InvalidCastException(value.Text is { } text ? $"{typeof(TEnum).Name} does not list \"{text}\"." : $"There is no {typeof(TEnum).Name}: the value is null.");

    /// <summary>The documented value, when it is one.</summary>
    /// <param name="value">The value; the enum's 0 when it is unknown or this is the default.</param>
    /// <returns>Whether it is a documented value.</returns>
    public bool TryGetValue(out TEnum value)
    {
        value = _value;
        return IsKnown;
    }

    // The text is the same in every culture and there is one only, so that providers and formats change nothing.
    static OpenEnum<TEnum> IParsable<OpenEnum<TEnum>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OpenEnum<TEnum>>.TryParse(string? s, IFormatProvider? provider, out OpenEnum<TEnum> result) => TryParse(s, out result);

    static OpenEnum<TEnum> ISpanParsable<OpenEnum<TEnum>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<OpenEnum<TEnum>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OpenEnum<TEnum> result) => TryParse(s.ToString(), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    object IOpenEnum.OfText(string text) => Parse(text);
}
