using Inkeep.Gen.Json;

namespace Inkeep.Gen.Tests.Json;

/// <summary>JSON is read strictly; what examples may have besides is JavaScript's.</summary>
public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("", "it ends too early")]
    [InlineData("[⟦⟧", "it ends too early")]
    [InlineData("⟦⟧nul", "a value is expected")]
    [InlineData("[1,⟦⟧]", "a value is expected")]
    [InlineData("⟦⟧'a'", "a value is expected")]
    [InlineData("⟦⟧// a", "a value is expected")]
    [InlineData("{⟦⟧a: 1}", "a member name in double quotes is expected")]
    [InlineData("{\"a\": 1,⟦⟧}", "a member name in double quotes is expected")]
    [InlineData("{\"a\" ⟦⟧1}", "':' is expected")]
    [InlineData("{\"a\": 1 ⟦⟧\"b\": 2}", "',' or '}' is expected")]
    [InlineData("[1 ⟦⟧[2]]", "',' or ']' is expected")]
    [InlineData("1⟦⟧n", "there is more text after the value")]
    [InlineData("0⟦⟧1", "there is more text after the value")]
    [InlineData("-⟦⟧", "a digit is expected")]
    [InlineData("1.⟦⟧", "a digit is expected")]
    [InlineData("1e+⟦⟧", "a digit is expected")]
    [InlineData("\"a⟦⟧\nb\"", "a string is not closed on its line")]
    [InlineData("\"a⟦⟧", "a string is not closed on its line")]
    [InlineData("\"\\⟦⟧'\"", "the escape sequence is not valid")]
    [InlineData("\"\\u12⟦⟧g4\"", "four hexadecimal digits are expected")]
    public void An_error_says_what_and_where(string marked, string message)
    {
        var reader = new JsonReader(marked.Replace("⟦⟧", "", StringComparison.Ordinal));

        Assert.Null(reader.ReadWhole());
        Assert.Equal(new JsonError(message, Math.Max(0, marked.IndexOf('⟦', StringComparison.Ordinal))), reader.Error);
    }

    [Theory]
    [InlineData("\uFEFF \"a\"", "a")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\"", "\"\\/\b\f\n\r\t\u00e4")]
    public void Escapes_are_undone(string json, string text) => Assert.Equal(new JsonString(text), new JsonReader(json).ReadWhole());

    [Fact]
    public void Nesting_has_a_limit()
    {
        Assert.NotNull(new JsonReader(new string('[', 65) + new string(']', 65)).ReadWhole());
        Assert.Null(new JsonReader(new string('[', 66) + new string(']', 66)).ReadWhole());
        Assert.Null(new JsonReader(new string('[', 100_000)).ReadWhole());
    }
}
