using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>The only choice there is: what it can't hold is the unknown case.</summary>
internal sealed class UnionChoiceOfOne : UnionChoice
{
    public override int Choose(ref Utf8JsonReader reader) => 0;

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order) => false;
}
