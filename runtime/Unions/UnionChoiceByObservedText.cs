using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>
/// Chooses by a text that was seen before, and by another choice where the text is a new one. What was seen is no promise: an object
/// that lacks what its choice requires would not be readable as that, so the other choice decides there too.
/// </summary>
internal sealed class UnionChoiceByObservedText(UnionChoiceByText texts, UnionChoice otherwise) : UnionChoice
{
    public override int Choose(ref Utf8JsonReader reader)
    {
        int choice = texts.Choose(ref reader);
        return choice >= 0 && otherwise.Takes(choice, ref reader) ? choice : otherwise.Choose(ref reader);
    }

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order) => RankAfter(Choose(ref reader), otherwise, ref reader, order);

    internal override bool Takes(int choice, ref Utf8JsonReader reader) => otherwise.Takes(choice, ref reader);
}
