using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

internal sealed class UnionChoiceByText : UnionChoice
{
    private readonly NameMatcher _name;
    private readonly NameTable _texts;
    private readonly int[] _choices;
    private readonly string _memberName;
    private readonly string[][] _documented;
    private readonly TextGroup[] _shared;

    public UnionChoiceByText(string memberName, string[][] texts, params TextGroup[] shared)
    {
        _memberName = memberName;
        _documented = texts;
        _shared = shared;
        _name = new(memberName);
        var all = new List<string>();
        var choices = new List<int>();
        for (int choice = 0; choice < texts.Length; choice++)
        {
            all.AddRange(texts[choice]);
            while (choices.Count < all.Count) choices.Add(choice);
        }

        for (int i = 0; i < shared.Length; i++)
        {
            all.AddRange(shared[i].Texts);
            while (choices.Count < all.Count) choices.Add(~i);
        }

        _texts = new(all.ToArray());
        _choices = choices.ToArray();
    }

    public override UnionChoice SharedTexts(string[] texts, int[] choices, UnionChoice among) =>
        new UnionChoiceByText(_memberName, _documented, [.. _shared, new(texts, choices, among)]);

    public override int Choose(ref Utf8JsonReader reader)
    {
        int choice = Find(ref reader);
        if (choice is >= 0 or None) return choice < 0 ? -1 : choice;
        var shared = _shared[~choice];
        int among = shared.Among.Choose(ref reader);

        // The text has decided, so that of an object that fits none of them the error of one is better than silence.
        return shared.Choices[Math.Max(0, among)];
    }

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order)
    {
        int choice = Find(ref reader);
        if (choice == None) return false;
        if (choice >= 0)
        {
            order.Add(choice);
            return true;
        }

        var among = new List<int>();
        _shared[~choice].Among.Rank(ref reader, among);
        order.AddRange(among.Select(place => _shared[~choice].Choices[place]));
        return true;
    }

    /// <summary>The index of the text or number that the reader is at, or -1.</summary>
    public static int Find(ref Utf8JsonReader reader, NameTable texts)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            using var text = new Utf8Token(ref reader);
            return texts.Find(text.Utf8);
        }

        return reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            ? texts.Find(Encoding.UTF8.GetBytes(reader.NumberText()))
            : -1;
    }

    // The choice, or the complement of the texts' index in what is shared.
    private int Find(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        int spelled = None;
        var best = NameLikeness.None;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var likeness = _name.Compare(ref ahead);
            if (!ahead.Read()) break;
            if (likeness == NameLikeness.Same) return Choice(ref ahead);
            if (likeness > best) (best, spelled) = (likeness, Choice(ref ahead));
            if (!ahead.TrySkip()) break;
        }

        return spelled;
    }

    private int Choice(ref Utf8JsonReader reader)
    {
        int index = Find(ref reader, _texts);
        return index < 0 ? None : _choices[index];
    }

    private const int None = int.MinValue;
}

/// <summary>Texts that several choices document, and the choice among those.</summary>
internal sealed record TextGroup(string[] Texts, int[] Choices, UnionChoice Among);
