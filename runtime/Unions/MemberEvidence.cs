using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What the value of one member says about which of several shapes an object has. Null says nothing.</summary>
internal abstract class MemberEvidence(string memberName)
{
    // A kind that a shape can't hold weighs more than any text, a text more than any number of names, and a name of a case only breaks a tie.
    protected const int Misfit = 1 << 26;
    protected const int Text = 1 << 21;
    public const int Name = 2;
    protected const int Tie = 1;

    private readonly NameMatcher _name = new(memberName);

    public bool IsAbout(ref Utf8JsonReader reader) => _name.Compare(ref reader) > NameLikeness.None;

    /// <summary>Adds what the value that the reader is at says to the scores of the shapes.</summary>
    public abstract void Count(ref Utf8JsonReader reader, scoped Span<int> scores);
}

/// <summary>The kinds of value that the member can have in each shape.</summary>
internal sealed class KindEvidence(string memberName, JsonKinds[] kinds) : MemberEvidence(memberName)
{
    public override void Count(ref Utf8JsonReader reader, scoped Span<int> scores)
    {
        var kind = reader.TokenType.Kind();
        if (kind == JsonKinds.Null) return;
        for (int i = 0; i < kinds.Length; i++)
        {
            if ((kinds[i] & kind) == 0) scores[i] -= Misfit;
        }
    }
}

/// <summary>The texts that the member can have in each shape, or that one of its own members can have; none where it can have any.</summary>
internal sealed class TextEvidence : MemberEvidence
{
    private readonly NameMatcher? _inner;
    private readonly NameTable _texts;
    private readonly int[][] _known;

    public TextEvidence(string memberName, string? innerName, string[][] texts)
        : base(memberName)
    {
        _inner = innerName is null ? null : new(innerName);
        string[] all = [.. texts.SelectMany(own => own).Distinct(StringComparer.Ordinal)];
        _texts = new(all);
        _known = Array.ConvertAll(texts, own => Array.ConvertAll(own, text => Array.IndexOf(all, text)));
    }

    public override void Count(ref Utf8JsonReader reader, scoped Span<int> scores)
    {
        if (_inner is null)
        {
            CountText(ref reader, scores);
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject) return;
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isInner = _inner.Compare(ref ahead) > NameLikeness.None;
            if (!ahead.Read()) break;
            if (isInner)
            {
                CountText(ref ahead, scores);
                return;
            }

            if (!ahead.TrySkip()) break;
        }
    }

    private void CountText(ref Utf8JsonReader reader, scoped Span<int> scores)
    {
        int index = UnionChoiceByText.Find(ref reader, _texts);
        if (reader.TokenType == JsonTokenType.Null) return;
        for (int i = 0; i < _known.Length; i++)
        {
            if (_known[i].Length > 0) scores[i] += Array.IndexOf(_known[i], index) >= 0 ? Text : -Text;
        }
    }
}

/// <summary>The name of each shape, which the member's text may be in another spelling.</summary>
internal sealed class NameEvidence(string memberName, string[] names) : MemberEvidence(memberName)
{
    private readonly SpellingTable _names = new(names);

    public override void Count(ref Utf8JsonReader reader, scoped Span<int> scores)
    {
        if (reader.TokenType != JsonTokenType.String) return;
        using var text = new Utf8Token(ref reader);
        int index = _names.Find(text.Utf8);
        if (index >= 0) scores[index] += Tie;
    }
}
