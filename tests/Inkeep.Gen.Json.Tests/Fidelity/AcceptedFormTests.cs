using System.Numerics;
using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Fidelity;

/// <summary>The forms in which servers really send numbers, bytes and days, beside the one that is written.</summary>
public sealed class AcceptedFormTests
{
    [Theory]
    [InlineData("12.0", "12")]
    [InlineData("4e2", "400")]
    [InlineData("1e+21", "1000000000000000000000")]
    [InlineData("-2.50e1", "-25")]
    [InlineData("0e5", "0")]
    [InlineData("\"31415926535897932384626\"", "31415926535897932384626")]
    [InlineData("\"7.0\"", "7")]
    public void Whole_numbers_however_they_are_spelled(string json, string expected) =>
        Assert.Equal(BigInteger.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Part($"\"big\":{json}").Big);

    [Theory]
    [InlineData("0.5", "the number is not whole")]
    [InlineData("1e1001", "the number is out of range")]
    [InlineData("\"seven\"", "the string is not a number")]
    [InlineData("\"\"", "the string is not a number")]
    [InlineData("\"0x10\"", "the string is not a number")]
    public void What_is_no_whole_number_is_refused_and_says_why(string json, string reason) =>
        Assert.Contains(reason, JsonAssert.Fails<NumberPart>($$"""{"kind":"k","big":{{json}}}""", "$.big").Message, StringComparison.Ordinal);

    [Fact]
    public void Decimals_also_as_strings()
    {
        Assert.Equal(19.90m, Part("\"price\":\"19.90\"").Price);
        Assert.Equal(-1200m, Part("\"price\":\"-1.2e3\"").Price);
        Assert.Contains("the string is not a number", JsonAssert.Fails<NumberPart>("""{"kind":"k","price":"1,5"}""", "$.price").Message, StringComparison.Ordinal);
        Assert.Contains("the number is out of range", JsonAssert.Fails<NumberPart>("""{"kind":"k","price":"1e40"}""", "$.price").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", Level._1)]
    [InlineData("1e0", Level._1)]
    [InlineData("-1.00", Level.Minus1)]
    [InlineData("-0.0", Level._0)]
    public void Numbers_of_an_enum_however_they_are_spelled(string json, Level expected)
    {
        var part = Part($"\"level\":{json}");
        Assert.True(part.Level!.Value.IsKnown);
        Assert.Equal(part, Part($"\"level\":{(int)expected}"));
        Assert.Equal(expected, JsonAssert.Read<Level>(json));
        Assert.False(Part("\"level\":1.5").Level!.Value.IsKnown);
    }

    [Theory]
    [InlineData("-_8=", new byte[] { 0xfb, 0xff })]
    [InlineData("-_8", new byte[] { 0xfb, 0xff })]
    [InlineData("+/8", new byte[] { 0xfb, 0xff })]
    [InlineData("AQ", new byte[] { 1 })]
    public void Base64_of_either_alphabet_with_or_without_padding(string text, byte[] expected) =>
        Assert.Equal(expected, JsonAssert.Read<Message>($$"""{"role":"r","content":"c","blob":"{{text}}"}""").Blob);

    [Theory]
    [InlineData("A")]
    [InlineData("A===")]
    [InlineData("A*B=")]
    public void What_is_no_base64_is_refused(string text) => JsonAssert.Fails<Message>($$"""{"role":"r","content":"c","blob":"{{text}}"}""", "$.blob");

    [Fact]
    public void A_day_with_a_time_is_the_day_where_its_offset_holds()
    {
        Assert.Equal(new DateOnly(2031, 5, 17), Part("\"day\":\"2031-05-17T23:30:00-08:00\"").Day);
        Assert.Equal(new DateOnly(2031, 5, 17), Part("\"day\":\"2031-05-17 00:00:00\"").Day);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00+11:00", true)]
    [InlineData("9999-12-31T23:30:00-06:00", true)]
    [InlineData("0000-02-29T00:00:00Z", true)]
    [InlineData("2031-01-02T03:04:05+17:30", true)]
    [InlineData("+012345-06-07T08:09:10.000Z", true)]
    [InlineData("-000044-03-15", true)]
    [InlineData("9999-13-01T00:00:00Z", false)]
    [InlineData("2031-02-29T00:00:00Z", false)]
    [InlineData("2031-01-02T03:04:05+25:00", false)]
    [InlineData("+", false)]
    [InlineData("soon", false)]
    public void A_date_that_no_DateTimeOffset_holds_is_said_to_be_out_of_range(string text, bool isDate) =>
        Assert.Contains(
            isDate ? "the date is out of range" : "the string is not a date of ISO 8601",
            JsonAssert.Fails<Conversation>($$"""{"id":"c","messages":[],"type":"openai","createdAt":"{{text}}"}""", "$.createdAt").Message,
            StringComparison.Ordinal);

    [Fact]
    public void Not_a_number_equals_itself()
    {
        Assert.True(JsonEquality.Same(double.NaN, double.NaN));
        Assert.True(JsonEquality.Same(-0.0, 0.0));
        Assert.True(JsonEquality.Same((double?)null, null));
        Assert.False(JsonEquality.Same(double.NaN, 1));
        Assert.False(JsonEquality.Same(double.NaN, null));
    }

    private static NumberPart Part(string members) => JsonAssert.Read<NumberPart>($$"""{"kind":"k",{{members}}}""");
}
