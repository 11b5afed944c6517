using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class UnionTests
{
    [Theory]
    [InlineData("\"text\"", 1)]
    [InlineData("[]", 2)]
    [InlineData("[\"a\"]", 2)]
    [InlineData("""{"kind":"text","text":"x"}""", 3)]
    [InlineData("""{"text":"x","nested":[{"kind":"number"}],"kind":"markdown"}""", 3)]
    [InlineData("""{"text":"x","Kind":"text"}""", 3)]
    [InlineData("""{"k\u0069nd":"n\u0075mber"}""", 4)]
    [InlineData("""{"x":{"kind":"text"},"kind":"number"}""", 4)]
    [InlineData("""{"Kind":"text","kind":"number"}""", 4)]
    [InlineData("""{"kind":"other"}""", 0)]
    [InlineData("""{"kind":1}""", 0)]
    [InlineData("""{"kind":null}""", 0)]
    [InlineData("{}", 0)]
    [InlineData("[1]", 0)]
    [InlineData("1", 0)]
    [InlineData("true", 0)]
    public void The_case_is_found_and_the_value_comes_back(string json, int expected)
    {
        var content = JsonAssert.RoundTrips<Content>(json);
        Assert.Equal(expected, content.Case);
        Assert.Equal(expected == 0, content.IsUnknown);
        Assert.Equal(expected == 0, content.Unknown.ValueKind != JsonValueKind.Undefined);

        var reader = new Utf8JsonReader(JsonAssert.Segments(json, 1));
        Assert.Equal(content, JsonSerializer.Deserialize<Content>(ref reader));
    }

    [Theory]
    [InlineData("""{"id":1,"userName":2}""", 1)]
    [InlineData("""{"id":1,"userName":2,"email":3}""", 2)]
    [InlineData("""{"id":1,"user_name":2,"E-Mail":3}""", 2)]
    [InlineData("""{"id":1,"email":3}""", 2)]
    [InlineData("""{"id":1,"other":3}""", 1)]
    [InlineData("""{"key":1,"id":1,"email":3}""", 2)]
    [InlineData("""{"key":1,"key":1,"email":3,"x":{"id":1}}""", 3)]
    [InlineData("""{"email":3}""", 0)]
    [InlineData("{}", 0)]
    public void The_shape_that_fits_best_is_chosen(string json, int expected)
    {
        Assert.Equal(expected, JsonAssert.Read<Shaped>(json).Case);
        var reader = new Utf8JsonReader(JsonAssert.Segments(json, 2));
        Assert.Equal(expected, JsonSerializer.Deserialize<Shaped>(ref reader)!.Case);
    }

    [Theory]
    [InlineData("""{"n":2}""", 1)]
    [InlineData("""{"n":true}""", 0)]
    [InlineData("""{"n":"2"}""", 1)]
    [InlineData("""{"n":2.0}""", -1)]
    [InlineData("""{"n":[2]}""", -1)]
    public void Numbers_and_booleans_are_told_apart_by_their_text(string json, int expected)
    {
        var choice = UnionChoice.ByText("n", ["true"], ["2"]);
        var reader = JsonAssert.Reader(json);
        Assert.Equal(expected, choice.Choose(ref reader));
        Assert.Equal(JsonTokenType.StartObject, reader.TokenType);
    }

    [Theory]
    [InlineData("""{"id":1,"kind":"a"}""", 0)]
    [InlineData("""{"id":1,"kind":"b"}""", 1)]
    [InlineData("""{"K\u0069nd":"b","x":{"id":[2]},"ID":1}""", 1)]

    // What a text's choice requires isn't there, or the text is another one: members decide, and here the value of one of them.
    [InlineData("""{"kind":"b"}""", -1)]
    [InlineData("""{"kind":"c","id":1,"more":1}""", 1)]
    [InlineData("""{"kind":"b","m70":1}""", 2)]
    [InlineData("""{"id":1,"kind":"d","m70":1}""", 2)]
    [InlineData("""{"kind":"c","m69":1,"m70":1,"id":1}""", 2)]
    [InlineData("""{"kind":"x","id":1}""", 0)]
    [InlineData("""{"kind":null,"id":1}""", 0)]
    [InlineData("""{"kind":{"kind":"b"},"id":1,"more":1}""", 1)]
    [InlineData("""{"kind":"a","id":1,"inner":[]}""", 0)]
    [InlineData("""{"kind":"x","id":1,"inner":[]}""", 2)]
    [InlineData("{}", -1)]
    public void A_text_that_was_seen_goes_before_members(string json, int expected)
    {
        var wide = new ObjectShape("C", ["kind", .. Enumerable.Range(0, 71).Select(i => "m" + i)], required: [71]);
        var choice = UnionChoice
            .ByShape(new ObjectShape("A", ["id", "kind"], required: [0]), new ObjectShape("B", ["id", "kind", "more"], required: [0]), wide)
            .Within("inner", [JsonKinds.Number, JsonKinds.Object, JsonKinds.Array], [null, null, null])
            .Seen("kind", ["a"], ["b"], ["c", "d"]);

        var whole = JsonAssert.Reader(json);
        Assert.Equal(expected, choice.Choose(ref whole));
        Assert.Equal(JsonTokenType.StartObject, whole.TokenType);

        var cut = new Utf8JsonReader(JsonAssert.Segments("[" + json + "]", 1));
        cut.Read();
        Assert.Equal(expected, UnionChoice.ByItem([JsonKinds.None, JsonKinds.None, JsonKinds.None], choice, 0, 1, 2).Choose(ref cut));
    }

    [Theory]
    [InlineData("""{"sort":"x","value":1}""", 0)]
    [InlineData("""{"sort":"b","value":null}""", 1)]
    [InlineData("""{"S\u006frt":"\u0062","value":"1"}""", 1)]
    [InlineData("""{"value":"1"}""", 1)]
    [InlineData("""{"value":null}""", 0)]
    [InlineData("""{"sort":"b"}""", -1)]
    [InlineData("""{"value":null,"inner":{"x":[{}],"tag":"c"}}""", 2)]
    [InlineData("""{"value":null,"name":"Lid_C"}""", 2)]
    [InlineData("""{"value":null,"name":"Lid_C","more":1}""", 0)]
    [InlineData("""{"value":true}""", 0)]
    public void Values_tell_shapes_apart_that_have_the_same_names(string json, int expected)
    {
        string[] names = ["sort", "value", "inner", "name"];
        var choice = UnionChoice
            .ByShape(new ObjectShape("A", [.. names, "more"], required: [1]), new ObjectShape("B", names, required: [1]), new ObjectShape("C", names, required: [1]))
            .Texts("sort", null, [], ["b"], [])
            .Kinds("value", JsonKinds.Number, JsonKinds.String, JsonKinds.Number)
            .Texts("inner", "tag", ["a"], [], ["c"])
            .Names("name", "lidA", "lidB", "lidC");

        foreach (int size in (int[])[1, json.Length])
        {
            var reader = new Utf8JsonReader(JsonAssert.Segments(json, size));
            reader.Read();
            Assert.Equal(expected, choice.Choose(ref reader));
            Assert.Equal(JsonTokenType.StartObject, reader.TokenType);
        }
    }

    // Sixty unions inside each other, none of whose ten choices can hold its value: ten to the power of sixty readings without a limit.
    [Fact]
    public void What_is_read_again_is_bounded()
    {
        var shape = new ObjectShape("A", ["in"]);
        var choice = UnionChoice.ByShape([.. Enumerable.Repeat(shape, 10)]);
        string json = string.Concat(Enumerable.Repeat("{\"in\":", 60)) + "{}" + new string('}', 60);
        int count = 0;
        JsonUnion Read(int place, ref Utf8JsonReader reader)
        {
            count++;
            if (place < 0)
            {
                reader.Skip();
                return Content.FromUnknown(JsonAssert.Element("{}"));
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                reader.Read();
                choice.Read(ref reader, Read);
            }

            throw new JsonException("It never fits.");
        }

        var reader = JsonAssert.Reader(json);
        Assert.True(choice.Read(ref reader, Read).IsUnknown);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.InRange(count, 2 * 60, 25 * 60);
    }

    [Fact]
    public void Reading_stays_where_it_failed_when_a_text_has_decided()
    {
        var shape = new ObjectShape("A", ["sort", "value"]);
        var choice = UnionChoice.ByText("sort", ["a"], []).SharedTexts(["b"], [1, 0], UnionChoice.ByShape(shape, shape));
        var tried = new List<int>();
        JsonUnion Read(int place, ref Utf8JsonReader reader)
        {
            tried.Add(place);
            reader.Read();
            throw new JsonException("It never fits.");
        }

        Assert.Equal("0", Try("""{"sort":"a"}"""));
        Assert.Equal("1,0", Try("""{"sort":"b"}"""));
        Assert.Equal("-1,-2", Try("""{"sort":"c"}"""));

        string Try(string json)
        {
            tried.Clear();
            var reader = JsonAssert.Reader(json);
            try
            {
                choice.Read(ref reader, Read);
                return "read";
            }
            catch (JsonException)
            {
                Assert.Equal(JsonTokenType.PropertyName, reader.TokenType);
                return string.Join(',', tried);
            }
        }
    }

    [Theory]
    [InlineData("[]", JsonKinds.None)]
    [InlineData("[1]", JsonKinds.Number)]
    [InlineData("[\"\"]", JsonKinds.String)]
    [InlineData("[{}]", JsonKinds.Object)]
    [InlineData("[[]]", JsonKinds.Array)]
    [InlineData("[false]", JsonKinds.Boolean)]
    [InlineData("[null]", JsonKinds.Null)]
    public void The_first_element_tells_the_kind_of_an_array(string json, JsonKinds expected)
    {
        var reader = JsonAssert.Reader(json);
        Assert.Equal(expected == JsonKinds.None ? 0 : 1, UnionChoice.ByItem([JsonKinds.Any & ~expected, expected]).Choose(ref reader));
        Assert.Equal(JsonTokenType.StartArray, reader.TokenType);
    }

    [Theory]
    [InlineData(JsonKinds.Any)]
    [InlineData(JsonKinds.Any & ~JsonKinds.Null)]
    [InlineData(JsonKinds.Number | JsonKinds.String)]
    [InlineData(JsonKinds.None)]
    public void A_catch_all_takes_the_kinds_that_it_is_given(JsonKinds kinds) => Assert.Equal(kinds, new ObjectShape("A", [], catchAll: kinds).CatchAll);

    [Fact]
    public void Unions_are_equal_by_case_and_value()
    {
        Content text = "x";
        Assert.True(text == "x");
        Assert.True(text != "y");
        Assert.False(text.Equals("x" as object));
        Assert.Equal(text.GetHashCode(), ((Content)"x").GetHashCode());
        Assert.True((Content)(ValueList<string>)["x"] == (ValueList<string>)["x"]);
        Assert.True(JsonAssert.Read<Content>("""{"a":1,"b":2}""") == JsonAssert.Read<Content>("""{"b":2.0,"a":1}"""));
        Assert.Equal(JsonAssert.Read<Content>("""{"a":1,"b":2}""").GetHashCode(), JsonAssert.Read<Content>("""{"b":2.0,"a":1}""").GetHashCode());
        Assert.Equal("x", text.ToString());
        Assert.True(text.TryGet(out string? value));
        Assert.Equal("x", value);
        Assert.False(text.TryGet(out TextPart? _));
    }

    [Fact]
    public void Enums_know_their_texts()
    {
        Assert.True(Knows(VisibilityJsonConverter.Names, "\"public\""));
        Assert.True(Knows(VisibilityJsonConverter.Names, "\"publi\\u0063\""));
        Assert.False(Knows(VisibilityJsonConverter.Names, "\"other\""));
        Assert.False(Knows(VisibilityJsonConverter.Names, "1"));
        Assert.True(Knows(LevelJsonConverter.Names, "-1"));
        Assert.False(Knows(LevelJsonConverter.Names, "5"));
        Assert.False(Knows(LevelJsonConverter.Names, "\"1\""));
    }

    private static bool Knows<TEnum>(EnumNames<TEnum> names, string json)
        where TEnum : struct, Enum
    {
        var reader = JsonAssert.Reader(json);
        return names.Knows(ref reader);
    }
}
