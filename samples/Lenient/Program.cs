// A service that must not go blank: whatever the other side sends is read, what doesn't fit is set aside and counted, and all of it goes
// back as it came.

using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lenient.Models;
using Lenient.Models.Components;

// A counter that any exporter of metrics can show: one line a minute is a dashboard of drift.
using var meter = new Meter("Shop.Orders");
var drift = meter.CreateCounter<long>("shop.orders.drift", description: "What payloads hold that the pages don't say.");
using var observing = SpecJson.Observe(finding =>
    drift.Add(1, new("kind", finding.Kind.ToString()), new("type", finding.TypeName), new("member", finding.Member)));

// Here the exporter is a listener that writes to the console.
using var listener = new MeterListener();
listener.InstrumentPublished = (instrument, own) =>
{
    if (instrument.Meter == meter) own.EnableMeasurementEvents(instrument);
};
listener.SetMeasurementEventCallback<long>(static (instrument, count, tags, _) =>
    Console.WriteLine($"  {instrument.Name} +{count} {string.Join(", ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
listener.Start();

const string Json = """{"total":"a lot","paid":null,"shipped":"soon","parts":[2,"many",1],"new":true}""";
Console.WriteLine("Reading " + Json);
var order = JsonSerializer.Deserialize<Order>(Json)!;

Console.WriteLine($"id is absent: {order.Extras.Absent.Contains("id")}; shipped: {(order.Shipped is null ? "nothing to show" : "known")}; parts: {string.Join(", ", order.Parts)}");
foreach (var (member, misfit) in order.Extras.SetAside) Console.WriteLine($"{member} was set aside: {misfit.GetRawText()}");

string written = JsonSerializer.Serialize(order);
if (!JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written)))
{
    Console.Error.WriteLine("Something was lost:\n" + written);
    return 1;
}

Console.WriteLine("Written back as it came. With a total: " + JsonSerializer.Serialize(order with { Total = 12.5 }));
try
{
    JsonSerializer.Deserialize<Order>(Json, SpecJson.StrictOptions);
}
catch (JsonException refused)
{
    Console.WriteLine("In tests, strictly: " + refused.Message);
}

return 0;
