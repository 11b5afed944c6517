using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class DateTests
{
    [Theory]
    [InlineData("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04:05.000Z", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04:05.120Z", "2024-01-02T03:04:05.120Z")]
    [InlineData("2024-01-02T03:04:05.1Z", "2024-01-02T03:04:05.100Z")]
    [InlineData("2024-01-02T03:04:05.1234Z", "2024-01-02T03:04:05.1234Z")]
    [InlineData("2024-01-02T03:04:05.123456789Z", "2024-01-02T03:04:05.1234567Z")]
    [InlineData("2024-01-02T03:04:05,5Z", "2024-01-02T03:04:05.500Z")]
    [InlineData("2024-01-02T03:04:05", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02 03:04:05+00:00", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02t03:04:05z", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02T03:04", "2024-01-02T03:04:00Z")]
    [InlineData("2024-01-02T03", "2024-01-02T03:00:00Z")]
    [InlineData("2024-01-02T03.5", "2024-01-02T03:30:00Z")]
    [InlineData("2024-01-02T03:04.25", "2024-01-02T03:04:15Z")]
    [InlineData("2024-01-02", "2024-01-02T00:00:00Z")]
    [InlineData("2024-01", "2024-01-01T00:00:00Z")]
    [InlineData("2024", "2024-01-01T00:00:00Z")]
    [InlineData("20240102T030405Z", "2024-01-02T03:04:05Z")]
    [InlineData("20240102T0304", "2024-01-02T03:04:00Z")]
    [InlineData("20240102", "2024-01-02T00:00:00Z")]
    [InlineData("2024-W01-2", "2024-01-02T00:00:00Z")]
    [InlineData("2024W012T12Z", "2024-01-02T12:00:00Z")]
    [InlineData("2020-W53-7", "2021-01-03T00:00:00Z")]
    [InlineData("2024-W01", "2024-01-01T00:00:00Z")]
    [InlineData("2024-366", "2024-12-31T00:00:00Z")]
    [InlineData("2024002", "2024-01-02T00:00:00Z")]
    [InlineData("2024-01-02T03:04:05+0130", "2024-01-02T03:04:05+01:30")]
    [InlineData("2024-01-02T03:04:05-05:00", "2024-01-02T03:04:05-05:00")]
    [InlineData("2024-01-02T03:04:05+02", "2024-01-02T03:04:05+02:00")]
    [InlineData("2024-01-02T24:00:00Z", "2024-01-03T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void Iso_8601_is_read_and_written_in_one_form(string text, string written)
    {
        var value = Read(text);
        Assert.Equal(written, Write(value));
        Assert.Equal(value, Read(written));
        Assert.Equal(value.Offset, Read(written).Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2023-366")]
    [InlineData("2024-000")]
    [InlineData("2024-W54-1")]
    [InlineData("2024-W01-8")]
    [InlineData("2024-01-02T")]
    [InlineData("2024-01-02T25:00")]
    [InlineData("2024-01-02T24:00:01")]
    [InlineData("2024-01-02T03:60")]
    [InlineData("2024-01-02T03:04:61")]
    [InlineData("2024-01-02T03:04:05.")]
    [InlineData("2024-01-02T03:04:05+")]
    [InlineData("2024-01-02T03:04:05+15:00")]
    [InlineData("2024-01-02T03:04:05+01:60")]
    [InlineData("2024-01-02T03:04:05Zx")]
    [InlineData("2024-01-02Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("202401")]
    [InlineData("2024-1-2")]
    [InlineData("Tue, 02 Jan 2024 03:04:05 GMT")]
    public void Text_that_is_no_date_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    [Fact]
    public void Every_length_cut_off_a_date_is_a_date_or_refused()
    {
        const string Text = "2024-01-02T03:04:05.1234567+01:30";
        int dates = 0;
        for (int length = 0; length <= Text.Length; length++)
        {
            try
            {
                Read(Text[..length]);
                dates++;
            }
            catch (JsonException)
            {
                continue;
            }
        }

        // A year, a month, a day, hours, minutes, seconds, seven fractions, an offset in hours and a whole one.
        Assert.Equal(15, dates);
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("20240229", "2024-02-29")]
    [InlineData("2024-060", "2024-02-29")]
    public void Days(string text, string written)
    {
        var reader = JsonAssert.Reader($"\"{text}\"");
        Assert.True(DateCodec.Fits(ref reader));
        var day = DateCodec.Read(ref reader);
        Assert.Equal($"\"{written}\"", JsonAssert.Written(writer => DateCodec.Write(writer, day)));
    }

    [Theory]
    [InlineData("\"2024-01-02T00:00:00Z\"")]
    [InlineData("\"2024-02-30\"")]
    [InlineData("1")]
    public void What_is_no_day_does_not_fit(string json)
    {
        var reader = JsonAssert.Reader(json);
        Assert.False(DateCodec.Fits(ref reader));
    }

    private static DateTimeOffset Read(string text)
    {
        var reader = JsonAssert.Reader($"\"{text}\"");
        bool fits = DateTimeCodec.Fits(ref reader);
        try
        {
            var value = DateTimeCodec.Read(ref reader);
            Assert.True(fits);
            return value;
        }
        catch (JsonException)
        {
            Assert.False(fits);
            throw;
        }
    }

    private static string Write(DateTimeOffset value) =>
        JsonSerializer.Deserialize<string>(JsonAssert.Written(
            writer => DateTimeCodec.Write(writer, value), new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))!;
}
