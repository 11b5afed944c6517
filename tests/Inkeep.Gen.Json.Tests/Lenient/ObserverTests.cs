using System.Text.Json;
using Acme.Models;
using Acme.Models.Chat;

namespace Inkeep.Gen.Json.Tests.Lenient;

/// <summary>Observers hear of every reading in the process, so no other test runs beside these.</summary>
[CollectionDefinition(nameof(ObserverTests), DisableParallelization = true)]
[Collection(nameof(ObserverTests))]
public sealed class ObserverTests
{
    private const string Odd = """{"role":7,"content":"c","new":1}""";

    [Fact]
    public void Each_finding_comes_as_it_is_read()
    {
        var seen = new List<string>();
        using (SpecJson.Observe(finding => seen.Add($"{finding.Path} {finding.Kind}")))
        {
            JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions);
            JsonSerializer.Deserialize<List<Message>>($"[{Odd}]", SpecJson.LenientOptions);
            JsonSerializer.Deserialize<Message>("""{"role":"r","content":"c"}""");
            JsonSerializer.Deserialize<Message>("null");
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Message>(Odd));
        }

        JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions);
        Assert.Equal(["$.role MisfitValue", "$.new UndocumentedMember", "$.role MisfitValue", "$.new UndocumentedMember"], seen);
        Assert.False(FindingObservers.AreThere);
    }

    [Fact]
    public void Several_may_observe_and_each_ends_by_itself()
    {
        int first = 0, second = 0;
        Action<JsonFinding> count = _ => first++;
        var one = SpecJson.Observe(count);
        var same = SpecJson.Observe(count);
        using var other = SpecJson.Observe(_ => second++);
        JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions);
        one.Dispose();
        one.Dispose();
        JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions);
        same.Dispose();
        JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions);
        Assert.Equal((6, 6), (first, second));
    }

    [Fact]
    public void What_it_throws_is_not_taken_for_bad_json()
    {
        using var _ = SpecJson.Observe(_ => throw new InvalidOperationException("enough"));
        Assert.Equal("enough", Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<Message>(Odd, SpecJson.LenientOptions)).Message);
    }

    [Fact]
    public void Nobody_observing_costs_nothing()
    {
        byte[] json = """{"role":"r","content":"c"}"""u8.ToArray();
        for (int i = 0; i < 3; i++) Allocated(json);
        long before = Allocated(json);
        using (SpecJson.Observe(_ => { })) Allocated(json);
        Assert.Equal(before, Allocated(json));
    }

    private static long Allocated(byte[] json)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        JsonSerializer.Deserialize<Message>(json, SpecJson.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
