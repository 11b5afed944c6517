using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.Json;

/// <summary>The JSON texts of an enum's values.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static EnumNames<TEnum>? s_attached;
    private readonly string _typeName;
    private readonly string[] _texts;
    private readonly long[]? _numbers;
    private readonly NameTable _table;
    private MemberNames? _encoded;

    /// <summary>Takes the texts of the values 1, 2, …</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="texts">The texts; of equal ones the first one counts.</param>
    public EnumNames(string typeName, params string[] texts)
        : this(typeName, texts, null)
    {
    }

    private EnumNames(string typeName, string[] texts, long[]? numbers)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(texts);
        _typeName = typeName;
        _texts = texts;
        _numbers = numbers;
        _table = new(texts);
        s_attached ??= this;
    }

    /// <summary>The names that the enum's own converter holds.</summary>
    /// <exception cref="InvalidOperationException">The enum has no converter made by Inkeep.Gen.</exception>
    internal static EnumNames<TEnum> Attached => s_attached ??= Find();

    /// <summary>Takes the numbers of an enum whose values are JSON numbers.</summary>
    /// <param name="typeName">The C# name of the enum, for messages.</param>
    /// <param name="numbers">The numbers, which are the enum's own too.</param>
    /// <returns>The names.</returns>
    public static EnumNames<TEnum> Numbers(string typeName, params long[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new(typeName, Array.ConvertAll(numbers, number => number.ToString(CultureInfo.InvariantCulture)), numbers);
    }

    /// <summary>The C# name of the enum.</summary>
    public string TypeName => _typeName;

    private bool IsNumeric => _numbers is not null;

    private JsonTokenType Token => IsNumeric ? JsonTokenType.Number : JsonTokenType.String;

    /// <summary>Whether a value is a documented one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(TEnum value) => IndexOf(value) >= 0;

    /// <summary>The JSON text of a value: null for 0 of an enum of texts, the digits for any other that is not documented.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public string? TextOf(TEnum value)
    {
        int index = IndexOf(value);
        if (index >= 0) return _texts[index];
        long number = ToNumber(value);
        return number == 0 && !IsNumeric ? null : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The value of a JSON text, documented or not.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The enum is one of numbers and the text is not a JSON number.</exception>
    public OpenEnum<TEnum> FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int index = _table.Find(utf8);
        if (index >= 0) return new(ValueAt(index));
        return !IsNumeric || IsNumber(utf8) ? new(text) : throw new FormatException($"'{text}' is not a number, as the texts of {_typeName} are.");
    }

    /// <summary>Reads a value, documented or not.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value; the default for null.</returns>
    /// <exception cref="JsonException">The JSON is of another kind.</exception>
    public OpenEnum<TEnum> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == Token && !reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            int index = _table.Find(reader.ValueSpan);
            if (index >= 0) return new(ValueAt(index));
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }
        else if (reader.TokenType != Token)
        {
            throw JsonErrors.Token(_typeName, IsNumeric ? "a number" : "a string", ref reader);
        }

        return FromText(IsNumeric ? reader.NumberText() : reader.GetString()!);
    }

    /// <summary>Reads a value from the name of a member.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The enum is one of numbers and the name is not a number.</exception>
    internal OpenEnum<TEnum> ReadName(ref Utf8JsonReader reader)
    {
        string text = reader.GetString()!;
        return !IsNumeric || IsNumber(Encoding.UTF8.GetBytes(text)) ? FromText(text) : throw JsonErrors.Value(_typeName, $"the name '{text}' is not a number");
    }

    /// <summary>Whether the reader is on the text of a documented value.</summary>
    /// <param name="reader">The reader, on a value.</param>
    /// <returns>Whether it is.</returns>
    public bool Knows(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != Token) return false;
        if (IsNumeric) return _table.Find(Encoding.UTF8.GetBytes(reader.NumberText())) >= 0;
        using var text = new TokenText(ref reader);
        return _table.Find(text.Utf8) >= 0;
    }

    /// <summary>Writes a value; the default as null.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">The value is a number that the enum does not define.</exception>
    public void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.HoldsValue)
        {
            Write(writer, value.Value);
        }
        else if (value.UnknownText is not { } text)
        {
            writer.WriteNullValue();
        }
        else if (IsNumeric)
        {
            writer.WriteRawValue(text, skipInputValidation: false);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    internal void Write(Utf8JsonWriter writer, TEnum value)
    {
        int index = IndexOf(value);
        if (IsNumeric) writer.WriteNumberValue(ToNumber(value));
        else if (index < 0) WriteUndefined(writer, value);
        else if (Encoded.ArePlain) writer.WriteStringValue(Encoded.Encoded[index]);
        else writer.WriteStringValue(_texts[index]);
    }

    /// <summary>The prepared text of a documented value, when every encoder would write it so.</summary>
    internal bool TryEncode(OpenEnum<TEnum> value, out JsonEncodedText text)
    {
        int index = value.HoldsValue && !IsNumeric && Encoded.ArePlain ? IndexOf(value.Value) : -1;
        text = index < 0 ? default : Encoded.Encoded[index];
        return index >= 0;
    }

    internal void WriteName(Utf8JsonWriter writer, OpenEnum<TEnum> value) =>
        writer.WritePropertyName((value.HoldsValue ? TextOf(value.Value) : value.UnknownText) ?? throw new JsonException($"A {_typeName} without a value can't be the name of a member."));

    private void WriteUndefined(Utf8JsonWriter writer, TEnum value)
    {
        if (ToNumber(value) != 0) throw new JsonException($"{ToNumber(value)} is not a value that {_typeName} defines.");
        writer.WriteNullValue();
    }

    private MemberNames Encoded => _encoded ??= new(_texts);

    private int IndexOf(TEnum value)
    {
        long number = ToNumber(value);
        if (_numbers is not null) return Array.IndexOf(_numbers, number);
        return number > 0 && number <= _texts.Length ? (int)number - 1 : -1;
    }

    private TEnum ValueAt(int index) => ToValue(_numbers is null ? index + 1 : _numbers[index]);

    private static bool IsNumber(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == utf8.Length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static long ToNumber(TEnum value) => Unsafe.SizeOf<TEnum>() switch
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
