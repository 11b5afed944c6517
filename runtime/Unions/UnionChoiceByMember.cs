using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Chooses by the value of one member that every choice documents; by another choice where the member is absent or null.</summary>
internal sealed class UnionChoiceByMember : UnionChoice
{
    private readonly NameMatcher _name;
    private readonly JsonKinds[] _kinds;
    private readonly int[] _choices;
    private readonly UnionChoiceByShape _shapes;
    private readonly UnionChoice _otherwise;

    public UnionChoiceByMember(string memberName, JsonKinds[] kinds, ObjectShape?[] shapes, UnionChoice otherwise)
    {
        _name = new(memberName);
        _kinds = kinds;
        _choices = [.. Enumerable.Range(0, shapes.Length).Where(choice => shapes[choice] is not null)];
        _shapes = new([.. shapes.OfType<ObjectShape>()]);
        _otherwise = otherwise;
    }

    public override int Choose(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        Utf8JsonReader spelled = default;
        var best = NameLikeness.None;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var likeness = _name.Compare(ref ahead);
            if (!ahead.Read()) break;
            if (likeness == NameLikeness.Same) return Choice(ref ahead, ref reader);
            if (likeness > best)
            {
                spelled = ahead;
                best = likeness;
            }

            if (!ahead.TrySkip()) break;
        }

        return best > NameLikeness.None ? Choice(ref spelled, ref reader) : _otherwise.Choose(ref reader);
    }

    internal override bool Takes(int choice, ref Utf8JsonReader reader) => _otherwise.Takes(choice, ref reader);

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order) => RankAfter(Choose(ref reader), _otherwise, ref reader, order);

    private int Choice(ref Utf8JsonReader member, ref Utf8JsonReader reader)
    {
        var kind = member.TokenType.Kind();
        if (kind == JsonKinds.Null) return _otherwise.Choose(ref reader);
        if (kind == JsonKinds.Object && _choices.Length > 0)
        {
            int best = _shapes.Choose(ref member);
            if (best >= 0) return _choices[best];
        }

        return Array.FindIndex(_kinds, kinds => (kinds & kind) != 0);
    }
}
