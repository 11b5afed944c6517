using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>Nothing is rounded or reshaped: what a value can't say stays beside it and is written as it came.</summary>
public sealed class ExactnessTests
{
    [Theory]
    [InlineData("count", "9007199254740995")]
    [InlineData("count", "7654321098765432109")]
    [InlineData("count", "1e-400")]
    [InlineData("count", "4.9406564584124654e-325")]
    [InlineData("count", "0.98765432109876543210")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10.123456789Z\"")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10.1000000001+02:00\"")]
    [InlineData("createdAt", "\"2016-12-31T23:59:60Z\"")]
    [InlineData("createdAt", "\"2031-05-17T24:00:00Z\"")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10\"")]
    [InlineData("createdAt", "\"2031-05-17\"")]
    public void What_the_value_can_not_say_is_written_as_it_came_and_is_part_of_equality(string member, string json)
    {
        string text = Conversation($"\"{member}\":{json}");
        var value = JsonAssert.Read<Conversation>(text);
        var rounded = value with { Extras = default };

        Assert.Equal(text, Relaxed(value));
        Assert.Equal(value, JsonAssert.Read<Conversation>(text));
        Assert.NotEqual(value, rounded);
        Assert.NotEqual(rounded, value);
        Assert.Equal(value.GetHashCode(), rounded.GetHashCode());
        Assert.DoesNotContain(json, Relaxed(rounded), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count", "5")]
    [InlineData("count", "0")]
    [InlineData("count", "0.0")]
    [InlineData("count", "-0")]
    [InlineData("count", "0e-999")]
    [InlineData("count", "9007199254740992")]
    [InlineData("count", "0.1")]
    [InlineData("count", "0.7231742029971469")]
    [InlineData("count", "2.2250738585072014e-308")]
    [InlineData("count", "1.7976931348623157E308")]
    [InlineData("count", "100000000000000000000000")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10Z\"")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10.120000000+00:00\"")]
    [InlineData("createdAt", "\"2031-05-17T08:09:10.1234567-08:00\"")]
    public void What_the_value_says_needs_nothing_beside_it(string member, string json) =>
        Assert.Equal(default, JsonAssert.Read<Conversation>(Conversation($"\"{member}\":{json}")).Extras);

    [Fact]
    public void Different_numbers_are_different_though_both_round_to_one()
    {
        var one = JsonAssert.Read<Conversation>(Conversation("\"count\":9007199254740993"));
        var other = JsonAssert.Read<Conversation>(Conversation("\"count\":9007199254740992"));
        Assert.Equal(one.Count, other.Count);
        Assert.NotEqual(one, other);
        Assert.NotEqual(other, one);
    }

    [Fact]
    public void Another_value_is_written_in_its_own_form()
    {
        var value = JsonAssert.Read<Conversation>(Conversation("\"count\":9007199254740993,\"createdAt\":\"2031-05-17\""));
        var changed = value with { Count = 3, CreatedAt = null };
        Assert.Equal(Conversation("\"count\":3"), Relaxed(changed));
        Assert.Equal(JsonAssert.Read<Conversation>(Conversation("\"count\":3")), changed);
    }

    [Fact]
    public void Another_spelling_and_a_text_go_together()
    {
        const string Json = """{"ID":"c","messages":[],"Created_At":"2031-05-17","type":"openai"}""";
        var value = JsonAssert.Read<Conversation>(Json);
        Assert.Equal(Json, Relaxed(value));
        Assert.NotEqual(value, JsonAssert.Read<Conversation>(Json.Replace("-17", "-17T00:00:00", StringComparison.Ordinal)));
        Assert.NotEqual(value, JsonAssert.Read<Conversation>(Json.Replace("-17", "-17T00:00:00Z", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("big", "8.0")]
    [InlineData("big", "3e+21")]
    [InlineData("big", "\"123\"")]
    [InlineData("price", "\"19.90\"")]
    [InlineData("level", "1.0")]
    [InlineData("day", "\"2031-137\"")]
    public void Another_spelling_of_a_value_is_written_as_it_came_and_equal(string member, string json)
    {
        string text = $$"""{"kind":"k","{{member}}":{{json}}}""";
        var value = JsonAssert.Read<NumberPart>(text);
        Assert.Equal(text, Relaxed(value));
        Assert.Equal(value, value with { Extras = default });
    }

    [Theory]
    [InlineData("price", "0.12345678901234567890123456789012")]
    [InlineData("price", "1e-40")]
    [InlineData("price", "\"0.12345678901234567890123456789012\"")]
    [InlineData("day", "\"2031-05-17T23:30:00-08:00\"")]
    [InlineData("y", "9007199254740993")]
    public void Decimals_days_and_caught_members_keep_what_they_can_not_hold(string member, string json)
    {
        string text = $$"""{"kind":"k","{{member}}":{{json}}}""";
        var value = JsonAssert.Read<NumberPart>(text);
        Assert.Equal(text, Relaxed(value));
        Assert.NotEqual(value, value with { Extras = default });
        Assert.Equal(default, JsonAssert.Read<NumberPart>("""{"kind":"k","price":19.90,"day":"2031-05-17","big":8,"level":1,"y":3}""").Extras);
    }

    [Fact]
    public void A_caught_member_does_not_lend_its_text_to_a_documented_one()
    {
        const string Json = """{"kind":"k","x":9007199254740993,"price":1,"y":9007199254740993}""";
        var value = JsonAssert.Read<NumberPart>(Json);
        Assert.Equal("""{"kind":"k","price":1,"x":9007199254740993,"y":9007199254740993}""", Relaxed(value));
        Assert.Equal("""{"kind":"k","price":1,"y":9007199254740993}""", Relaxed(value with { AdditionalProperties = value.AdditionalProperties!.Without("x") }));
        Assert.Equal("""{"kind":"k","price":1,"x":9007199254740993,"y":9}""", Relaxed(value with { AdditionalProperties = value.AdditionalProperties!.With("y", 9) }));
    }

    [Fact]
    public void Of_a_member_that_comes_twice_the_last_value_is_written() =>
        Assert.Equal(Conversation("\"count\":2"), Relaxed(JsonAssert.Read<Conversation>(Conversation("\"count\":9007199254740993,\"count\":2"))));

    [Theory]
    [InlineData("[1,9007199254740993,2]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,1e-400,9007199254740993,14]")]
    public void Items_of_lists(string json)
    {
        var list = ReadWhole<ValueList<double>, ListCodec<double, NumberCodec>>(json);
        Assert.Equal(json, WriteWhole<ValueList<double>, ListCodec<double, NumberCodec>>(list));
        Assert.Equal(list, ReadWhole<ValueList<double>, ListCodec<double, NumberCodec>>(json));
        Assert.NotEqual(list, [.. list]);
        Assert.NotEqual([.. list], list);
    }

    [Fact]
    public void Entries_of_maps()
    {
        const string Json = """{"a":9007199254740993,"b":2,"c":1e-400}""";
        var map = ReadWhole<ValueMap<double>, MapCodec<double, NumberCodec>>(Json);
        Assert.Equal(Json, WriteWhole<ValueMap<double>, MapCodec<double, NumberCodec>>(map));
        Assert.NotEqual(map, map.With("a", map["a"]));
        Assert.Equal("""{"a":9007199254740993,"b":7,"c":1e-400,"d":1}""", WriteWhole<ValueMap<double>, MapCodec<double, NumberCodec>>(map.With("b", 7).With("d", 1)));
        Assert.Equal("""{"b":2,"c":1e-400}""", WriteWhole<ValueMap<double>, MapCodec<double, NumberCodec>>(map.Without("a")));
        Assert.Equal("""{"a":3,"b":2,"c":1e-400}""", WriteWhole<ValueMap<double>, MapCodec<double, NumberCodec>>(map.With("a", 3)));
    }

    [Fact]
    public void Texts_cut_into_segments_and_escaped_are_kept_too()
    {
        string json = Conversation("\"count\":9007199254740993,\"createdAt\":\"2031\\u002d05-17\"");
        for (int size = 1; size < 30; size++)
        {
            var reader = new Utf8JsonReader(JsonAssert.Segments(json, size));
            Assert.Equal(
                Conversation("\"count\":9007199254740993,\"createdAt\":\"2031-05-17\""),
                Relaxed(JsonSerializer.Deserialize<Conversation>(ref reader, SpecJsonResolver.Options)!));
        }
    }

    [Fact]
    public void What_nobody_took_is_not_taken_by_the_next()
    {
        ReadWhole<double, NumberCodec>("9007199254740993");
        var value = JsonAssert.Read<Conversation>(Conversation("\"count\":5"));
        Assert.Equal(default, value.Extras);
    }

    private static string Conversation(string member) => $$"""{"id":"c","messages":[],{{member}},"type":"openai"}""";

    private static string Relaxed<T>(T value) => JsonSerializer.Serialize(value, JsonAssert.Relaxed);

    private static T ReadWhole<T, TCodec>(string json)
        where TCodec : IJsonCodec<T>
    {
        var reader = JsonAssert.Reader(json);
        return TCodec.Read(ref reader)!;
    }

    private static string WriteWhole<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => JsonAssert.Written(writer => TCodec.Write(writer, value));
}
