using System.Text.Json;

namespace Inkeep.Gen.Json;

internal sealed class UnionChoiceByShape(ObjectShape[] shapes) : UnionChoice
{
    // One word of seen bits for every 64 members of every shape.
    private readonly int _words = shapes.Sum(shape => shape.Required.Length);

    public override int Choose(ref Utf8JsonReader reader)
    {
        Span<ulong> seen = _words <= 64 ? stackalloc ulong[_words] : new ulong[_words];
        Span<int> scores = shapes.Length <= 64 ? stackalloc int[shapes.Length] : new int[shapes.Length];
        seen.Clear();
        scores.Clear();
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            using (var name = new Utf8Token(ref ahead)) Count(name.Utf8, seen, scores);
            if (!ahead.Read() || !ahead.TrySkip()) break;
        }

        return Best(seen, scores);
    }

    internal override bool Takes(int choice, ref Utf8JsonReader reader)
    {
        var shape = shapes[choice];
        Span<ulong> missing = shape.Required.Length <= 64 ? stackalloc ulong[shape.Required.Length] : new ulong[shape.Required.Length];
        shape.Required.CopyTo(missing);
        var ahead = reader;
        while (missing.ContainsAnyExcept(0UL) && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            using (var name = new Utf8Token(ref ahead))
            {
                int index = shape.Find(name.Utf8);
                if (index < 0) index = shape.FindSpelling(name.Utf8);
                if (index >= 0) missing[index >> 6] &= ~(1UL << (index & 63));
            }

            if (!ahead.Read() || !ahead.TrySkip()) break;
        }

        return !missing.ContainsAnyExcept(0UL);
    }

    private void Count(ReadOnlySpan<byte> name, Span<ulong> seen, Span<int> scores)
    {
        int first = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            int index = shapes[i].Find(name);
            if (index < 0) index = shapes[i].FindSpelling(name);
            if (index < 0)
            {
                scores[i]--;
            }
            else
            {
                ref ulong word = ref seen[first + (index >> 6)];
                ulong bit = 1UL << (index & 63);
                scores[i] += (word & bit) == 0 ? 1 : -1;
                word |= bit;
            }

            first += shapes[i].Required.Length;
        }
    }

    private int Best(ReadOnlySpan<ulong> seen, ReadOnlySpan<int> scores)
    {
        int best = -1;
        for (int i = 0, first = 0; i < shapes.Length; i++)
        {
            var required = shapes[i].Required;
            bool complete = true;
            for (int word = 0; word < required.Length; word++) complete &= (seen[first + word] & required[word]) == required[word];
            if (complete && (best < 0 || scores[i] > scores[best])) best = i;
            first += required.Length;
        }

        return best;
    }
}
