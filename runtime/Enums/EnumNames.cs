using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The JSON texts of an enum's values.</summary>
/// <remarks>What does not need the enum's own type is in the base class, so that it is compiled once and not for every enum.</remarks>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<TEnum> : EnumTexts
    where TEnum : struct, Enum
{
    private static EnumNames<TEnum>? s_attached;

    /// <summary>Takes the texts of the values 1, 2, …</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="texts">The texts; of equal ones the first one counts.</param>
    public EnumNames(string typeName, params string[] texts)
        : this(typeName, texts, "")
    {
    }

    /// <summary>Takes the texts of the values 1, 2, … and their page.</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="texts">The texts; of equal ones the first one counts.</param>
    /// <param name="page">The path of the page in the project, for findings.</param>
    public EnumNames(string typeName, string[] texts, string page)
        : base(typeName, texts, null, page) => s_attached ??= this;

    private EnumNames(string typeName, long[] numbers, string page, bool isFlags = false)
        : base(typeName, Array.ConvertAll(numbers, number => number.ToString(CultureInfo.InvariantCulture)), numbers, page, isFlags) => s_attached ??= this;

    /// <summary>The names that the enum's own converter holds.</summary>
    /// <exception cref="InvalidOperationException">The enum has no converter made by Inkeep.Gen.</exception>
    internal static EnumNames<TEnum> Attached => s_attached ??= Find();

    /// <summary>Takes the numbers of an enum whose values are JSON numbers.</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="numbers">The numbers, which are the enum's own too.</param>
    /// <returns>The names.</returns>
    public static EnumNames<TEnum> Numbers(string typeName, params long[] numbers) => Numbers(typeName, numbers, "");

    /// <summary>Takes the numbers of an enum whose values are JSON numbers, and their page.</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="numbers">The numbers, which are the enum's own too.</param>
    /// <param name="page">The path of the page in the project, for findings.</param>
    /// <returns>The names.</returns>
    public static EnumNames<TEnum> Numbers(string typeName, long[] numbers, string page)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new(typeName, numbers, page);
    }

    /// <summary>Takes the bits of an enum whose values are sums of them, and their page. Bits that are not documented are kept.</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="bits">The bits, which are the enum's own values too.</param>
    /// <param name="page">The path of the page in the project, for findings.</param>
    /// <returns>The names.</returns>
    public static EnumNames<TEnum> Flags(string typeName, long[] bits, string page)
    {
        ArgumentNullException.ThrowIfNull(bits);
        return new(typeName, bits, page, isFlags: true);
    }

    /// <summary>Whether a value is a documented one, or a sum of documented bits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(TEnum value) => IsDocumented(ToNumber(value));

    /// <summary>The JSON text of a value: null for 0 of an enum of texts, the digits for any other that is not documented.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public string? TextOf(TEnum value) => TextOf(ToNumber(value));

    /// <summary>The value of a JSON text, documented or not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The enum is one of numbers and the text is not a JSON number.</exception>
    public OpenEnum<TEnum> FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FromText(text, out long number), ToValue(number));
    }

    internal bool TryFromText(string text, out OpenEnum<TEnum> value)
    {
        bool isValue = IsText(text);
        value = isValue ? FromText(text) : default;
        return isValue;
    }

    /// <summary>Reads a value, documented or not.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value; the default for null.</returns>
    /// <exception cref="JsonException">The JSON is of another kind.</exception>
    public OpenEnum<TEnum> Read(ref Utf8JsonReader reader)
    {
        string? text = ReadText(ref reader, out long number);
        return new(text, BitConverter.IsLittleEndian ? Unsafe.As<long, TEnum>(ref number) : ToValue(number));
    }

    /// <summary>Reads a value from the name of a member.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The enum is one of numbers and the name is not a number.</exception>
    internal OpenEnum<TEnum> ReadName(ref Utf8JsonReader reader) => new(ReadName(ref reader, out long number), ToValue(number));

    /// <summary>Writes a value; the default as null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is a number that the enum does not define.</exception>
    public void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value) => Write(writer, value.State, ToNumber(value.Value));

    internal void Write(Utf8JsonWriter writer, TEnum value) => Write(writer, OpenEnum.Documented, ToNumber(value));

    internal void WriteName(Utf8JsonWriter writer, OpenEnum<TEnum> value) => WriteName(writer, value.State, ToNumber(value.Value));

    /// <summary>Refuses a value that is not documented.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    internal OpenEnum<TEnum> Strictly(OpenEnum<TEnum> value)
    {
        if (value.UnknownText is { } text) Refuse(text);
        return value;
    }

    internal static long ToNumber(TEnum value) => Unsafe.SizeOf<TEnum>() switch
    {
        1 => Unsafe.As<TEnum, sbyte>(ref value),
        2 => Unsafe.As<TEnum, short>(ref value),
        4 => Unsafe.As<TEnum, int>(ref value),
        _ => Unsafe.As<TEnum, long>(ref value),
    };

    private static TEnum ToValue(long number)
    {
        TEnum value = default;
        switch (Unsafe.SizeOf<TEnum>())
        {
            case 1: Unsafe.As<TEnum, sbyte>(ref value) = (sbyte)number; break;
            case 2: Unsafe.As<TEnum, short>(ref value) = (short)number; break;
            case 4: Unsafe.As<TEnum, int>(ref value) = (int)number; break;
            default: Unsafe.As<TEnum, long>(ref value) = number; break;
        }

        return value;
    }

    // The attribute keeps its converter's constructor when trimming, so this needs no annotation.
    private static EnumNames<TEnum> Find() =>
        typeof(TEnum).GetCustomAttribute<JsonConverterAttribute>() is { ConverterType: { } type } && Activator.CreateInstance(type) is IEnumNamesSource<TEnum> source
            ? source.Names
            : throw new InvalidOperationException($"{typeof(TEnum)} has no converter made by Inkeep.Gen, so its JSON texts are not known.");
}

/// <summary>A converter that can hand over the names of its enum.</summary>
internal interface IEnumNamesSource<TEnum>
    where TEnum : struct, Enum
{
    EnumNames<TEnum> Names { get; }
}
