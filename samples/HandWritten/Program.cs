// Pages written by hand, specs/petshop, became C# types when this project was built: their tables say in plain words what there is.

using System.Text.Json;
using System.Text.Json.Nodes;
using HandWritten.Models;

const string Json = """
    {
      "id": "8c1f1a0e-6b1c-4a53-9b1e-0d5f7f2b9c11",
      "status": "paid",
      "buyer": { "id": 12, "name": "Ada Kern" },
      "lines": [
        { "pet": { "id": 7, "name": "Bella", "kind": "cat", "price": 120.50, "owner": null, "traits": 21, "vet": { "name": "Dr. Hase" }, "added_at": "2026-03-01T09:30:00Z" } },
        { "pet": { "id": 9, "name": "Zorro", "kind": "ferret", "price": 60, "owner": null, "added_at": "2026-03-02T10:00:00Z" }, "count": 2 }
      ],
      "note": null,
      "paid_with": { "type": "card", "last4": "4242" }
    }
    """;

var order = JsonSerializer.Deserialize<Order>(Json, SpecJson.Options)!;
Console.WriteLine($"{order.Buyer.Name} has {order.Status.Text} order {order.Id}");
foreach (var line in order.Lines)
{
    var pet = line.Pet;
    string kind = pet.Kind.IsKnown ? $"a {pet.Kind.Text}" : $"a {pet.Kind.Text}, which no page lists";
    string calm = pet.Traits is { } traits && traits.Value.HasFlag(Traits.Calm) ? ", and calm" : "";
    Console.WriteLine($"  {line.Count ?? 1} x {pet.Name}, {kind}{calm}; vet: {pet.Vet?.Name ?? "none"}");
}

if (order.PaidWith?.TryGet(out Card? card) == true)
{
    Console.WriteLine($"  paid with the card that ends in {card.Last4}");
}

string written = JsonSerializer.Serialize(order, SpecJson.Options);
bool isSame = JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written));
Console.WriteLine(isSame ? "Written back: the same JSON as was read." : "Something was lost:\n" + written);
return isSame ? 0 : 1;
