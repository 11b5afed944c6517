using Inkeep.Gen.Schema;
using Inkeep.Gen.Tests.Pages;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>What type cells mean, in every tradition.</summary>
public sealed class TypeCellTests
{
    [Theory]
    [InlineData("string", "String")]
    [InlineData("`String`", "String")]
    [InlineData("**string**", "String")]
    [InlineData("an integer", "Int64")]
    [InlineData("int32", "Int32")]
    [InlineData("uint64", "BigInteger")]
    [InlineData("float 64", "Number")]
    [InlineData("decimal", "Decimal")]
    [InlineData("date-time", "DateTime")]
    [InlineData("ISO8601 timestamp", "DateTime")]
    [InlineData("unix timestamp", "Int64")]
    [InlineData("JSON object", "Map(Any)")]
    [InlineData("array", "List(Any)")]
    [InlineData("文字列", "String")]
    public void A_word_is_a_type(string cell, string type) => Assert.Equal(type, TypeOf(cell).Print());

    [Theory]
    [InlineData("array of string", "List(String)")]
    [InlineData("array of strings", "List(String)")]
    [InlineData("list of integers", "List(Int64)")]
    [InlineData("string[]", "List(String)")]
    [InlineData("[]string", "List(String)")]
    [InlineData("[ string ]", "List(String)")]
    [InlineData("string[][]", "List(List(String))")]
    [InlineData("Array<string>", "List(String)")]
    [InlineData("List&lt;string&gt;", "List(String)")]
    [InlineData("Collection(Edm.String)", "List(String)")]
    [InlineData("String collection", "List(String)")]
    [InlineData("string array", "List(String)")]
    [InlineData("number[3]", "List(Number)")]
    [InlineData("number[1-16]", "List(Number)")]
    [InlineData("integer[2][4]", "List(List(Int64))")]
    [InlineData("[Owner](#owner)[2]", "List(-:Owner at #owner)")]
    [InlineData("array[2]", "List(Any)")]
    [InlineData("array of two integers (width, height)", "List(Int64)")]
    [InlineData("map<string, integer>", "Map(Int64)")]
    [InlineData("map[string]integer", "Map(Int64)")]
    [InlineData("Map[string, integer]", "Map(Int64)")]
    [InlineData("map of string to integer", "Map(Int64)")]
    [InlineData("map<string, string[]>", "Map(List(String))")]
    public void Lists_and_maps_are_written_in_many_ways(string cell, string type) => Assert.Equal(type, TypeOf(cell).Print());

    [Theory]
    [InlineData("number (int64)", "Int64")]
    [InlineData("string(uuid)", "String")]
    [InlineData("string(date-time)", "DateTime")]
    [InlineData("integer($int32)", "Int32")]
    [InlineData("String(1..128)", "String")]
    [InlineData("String - Hexadecimal", "String")]
    [InlineData("string, the name of it", "String")]
    [InlineData("unsigned 32-bit integer", "Int64")]
    [InlineData("String - [Address][]", "String")]
    [InlineData("[string](#string)", "-:String at #string")]
    public void What_stands_around_a_word_makes_it_no_other(string cell, string type) => Assert.Equal(type, TypeOf(cell).Print());

    [Theory]
    [InlineData("?string")]
    [InlineData("string?")]
    [InlineData("string or null")]
    [InlineData("string \\| null")]
    [InlineData("null or string")]
    [InlineData("string¦null")]
    [InlineData("nullable string")]
    [InlineData("string (can be null)")]
    public void Null_is_said_in_many_ways(string cell)
    {
        var field = TablePages.Object(TablePages.Fields("Name | Type | Required", $"a | {cell} | yes")).Fields[0];

        Assert.Equal("String", field.Type.Print());
        Assert.True(field.IsNullable);
    }

    [Theory]
    [InlineData("Owner", "-:Owner")]
    [InlineData("Owner object", "-:Owner")]
    [InlineData("array of guild members", "List(-:GuildMember)")]
    [InlineData("[owner](owner.md)", "-:Owner at owner.md")]
    [InlineData("?[owner](owner.md#owner-object) object", "-:Owner at owner.md#owner-object")]
    [InlineData("[[Owner](#owner)]", "List(-:Owner at #owner)")]
    [InlineData("array of [role](#role-object) object ids", "List(String)")]
    public void A_name_or_a_link_is_a_reference(string cell, string type) => Assert.Equal(type, TypeOf(cell).Print());

    [Fact]
    public void A_text_with_a_size_may_have_that_length_and_is_left_open() => Assert.IsType<UnknownType>(TypeOf("string[36]"));

    [Fact]
    public void What_is_always_null_is_any_JSON()
    {
        var field = TablePages.Object(TablePages.Fields("Name | Type | Required", "a | null | yes")).Fields[0];

        Assert.Equal("Any", field.Type.Print());
        Assert.True(field.IsNullable);
    }

    [Fact]
    public void Alternatives_may_stand_in_Japanese() =>
        Assert.Contains("PageA: String, Int64", TablePages.Types(TablePages.Fields("フィールド | 型 | 必須?", "a | 文字列または整数 | はい")));

    [Fact]
    public void Alternatives_are_a_union_that_is_called_after_the_member() =>
        Assert.Contains("PageA: String, Int64", TablePages.Types(TablePages.Fields("Name | Type | Required", "a | string or integer | yes")));

    [Fact]
    public void Texts_in_quotes_are_an_enum_and_one_is_a_constant()
    {
        var types = TablePages.Types(TablePages.Fields("Name | Type | Required", "a | \"x\" \\| \"y\" | yes", "b | \"z\" | yes"));

        Assert.Contains("PageA: x, y", types);
        Assert.Equal("'z'", TablePages.Object(TablePages.Fields("Name | Type | Required", "b | \"z\" | yes")).Fields[0].Type.Print());
    }

    [Theory]
    [InlineData("interger", "integer")]
    [InlineData("sting", "string")]
    [InlineData("bolean", "boolean")]
    [InlineData("Money", null)]
    public void A_word_that_is_no_type_is_any_JSON_and_knows_the_nearest_one(string cell, string? nearest)
    {
        var reference = Assert.IsType<TypeReference>(TypeOf(cell));

        Assert.Equal((cell, nearest), (reference.Word, reference.NearestWord));
        Assert.Equal(ScalarType.Of(Inkeep.Gen.Json.ScalarKind.Any), reference.Otherwise);
    }

    [Fact]
    public void No_nesting_is_too_deep() => Assert.NotNull(TypeOf(string.Concat(Enumerable.Repeat("array of ", 200)) + "string"));

    private static TypeExpression TypeOf(string cell) => TablePages.Object(TablePages.Fields("Name | Type | Required", $"a | {cell} | yes")).Fields[0].Type;
}
