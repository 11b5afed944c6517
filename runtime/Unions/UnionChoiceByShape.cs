using System.Numerics;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

internal sealed class UnionChoiceByShape(ObjectShape[] shapes, params MemberEvidence[] evidence) : UnionChoice
{
    // One word of seen bits for every 64 members of every shape.
    private readonly int _words = shapes.Sum(shape => shape.Required.Length);

    public override int Choose(ref Utf8JsonReader reader)
    {
        Span<ulong> seen = _words <= 64 ? stackalloc ulong[_words] : new ulong[_words];
        Span<int> scores = shapes.Length <= 64 ? stackalloc int[shapes.Length] : new int[shapes.Length];
        seen.Clear();
        scores.Clear();
        CountMembers(ref reader, seen, scores);
        int best = -1;
        for (int i = 0, first = 0; i < shapes.Length; first += shapes[i++].Required.Length)
        {
            if (IsComplete(i, seen[first..]) && (best < 0 || scores[i] > scores[best])) best = i;
        }

        return best;
    }

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order)
    {
        var seen = new ulong[_words];
        int[] scores = new int[shapes.Length];
        CountMembers(ref reader, seen, scores);
        var complete = new List<int>();
        for (int i = 0, first = 0; i < shapes.Length; first += shapes[i++].Required.Length)
        {
            if (IsComplete(i, seen.AsSpan(first))) complete.Add(i);
        }

        order.AddRange(complete.OrderByDescending(i => scores[i]));
        return false;
    }

    private protected override UnionChoice With(MemberEvidence added) => new UnionChoiceByShape(shapes, [.. evidence, added]);

    private void CountMembers(ref Utf8JsonReader reader, scoped Span<ulong> seen, scoped Span<int> scores)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            ulong about = 0;
            for (int i = 0; i < evidence.Length; i++)
            {
                if (evidence[i].IsAbout(ref ahead)) about |= 1UL << i;
            }

            using (var name = new Utf8Token(ref ahead)) Count(name.Utf8, seen, scores);
            if (!ahead.Read()) break;
            for (; about != 0; about &= about - 1) evidence[BitOperations.TrailingZeroCount(about)].Count(ref ahead, scores);
            if (!ahead.TrySkip()) break;
        }
    }

    private bool IsComplete(int shape, ReadOnlySpan<ulong> seen)
    {
        var required = shapes[shape].Required;
        bool complete = true;
        for (int word = 0; word < required.Length; word++) complete &= (seen[word] & required[word]) == required[word];
        return complete;
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

    private void Count(ReadOnlySpan<byte> name, scoped Span<ulong> seen, scoped Span<int> scores)
    {
        int first = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            int index = shapes[i].Find(name);
            if (index < 0) index = shapes[i].FindSpelling(name);
            if (index < 0)
            {
                scores[i] -= MemberEvidence.Name;
            }
            else
            {
                ref ulong word = ref seen[first + (index >> 6)];
                ulong bit = 1UL << (index & 63);
                scores[i] += (word & bit) == 0 ? MemberEvidence.Name : -MemberEvidence.Name;
                word |= bit;
            }

            first += shapes[i].Required.Length;
        }
    }
}
