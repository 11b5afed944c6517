using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

internal sealed class UnionChoiceByItem(JsonKinds[] kinds, UnionChoice? items, int[] choices) : UnionChoice
{
    public override int Choose(ref Utf8JsonReader reader)
    {
        var item = reader;
        if (!item.Read()) return -1;
        if (items is not null && item.TokenType == JsonTokenType.StartObject)
        {
            int choice = items.Choose(ref item);
            if (choice >= 0) return choices[choice];
        }

        var kind = item.TokenType.Kind();
        return kind == JsonKinds.None ? 0 : Array.FindIndex(kinds, known => (known & kind) != 0);
    }

    internal override bool Rank(ref Utf8JsonReader reader, List<int> order)
    {
        var item = reader;
        if (!item.Read()) return false;
        var kind = item.TokenType.Kind();
        if (items is not null && kind == JsonKinds.Object)
        {
            var ranked = new List<int>();
            bool isDecided = items.Rank(ref item, ranked);
            order.AddRange(ranked.Select(choice => choices[choice]).Distinct());
            if (isDecided) return true;
        }

        order.AddRange(Enumerable.Range(0, kinds.Length).Where(choice => kind == JsonKinds.None || (kinds[choice] & kind) != 0).Except(order).ToList());
        return false;
    }
}
