using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>How a value stood in the JSON, where writing what was read of it would give something else.</summary>
/// <remarks>
/// A codec that reads such a value notes its text for whoever asked for the value, who is the next to see the reader: the walk through an object's
/// members, a list, a map, a union. While nobody notes anything, all that these pay is a look at one plain number.
/// </remarks>
/// <param name="Text">The text of a string, the characters of a number.</param>
/// <param name="IsString">Which of both it is.</param>
/// <param name="IsLossless">Whether the value is all that the text says, so that only the spelling would change.</param>
internal sealed record WireText(string Text, bool IsString, bool IsLossless)
{
    private WireText(JsonElement misfit)
        : this("", IsString: false, IsLossless: false) => Misfit = misfit;

    /// <summary>The JSON of a value that its type can't hold, so that nothing was read of it; undefined when there is a text.</summary>
    public JsonElement Misfit { get; }

    public bool IsMisfit => Misfit.ValueKind != JsonValueKind.Undefined;

    private static int s_noted;

    [ThreadStatic]
    private static WireText? s_last;

    [ThreadStatic]
    private static long s_end;

    /// <summary>Whether any thread has a text that nobody has taken yet.</summary>
    public static bool IsNoted => s_noted != 0;

    /// <summary>Notes the text of the token that the reader is on.</summary>
    public static void Note(ref Utf8JsonReader reader, bool isLossless)
    {
        bool isString = reader.TokenType == JsonTokenType.String;
        string text = isString ? reader.GetString()! : Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        if (s_last is null) Interlocked.Increment(ref s_noted);
        s_last = new(text, isString, isLossless);
        s_end = reader.BytesConsumed;
    }

    /// <summary>Whether this thread has the JSON of a misfit that nobody has taken yet.</summary>
    public static bool IsMisfitNoted => s_last is { IsMisfit: true };

    /// <summary>Notes a value that its type can't hold.</summary>
    /// <param name="json">The value.</param>
    /// <param name="reader">The reader, on the value's last token.</param>
    public static void NoteMisfit(JsonElement json, ref Utf8JsonReader reader)
    {
        if (s_last is null) Interlocked.Increment(ref s_noted);
        s_last = new(json);
        s_end = reader.BytesConsumed;
        LenientReading.Misfits++;
    }

    /// <summary>Takes the misfit that this thread has noted; undefined when there is none.</summary>
    public static JsonElement TakeMisfit()
    {
        if (s_last is not { IsMisfit: true } last) return default;
        Forget();
        return last.Misfit;
    }

    /// <summary>Takes what this thread has noted; null when that was not of the token that the reader is still on.</summary>
    public static WireText? Take(ref Utf8JsonReader reader)
    {
        if (s_last is not { } last) return null;
        Forget();
        bool isHere = s_end == reader.BytesConsumed && (last.IsMisfit || reader.TokenType == (last.IsString ? JsonTokenType.String : JsonTokenType.Number));
        return isHere ? last : null;
    }

    /// <summary>Forgets what this thread has noted, since nobody will take it.</summary>
    public static void Forget()
    {
        if (s_last is null) return;
        s_last = null;
        Interlocked.Decrement(ref s_noted);
    }

    /// <summary>Whether two values that are equal are so too by what their texts say; a text that its value says as well makes no difference.</summary>
    public static bool Same(WireText? left, WireText? right) =>
        left is null or { IsLossless: true } ? right is null or { IsLossless: true } : left == right;

    public bool Equals(WireText? other) =>
        other is not null && IsString == other.IsString && IsLossless == other.IsLossless && string.Equals(Text, other.Text, StringComparison.Ordinal) && JsonEquality.Same(Misfit, other.Misfit);

    public override int GetHashCode() => HashCode.Combine(IsString, Text);

    /// <summary>Whether the value that the reader is on stands so.</summary>
    public bool Is(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        _ when IsMisfit => IsMisfitAt(reader),
        JsonTokenType.String => IsString && reader.ValueTextEquals(Text),
        JsonTokenType.Number => !IsString && reader.ValueSpan.SequenceEqual(Encoding.UTF8.GetBytes(Text)),
        _ => false,
    };

    private bool IsMisfitAt(Utf8JsonReader reader) => JsonEquality.Same(Misfit, JsonElement.ParseValue(ref reader));

    public void Write(Utf8JsonWriter writer)
    {
        if (IsString) writer.WriteStringValue(Text);
        else writer.WriteRawValue(Text, skipInputValidation: true);
    }
}
