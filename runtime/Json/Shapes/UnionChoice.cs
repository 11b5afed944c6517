using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Decides which of several object types a JSON object is, by looking ahead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionChoice
{
    private protected UnionChoice()
    {
    }

    /// <summary>Chooses by the text of one member.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="texts">For each choice the texts that stand for it; numbers and booleans by their JSON.</param>
    /// <returns>The choice.</returns>
    public static UnionChoice ByText(string memberName, params string[][] texts) => new UnionChoiceByText(memberName, texts);

    /// <summary>Chooses the shape that fits best: all required members there, the most documented ones, the fewest undocumented ones; in a tie the first.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>The choice.</returns>
    public static UnionChoice ByShape(params ObjectShape[] shapes) => new UnionChoiceByShape(shapes);

    /// <summary>The same choice, but where a common member is present, by its value: the kinds of it, and among objects their shapes.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="kinds">For each choice the kinds that the member can have.</param>
    /// <param name="shapes">For each choice the shape of the member, or null when it is not of one type of object.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Within(string memberName, JsonKinds[] kinds, ObjectShape?[] shapes) => new UnionChoiceByMember(memberName, kinds, shapes, this);

    /// <summary>The same choice, but an object in which a common member has one of these texts is that choice, provided that it has all that the choice requires.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="texts">For each choice the texts that were seen in it; others are possible.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Seen(string memberName, params string[][] texts) => new UnionChoiceBySeenText(new UnionChoiceByText(memberName, texts), this);

    /// <summary>Chooses for the object that the reader is at; the reader stays where it is.</summary>
    /// <param name="reader">The reader, on the start of an object.</param>
    /// <returns>The place of the choice, or -1 when none fits.</returns>
    public abstract int Choose(ref Utf8JsonReader reader);

    /// <summary>Whether the object that the reader is at has all that a choice requires; the reader stays where it is.</summary>
    internal virtual bool Takes(int place, ref Utf8JsonReader reader) => true;

    /// <summary>Chooses for the first element of the array that the reader is at; the reader stays where it is.</summary>
    /// <param name="reader">The reader, on the start of an array.</param>
    /// <returns>The place of the choice, or -1 when none fits or the first element is no object.</returns>
    public int ChooseItem(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        return ahead.Read() && ahead.TokenType == JsonTokenType.StartObject ? Choose(ref ahead) : -1;
    }

    /// <summary>The kind of the first element of the array that the reader is at.</summary>
    /// <param name="reader">The reader, on the start of an array; it stays there.</param>
    /// <returns>The kind; none when the array is empty.</returns>
    public static JsonKinds ArrayElement(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        return ahead.Read() ? ahead.TokenType.Kind() : JsonKinds.None;
    }
}

internal sealed class UnionChoiceByText : UnionChoice
{
    private readonly SoughtName _name;
    private readonly NameTable _texts;
    private readonly int[] _choices;

    public UnionChoiceByText(string memberName, string[][] texts)
    {
        _name = new(memberName);
        var all = new List<string>();
        var choices = new List<int>();
        for (int choice = 0; choice < texts.Length; choice++)
        {
            all.AddRange(texts[choice]);
            while (choices.Count < all.Count) choices.Add(choice);
        }

        _texts = new(all.ToArray());
        _choices = choices.ToArray();
    }

    public override int Choose(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        int spelled = -1;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool exact = _name.Is(ref ahead, out bool alike);
            if (!ahead.Read()) break;
            if (exact) return Choice(ref ahead);
            if (alike && spelled < 0) spelled = Choice(ref ahead);
            if (!ahead.TrySkip()) break;
        }

        return spelled;
    }

    private int Choice(ref Utf8JsonReader reader)
    {
        int place = -1;
        if (reader.TokenType == JsonTokenType.String)
        {
            using var text = new TokenText(ref reader);
            place = _texts.Find(text.Utf8);
        }
        else if (reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            place = _texts.Find(Encoding.UTF8.GetBytes(reader.NumberText()));
        }

        return place < 0 ? -1 : _choices[place];
    }
}

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
            using (var name = new TokenText(ref ahead)) Count(name.Utf8, seen, scores);
            if (!ahead.Read() || !ahead.TrySkip()) break;
        }

        return Best(seen, scores);
    }

    internal override bool Takes(int place, ref Utf8JsonReader reader)
    {
        var shape = shapes[place];
        Span<ulong> missing = shape.Required.Length <= 64 ? stackalloc ulong[shape.Required.Length] : new ulong[shape.Required.Length];
        shape.Required.CopyTo(missing);
        var ahead = reader;
        while (missing.ContainsAnyExcept(0UL) && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            using (var name = new TokenText(ref ahead))
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
