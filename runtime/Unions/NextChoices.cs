using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Tries the other choices of a union when the first one can't hold the value after all.</summary>
internal static class NextChoices
{
    // A value is read again this many times at most, whatever unions are inside it: without a limit, each level of nested unions would
    // multiply the work.
    private const int MostTried = 8;

    private const int Unknown = -2;

    // The bytes that may still be read again on behalf of the outermost union that is trying; negative when none is.
    [ThreadStatic]
    private static long t_allowed;

    [ThreadStatic]
    private static bool t_isTrying;

    /// <summary>The value as the next choice that can hold it, or as the unknown case; null when a text has decided, so that the first error counts.</summary>
    /// <param name="first">The choice that can't hold it.</param>
    /// <param name="choice">What made the choice.</param>
    /// <param name="reader">The reader, on the start of the value; after the value when there is a result.</param>
    /// <param name="read">Reads the value as a choice.</param>
    public static JsonUnion? Read(int first, UnionChoice choice, ref Utf8JsonReader reader, UnionCaseReader read)
    {
        var order = new List<int>();
        bool isDecided = choice.Rank(ref reader, order);
        bool isOutermost = !t_isTrying;
        long length = LengthOf(reader);
        if (isOutermost)
        {
            t_allowed = MostTried * length;
            t_isTrying = true;
        }

        try
        {
            order.Remove(first);
            if (!isDecided && first != -1) order.Add(-1);
            foreach (int next in order)
            {
                if ((t_allowed -= length) < 0) break;
                var attempt = reader;
                if (TryRead(next, ref attempt, read) is { } result)
                {
                    reader = attempt;
                    return result;
                }
            }

            // Inside a union that tries its own choices it is for that one to go on, when all that may be read again has been.
            return isDecided || (t_allowed < 0 && !isOutermost) ? null : read(Unknown, ref reader);
        }
        finally
        {
            if (isOutermost) t_isTrying = false;
        }
    }

    /// <summary>Whether the JSON is good, and only doesn't fit: the reader sets the position of what it can't read itself, and only then.</summary>
    public static bool IsMisfit(JsonException exception) => exception.LineNumber is null;

    private static JsonUnion? TryRead(int choice, ref Utf8JsonReader reader, UnionCaseReader read)
    {
        try
        {
            return read(choice, ref reader);
        }
        catch (JsonException exception) when (IsMisfit(exception))
        {
            return null;
        }
    }

    private static long LengthOf(Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        return reader.TrySkip() ? reader.BytesConsumed - start : long.MaxValue / (MostTried * 2);
    }
}
