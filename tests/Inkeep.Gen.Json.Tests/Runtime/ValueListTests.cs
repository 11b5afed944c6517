using System.Text.Json;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class ValueListTests
{
    [Fact]
    public void Equal_elements_in_the_same_order_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> same = new List<string> { "a", "b" }.ToValueList();
        ValueList<string> turned = ["b", "a"];
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != turned);
        Assert.False(one.Equals(null));
        Assert.True((ValueList<string>?)null == null);
        Assert.NotEqual(one, (ValueList<string>)["a"]);
    }

    [Fact]
    public void Elements_without_an_equality_of_their_own_are_compared_by_content()
    {
        Assert.Equal((ValueList<JsonElement>)[JsonAssert.Element("""{"a":1,"b":[2]}""")], [JsonAssert.Element("""{ "b": [2.0], "a": 1e0 }""")]);
        Assert.Equal((ValueList<byte[]>)[[1, 2]], [new byte[] { 1, 2 }]);
        Assert.Equal(((ValueList<byte[]>)[[1, 2]]).GetHashCode(), ((ValueList<byte[]>)[[1, 2]]).GetHashCode());
        Assert.Equal(
            ((ValueList<JsonElement>)[JsonAssert.Element("10")]).GetHashCode(),
            ((ValueList<JsonElement>)[JsonAssert.Element("1.0e1")]).GetHashCode());
        Assert.NotEqual((ValueList<JsonElement>)[JsonAssert.Element("1")], [JsonAssert.Element("2")]);
    }

    [Fact]
    public void The_array_it_was_made_from_may_change()
    {
        int[] numbers = [1, 2];
        ValueList<int> list = numbers!;
        numbers[0] = 9;
        Assert.Equal(1, list[0]);
        Assert.Equal([1, 2], list.AsSpan().ToArray());
        Assert.Equal(2, list.AsMemory().Length);
        Assert.Same(list, list.ToValueList());
        Assert.Same(ValueList<int>.Empty, Array.Empty<int>().ToValueList());
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void It_enumerates_and_shows_itself()
    {
        ValueList<int> list = [.. Enumerable.Range(0, 12)];
        int sum = 0;
        foreach (int number in list) sum += number;
        Assert.Equal(66, sum);
        Assert.Equal(66, list.Sum());
        Assert.Equal("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 12 in all]", list.ToString());
        Assert.Equal("[]", ValueList<int>.Empty.ToString());
        ValueList<string> texts = [new string('a', 1000), "b"];
        Assert.Equal($"[{new string('a', 199)}…, b]", texts.ToString());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1,2,3]")]
    [InlineData("null")]
    public void Plain_System_Text_Json_reads_and_writes_it(string json)
    {
        var list = JsonSerializer.Deserialize<ValueList<int>>(json);
        Assert.Equal(json, JsonSerializer.Serialize(list));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ValueList<short>>(json)));
    }

    [Fact]
    public void Elements_may_be_lists_maps_nulls_and_the_callers_types()
    {
        const string Json = """[[{"a":[null,{"X":1}]}],null]""";
        var list = JsonSerializer.Deserialize<ValueList<ValueList<ValueMap<ValueList<Point?>>>>>(Json);
        Assert.Equal(Json, JsonSerializer.Serialize(list));
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<ValueMap<Point>>>("""[{"a":{"X":1}},{"b":{"X":true}}]"""));
        Assert.Equal("$[1].b.X", exception.Path);
    }

    public sealed record Point(int X);
}
