using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>The converter of a generated record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TSelf">The converter, which is the codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectConverter<T, TSelf> : ModelConverter<T, TSelf>
    where T : class
    where TSelf : ObjectConverter<T, TSelf>, IObjectCodec<T>
{
    /// <summary>Whether two objects whose documented members are equal are also equal in what is kept beside those.</summary>
    /// <remarks>A null or a spelling that would not be written, since the member has a value or is absent, makes no difference.</remarks>
    /// <param name="left">One object.</param>
    /// <param name="right">The other object.</param>
    /// <param name="leftExtras">What the one keeps.</param>
    /// <param name="rightExtras">What the other keeps.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool SameExtras(T left, T right, JsonExtras leftExtras, JsonExtras rightExtras)
    {
        if (ReferenceEquals(leftExtras.State, rightExtras.State) || leftExtras == rightExtras) return true;
        return ExtraMembers.SameMembers(leftExtras.State, rightExtras.State) && WrittenNames(left).SetEquals(WrittenNames(right));
    }

    private static HashSet<string> WrittenNames(T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = int.MaxValue, SkipValidation = true })) TSelf.Write(writer, value);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var names = new HashSet<string>(StringComparer.Ordinal);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            reader.Read();
            reader.Skip();
        }

        return names;
    }
}
