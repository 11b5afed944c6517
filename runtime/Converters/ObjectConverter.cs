using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The converter of a generated record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TSelf">The converter, which is the codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectConverter<T, TSelf> : ModelConverter<T, TSelf>
    where T : class
    where TSelf : ObjectConverter<T, TSelf>, IObjectCodec<T>
{
    /// <summary>Makes the converter.</summary>
    /// <param name="level">How it reads.</param>
    protected ObjectConverter(ReadingLevel level = ReadingLevel.Tolerant)
        : base(level)
    {
    }

    /// <summary>Whether two objects whose documented members are equal are also equal in what is kept beside those.</summary>
    /// <remarks>A null, a spelling or a text that would not be written, since the member has another value, makes no difference.</remarks>
    /// <param name="left">One object.</param>
    /// <param name="right">The other object.</param>
    /// <param name="leftExtras">What the one keeps.</param>
    /// <param name="rightExtras">What the other keeps.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool SameExtras(T left, T right, JsonExtras leftExtras, JsonExtras rightExtras)
    {
        if (ReferenceEquals(leftExtras.State, rightExtras.State) || leftExtras == rightExtras) return true;
        return ExtraMembers.SameMembers(leftExtras.State, rightExtras.State) && WrittenNames(left, leftExtras).SetEquals(WrittenNames(right, rightExtras));
    }

    // The names that are written, each with the text of its value where the value alone does not say it.
    private static HashSet<(string Name, WireText? Text)> WrittenNames(T value, JsonExtras extras)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = int.MaxValue, SkipValidation = true })) TSelf.Write(writer, value);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var names = new HashSet<(string Name, WireText? Text)>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            names.Add((name, extras.State?.TextUnder(name) is { IsLossless: false } text && text.Is(ref reader) ? text : null));
            reader.Skip();
        }

        return names;
    }
}
