using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Tries the other choices of a union when the first one can't hold the value after all.</summary>
internal static class NextChoices
{
    // All that is in a value is read again this many times at most, whatever unions are inside it: without a common limit, each level of
    // nested unions would multiply the work.
    private const int MostTried = 8;

    private const int Unknown = -2;

    // How many bytes this thread has ever read again, and how many it may have by the end of what the union around is trying.
    [ThreadStatic]
    private static long s_spent;

    [ThreadStatic]
    private static long s_limit;

    /// <summary>How much was read again up to now: what is read again inside a value counts for it too.</summary>
    public static long Spent => s_spent;

    /// <summary>The value as the next choice that can hold it, or as the unknown case; null when a text has decided, so that the first error counts.</summary>
    /// <param name="first">The choice that can't hold it.</param>
    /// <param name="spent">What <see cref="Spent"/> was before the first choice was tried.</param>
    /// <param name="choice">What made the choice.</param>
    /// <param name="reader">The reader, on the start of the value; after the value when there is a result.</param>
    /// <param name="read">Reads the value as a choice.</param>
    public static JsonUnion? Read(int first, long spent, UnionChoice choice, ref Utf8JsonReader reader, UnionCaseReader read)
    {
        var order = new List<int>();
        bool isDecided = choice.Rank(ref reader, order);
        order.Remove(first);
        if (!isDecided && first != -1) order.Add(-1);
        long length = LengthOf(reader);
        long outer = s_limit;
        long limit = spent + (MostTried * length);
        if (outer > 0) limit = Math.Min(limit, outer);
        s_limit = limit;
        try
        {
            foreach (int next in order)
            {
                if (s_spent + length > limit) break;
                s_spent += length;
                var attempt = reader;
                if (TryRead(next, ref attempt, read) is { } result)
                {
                    reader = attempt;
                    return result;
                }
            }
        }
        finally
        {
            s_limit = outer;
        }

        return isDecided ? null : read(Unknown, ref reader);
    }

    /// <summary>Whether the JSON is good, and only doesn't fit: the reader sets the position of what it can't read itself, and only then.</summary>
    public static bool IsMisfit(JsonException exception) => exception.LineNumber is null;

    private static JsonUnion? TryRead(int choice, ref Utf8JsonReader reader, UnionCaseReader read)
    {
        int misfits = LenientReading.Misfits;
        try
        {
            var value = read(choice, ref reader);
            if (LenientReading.Misfits == misfits) return value;
            LenientReading.Misfits = misfits;
            return null;
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
