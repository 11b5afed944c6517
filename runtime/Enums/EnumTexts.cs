using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The JSON texts of an enum, whose values are plain numbers here.</summary>
/// <remarks>
/// An open value is a number and a state: null for no value, <see cref="OpenEnum.Documented"/> for a value of the enum, or the text of an unknown one.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumTexts
{
    // Documented numbers are short, and to compute longer ones would take long.
    private const int LongestSpelling = 100;

    private readonly string _page;
    private readonly string[] _texts;
    private readonly long[]? _numbers;
    private readonly NameTable _table;
    private readonly JsonTokenType _token;

    // All documented bits; null where values are no sums.
    private readonly long? _bits;
    private EncodedNames? _encoded;

    private protected EnumTexts(string typeName, string[] texts, long[]? numbers, string page, bool isFlags = false)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(texts);
        TypeName = typeName;
        _page = page;
        _texts = texts;
        _numbers = numbers;
        _token = numbers is null ? JsonTokenType.String : JsonTokenType.Number;
        _table = new(texts);
        _bits = isFlags ? numbers!.Aggregate(0L, (all, bit) => all | bit) : null;
    }

    /// <summary>The C# name of the enum.</summary>
    public string TypeName { get; }

    private bool IsNumeric => _numbers is not null;

    /// <summary>Whether the reader is on the text of a documented value.</summary>
    /// <param name="reader">The reader, on a value.</param>
    /// <returns>Whether it is.</returns>
    public bool Knows(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != _token) return false;
        if (IsNumeric) return Find(reader.NumberText()) >= 0;
        using var text = new Utf8Token(ref reader);
        return _table.Find(text.Utf8) >= 0;
    }

    internal string? ReadText(ref Utf8JsonReader reader, out long number)
    {
        number = 0;
        if (reader.TokenType == _token && !reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            int index = _table.Find(reader.ValueSpan);
            if (index >= 0)
            {
                number = _numbers is null ? index + 1 : _numbers[index];
                return OpenEnum.Documented;
            }
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }
        else if (reader.TokenType != _token)
        {
            return Misfit.IsSetAside(ref reader) ? null : throw JsonErrors.Token(TypeName, IsNumeric ? "a number" : "a string", ref reader);
        }

        string? text = IsNumeric ? reader.NumberText() : Misfit.TextOf(ref reader);
        if (text is null)
        {
            Misfit.IsSetAside(ref reader);
            return null;
        }

        string state = FromText(text, out number);
        if (IsNumeric && ReferenceEquals(state, OpenEnum.Documented) && !reader.HasValueSequence) WireText.Note(ref reader, isLossless: true);
        return state;
    }

    internal string FromText(string text, out long number)
    {
        number = 0;
        int index = Find(text);
        if (index >= 0)
        {
            number = _numbers is null ? index + 1 : _numbers[index];
            return OpenEnum.Documented;
        }

        // A sum of bits is a value, whatever is in it.
        if (_bits is not null && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return OpenEnum.Documented;
        }

        return IsText(text) ? text : throw new FormatException($"'{text}' is not a number, as the texts of {TypeName} are.");
    }

    /// <summary>Whether there can be a value of the text: numbers can't have any.</summary>
    internal bool IsText(string text) => !IsNumeric || JsonNumber.TryParse(text, out _);

    /// <summary>Whether a text stands for an open value.</summary>
    internal bool Says(string text, string? state, long number) => IsNumeric && FromText(text, out long own) == state && own == number;

    internal string ReadName(ref Utf8JsonReader reader, out long number)
    {
        string text = reader.GetString()!;
        return IsText(text) ? FromText(text, out number) : throw JsonErrors.Value(TypeName, $"the name '{text}' is not a number");
    }

    internal string? TextOf(long number)
    {
        int index = IndexOf(number);
        if (index >= 0) return _texts[index];
        return number == 0 && !IsNumeric ? null : number.ToString(CultureInfo.InvariantCulture);
    }

    internal bool IsDocumented(long number) => IndexOf(number) >= 0 || (_bits is { } bits && (number & ~bits) == 0);

    internal int IndexOf(long number)
    {
        if (_numbers is not null) return Array.IndexOf(_numbers, number);
        return number > 0 && number <= _texts.Length ? (int)number - 1 : -1;
    }

    internal void Write(Utf8JsonWriter writer, string? state, long number)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (ReferenceEquals(state, OpenEnum.Documented)) WriteDocumented(writer, number);
        else if (state is null) writer.WriteNullValue();
        else WriteUnknown(writer, state);
    }

    internal void WriteName(Utf8JsonWriter writer, string? state, long number)
    {
        bool isDocumented = ReferenceEquals(state, OpenEnum.Documented);
        writer.WritePropertyName((isDocumented ? TextOf(number) : state) ?? throw new JsonException($"A {TypeName} without a value can't be the name of a member."));
        if (!isDocumented && InspectionTrace.IsActive) InspectionTrace.Unknown(writer, JsonFindingKind.UnknownEnumValue, TypeName, _page);
    }

    private protected void Refuse(string text) => throw new JsonException(JsonFinding.Sentence($"{TypeName} does not list {(IsNumeric ? text : $"\"{text}\"")}", _page) + JsonErrors.StrictRemedy);

    /// <summary>The prepared text of a documented value, when every encoder would write it so.</summary>
    internal bool TryEncode(string? state, long number, out JsonEncodedText text)
    {
        var encoded = _encoded ??= new(_texts);
        int index = ReferenceEquals(state, OpenEnum.Documented) && !IsNumeric && encoded.ArePlain ? IndexOf(number) : -1;
        text = index < 0 ? default : encoded.Encoded[index];
        return index >= 0;
    }

    private void WriteUnknown(Utf8JsonWriter writer, string text)
    {
        if (IsNumeric) writer.WriteRawValue(text, skipInputValidation: false);
        else writer.WriteStringValue(text);
        if (InspectionTrace.IsActive) InspectionTrace.Unknown(writer, JsonFindingKind.UnknownEnumValue, TypeName, _page);
    }

    private void WriteDocumented(Utf8JsonWriter writer, long number)
    {
        if (TryEncode(OpenEnum.Documented, number, out var text)) writer.WriteStringValue(text);
        else if (IsNumeric) writer.WriteNumberValue(number);
        else if (IndexOf(number) is >= 0 and var index) writer.WriteStringValue(_texts[index]);
        else if (number != 0) throw new JsonException($"{number} is not a value that {TypeName} defines.");
        else writer.WriteNullValue();
    }

    // A number is the same however it is spelled: 1.0 and 1e0 are 1.
    private int Find(string text)
    {
        int index = _table.Find(Encoding.UTF8.GetBytes(text));
        return index < 0 && IsNumeric && text.Length <= LongestSpelling && JsonNumber.TryParse(text, out var number) && number.ToInteger() is { } integer
            ? _table.Find(Encoding.UTF8.GetBytes(integer.ToString(CultureInfo.InvariantCulture)))
            : index;
    }
}
