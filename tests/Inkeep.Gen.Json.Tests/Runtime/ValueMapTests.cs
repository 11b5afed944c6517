using System.Text.Json;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class ValueMapTests
{
    [Fact]
    public void Equality_takes_no_heed_of_order()
    {
        var one = ValueMap.Create(("a", 1), ("b", 2));
        var turned = ValueMap.Create(("b", 2), ("a", 1));
        Assert.True(one == turned);
        Assert.Equal(one.GetHashCode(), turned.GetHashCode());
        Assert.True(one != ValueMap.Create(("a", 1), ("b", 3)));
        Assert.True(one != ValueMap.Create(("a", 1), ("c", 2)));
        Assert.True(one != ValueMap.Create(("a", 1)));
        Assert.True(one != null);
        Assert.Equal(ValueMap.Create(("x", JsonAssert.Element("1.50"))), ValueMap.Create(("x", JsonAssert.Element("15e-1"))));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void Order_stays_and_the_last_of_equal_names_wins(int count)
    {
        var builder = new ValueMap<int>.Builder();
        for (int i = 0; i < count; i++) builder.Add($"n{i}", i);
        builder["n1"] = -1;
        Assert.Throws<ArgumentException>(() => builder.Add("n1", 0));
        var map = builder.ToValueMap();
        Assert.Equal(count, map.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"n{i}"), map.Keys);
        Assert.Equal(-1, map["n1"]);
        Assert.Equal(count - 1, map[$"n{count - 1}"]);
        Assert.False(map.TryGetValue("N1", out _));
        Assert.Throws<KeyNotFoundException>(() => map["other"]);
        Assert.Throws<InvalidOperationException>(() => builder.Add("late", 1));
        Assert.Throws<InvalidOperationException>(builder.ToValueMap);
    }

    [Fact]
    public void With_and_without_make_new_maps()
    {
        var map = ValueMap.Create(("a", 1), ("b", 2));
        Assert.Equal("{a: 1, b: 3, c: 4}", map.With("b", 3).With("c", 4).ToString());
        Assert.Equal("{b: 2}", map.Without("a").ToString());
        Assert.Same(map, map.Without("z"));
        Assert.Equal("{a: 1, b: 2}", map.ToString());
    }

    [Fact]
    public void It_is_made_from_dictionaries_initializers_and_expressions()
    {
        ValueMap<int>? fromDictionary = new Dictionary<string, int> { ["a"] = 1 };
        ValueMap<int> fromExpression = [new("a", 1)];
        var fromInitializer = new ValueMap<int>.Builder { { "a", 1 } }.ToValueMap();
        Assert.Equal(fromDictionary, fromExpression);
        Assert.Equal(fromDictionary, fromInitializer);
        Assert.Same(ValueMap<int>.Empty, ValueMap.Create<int>());
        int sum = 0;
        foreach (var (_, value) in fromExpression) sum += value;
        Assert.Equal(1, sum);
        Assert.Equal(["a"], ((IReadOnlyDictionary<string, int>)fromExpression).Keys);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"":1,"ü\"\u0000":2,"a":3,"b":4,"c":5,"d":6,"e":7,"f":8,"g":9,"h":10}""")]
    [InlineData("null")]
    public void Plain_System_Text_Json_reads_and_writes_it(string json)
    {
        var map = JsonSerializer.Deserialize<ValueMap<int>>(json);
        JsonAssert.Same(json, JsonSerializer.Serialize(map));
    }

    [Fact]
    public void Of_duplicates_in_json_the_last_one_wins() =>
        Assert.Equal("""{"a":3,"b":2}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<ValueMap<int>>("""{"a":1,"b":2,"a":3}""")));
}
