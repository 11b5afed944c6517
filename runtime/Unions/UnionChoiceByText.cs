using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.Json;

internal sealed class UnionChoiceByText : UnionChoice
{
    private readonly NameMatcher _name;
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
        int index = -1;
        if (reader.TokenType == JsonTokenType.String)
        {
            using var text = new Utf8Token(ref reader);
            index = _texts.Find(text.Utf8);
        }
        else if (reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            index = _texts.Find(Encoding.UTF8.GetBytes(reader.NumberText()));
        }

        return index < 0 ? -1 : _choices[index];
    }
}
