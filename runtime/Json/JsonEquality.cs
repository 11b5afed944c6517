using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Equality of values that have none of their own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonEquality
{
    /// <summary>Whether both hold the same bytes, or are both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool Same(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>Whether both are equal JSON, or both null.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool Same(JsonElement? left, JsonElement? right) =>
        left is { } one ? right is { } other && Same(one, other) : right is null;

    /// <summary>Whether two objects whose documented members are equal are also equal in what is kept beside those.</summary>
    /// <remarks>A null or a spelling that would not be written, since the member has a value or is absent, makes no difference.</remarks>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="left">One object.</param>
    /// <param name="right">The other object.</param>
    /// <param name="leftExtras">What the one keeps.</param>
    /// <param name="rightExtras">What the other keeps.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool SameExtras<T, TCodec>(T left, T right, JsonExtras leftExtras, JsonExtras rightExtras)
        where TCodec : IObjectCodec<T>
    {
        if (ReferenceEquals(leftExtras.State, rightExtras.State) || leftExtras == rightExtras) return true;
        return ExtraMembers.SameMembers(leftExtras.State, rightExtras.State) && WrittenNames<T, TCodec>(left).SetEquals(WrittenNames<T, TCodec>(right));
    }

    private static HashSet<string> WrittenNames<T, TCodec>(T value)
        where TCodec : IObjectCodec<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = int.MaxValue, SkipValidation = true })) TCodec.Write(writer, value);
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
