using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Acme.Models.Chat;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_documented_value_is_the_enum()
    {
        OpenEnum<Visibility> value = Visibility.Public;
        Assert.True(value == Visibility.Public);
        Assert.True(Visibility.Private != value);
        Assert.True(value.IsKnown);
        Assert.Equal("public", value.Text);
        Assert.Equal(Visibility.Public, value.Value);
        Assert.Equal(value, OpenEnum<Visibility>.Parse("public"));
        Assert.Equal(value.GetHashCode(), OpenEnum<Visibility>.Parse("public").GetHashCode());
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("Public")]
    [InlineData("*")]
    [InlineData("")]
    public void An_unknown_value_is_its_text(string text)
    {
        var value = OpenEnum<Visibility>.Parse(text);
        Assert.False(value.IsKnown);
        Assert.Equal(text, value.Text);
        Assert.Equal(default, value.Value);
        Assert.True(value != Visibility.Public);
        Assert.Equal(value, OpenEnum<Visibility>.Parse(new string(text.AsSpan())));
        Assert.Equal(value.GetHashCode(), OpenEnum<Visibility>.Parse(new string(text.AsSpan())).GetHashCode());
        Assert.NotEqual(value, default);
        Assert.Equal(JsonSerializer.Serialize(text), JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<OpenEnum<Visibility>>(JsonSerializer.Serialize(value)));
    }

    [Fact]
    public void The_default_is_null()
    {
        OpenEnum<Visibility> none = default;
        Assert.Null(none.Text);
        Assert.False(none.IsKnown);
        Assert.Equal("null", JsonSerializer.Serialize(none));
        Assert.Equal(none, JsonSerializer.Deserialize<OpenEnum<Visibility>>("null"));
        Assert.Throws<ArgumentNullException>(() => OpenEnum<Visibility>.Parse(null!));
        Assert.False(OpenEnum<Visibility>.TryParse(null, out _));
        Assert.Throws<InvalidCastException>(() => (Visibility)none);
        Assert.Null(JsonSerializer.Deserialize<OpenEnum<Visibility>?>("null")?.Text);
        Assert.Equal("", none.ToString());
    }

    [Theory]
    [InlineData("-1", true)]
    [InlineData("0", true)]
    [InlineData("1", true)]
    [InlineData("7", false)]
    [InlineData("1.5", false)]
    [InlineData("123456789012345678901234567890", false)]
    public void Numbers_keep_their_digits(string json, bool known)
    {
        var value = JsonSerializer.Deserialize<OpenEnum<Level>>(json);
        Assert.Equal(known, value.IsKnown);
        Assert.Equal(json, value.Text);
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, OpenEnum<Level>.Parse(json));
    }

    [Fact]
    public void Zero_of_an_enum_of_numbers_is_not_null()
    {
        OpenEnum<Level> zero = Level._0;
        Assert.NotEqual(default, zero);
        Assert.True(zero.IsKnown);
        Assert.Equal("0", JsonSerializer.Serialize(zero));
    }

    [Theory]
    [InlineData("one")]
    [InlineData("1 ")]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("1,2")]
    public void Text_is_no_number(string text)
    {
        Assert.Throws<FormatException>(() => OpenEnum<Level>.Parse(text));
        Assert.False(OpenEnum<Level>.TryParse(text, out _));
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("shared", false)]
    public void Hosts_find_a_way_from_and_to_its_text(string text, bool isKnown)
    {
        var value = Parse<OpenEnum<Visibility>>(text);
        Assert.Equal(text, value.Text);
        Assert.Equal(value, TypeDescriptor.GetConverter(typeof(OpenEnum<Visibility>)).ConvertFrom(text));
        Assert.Equal(value, TypeDescriptor.GetConverter(typeof(OpenEnum<Visibility>?)).ConvertFromInvariantString(text));
        Assert.Equal(text, TypeDescriptor.GetConverter(value).ConvertToInvariantString(value));
        Assert.Equal($"[{text}]", $"[{value:G}]");
        Assert.False(((ISpanFormattable)value).TryFormat(new char[text.Length - 1], out int written, default, null));
        Assert.Equal(0, written);
        Assert.Equal(isKnown, value.TryGetValue(out var known));
        Assert.Equal(isKnown ? Visibility.Public : default, known);
        if (isKnown) Assert.Equal(Visibility.Public, (Visibility)value);
        else Assert.Contains("\"shared\"", Assert.Throws<InvalidCastException>(() => (Visibility)value).Message, StringComparison.Ordinal);

        static T Parse<T>(string text)
            where T : ISpanParsable<T>
        {
            Assert.True(T.TryParse(text, CultureInfo.InvariantCulture, out var value));
            Assert.True(T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var other));
            Assert.Equal(value, other);
            Assert.Equal(value, T.Parse(text, null));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            return value!;
        }
    }

    [Theory]
    [InlineData(Odd.Empty, "")]
    [InlineData(Odd.QuoteApostropheLessThan, "\"'<")]
    [InlineData(Odd.Ü, "ü")]
    [InlineData(Odd.ARatherLongTextThatNoTableHoldsInOneWord, "a rather long text that no table holds in one word")]
    public void Odd_texts_are_found_and_written(Odd value, string text)
    {
        string json = JsonSerializer.Serialize(text);
        Assert.Equal(value, JsonSerializer.Deserialize<Odd>(json));
        Assert.True(JsonSerializer.Deserialize<OpenEnum<Odd>>(json) == value);
        Assert.Equal(json, JsonSerializer.Serialize<OpenEnum<Odd>>(value));
        Assert.Equal(text, new OpenEnum<Odd>(value).Text);
    }

    [Fact]
    public void The_encoder_of_the_options_writes_the_text()
    {
        var relaxed = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Assert.Equal("\"\\\"'<\"", JsonSerializer.Serialize(Odd.QuoteApostropheLessThan, relaxed));
        Assert.Equal("\"ü\"", JsonSerializer.Serialize(Odd.Ü, relaxed));
    }

    [Fact]
    public void It_is_the_key_of_a_dictionary()
    {
        const string Json = """{"public":1,"hidden":2}""";
        var map = JsonSerializer.Deserialize<Dictionary<OpenEnum<Visibility>, int>>(Json)!;
        Assert.Equal(1, map[Visibility.Public]);
        Assert.Equal(2, map[OpenEnum<Visibility>.Parse("hidden")]);
        Assert.Equal(Json, JsonSerializer.Serialize(map));
        Assert.Equal("""{"1":true}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<OpenEnum<Level>, bool>>("""{"1":true}""")));
        Assert.Equal("""{"public":1}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Visibility, int>>("""{"public":1}""")));
        Assert.Equal("$.a", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<OpenEnum<Level>, int>>("""{"a":1}""")).Path);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<OpenEnum<Visibility>, int> { [default] = 1 }));
    }

    [Fact]
    public void The_bare_enum_takes_documented_values_only()
    {
        Assert.Equal(Visibility.Private, JsonSerializer.Deserialize<Visibility>("\"private\""));
        Assert.Equal("\"private\"", JsonSerializer.Serialize(Visibility.Private));
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visibility[]>("""["private","other"]"""));
        Assert.Equal("$[1]", exception.Path);
        Assert.Contains("OpenEnum<Visibility>", exception.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((Visibility)9));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visibility>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OpenEnum<Visibility>>("1"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OpenEnum<Level>>("\"1\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visibility>("[]"));
    }

    [Fact]
    public void An_enum_of_another_kind_is_refused() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<OpenEnum<DayOfWeek>>(DayOfWeek.Friday));
}
