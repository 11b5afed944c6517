using System.Globalization;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Reads ISO 8601 from UTF-8: calendar, week and ordinal dates, with and without separators, a time, an offset.</summary>
internal static class IsoDateParser
{
    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var cursor = new IsoDateCursor(text);
        return TryDay(ref cursor, out value) && cursor.AtEnd;
    }

    /// <summary>Parses a point in time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The point in time.</param>
    /// <param name="isExact">Whether the text says a point in time to the tick, and not a day, a time without an offset, a leap second or a finer fraction.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out bool isExact)
    {
        value = default;
        isExact = false;
        var cursor = new IsoDateCursor(text);
        if (!TryDay(ref cursor, out var day)) return false;
        long ticks = 0;
        long offset = 0;
        if (!cursor.AtEnd)
        {
            if (!(cursor.Take('T') || cursor.Take('t') || cursor.Take(' ')) || !TryTime(ref cursor, out ticks, out isExact)) return false;
            isExact = isExact && !cursor.AtEnd && !cursor.IsCut;
            if (!TryOffset(ref cursor, out offset)) return false;
        }

        long local = (day.DayNumber * TimeSpan.TicksPerDay) + ticks;
        long utc = local - offset;
        if (!cursor.AtEnd || local > DateTime.MaxValue.Ticks || utc < 0 || utc > DateTime.MaxValue.Ticks) return false;
        value = new(local, new TimeSpan(offset));
        return true;
    }

    public static JsonException Error(string typeName, string what, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) return JsonErrors.Token(typeName, "a string of ISO 8601", ref reader);
        using var text = new Utf8Token(ref reader);
        return JsonErrors.Value(typeName, IsOutOfRange(text.Utf8) ? "the date is out of range" : $"the string is not a {what} of ISO 8601");
    }

    // Text that is a date as soon as its year, its offset or both are ones that .NET has.
    private static bool IsOutOfRange(ReadOnlySpan<byte> text)
    {
        const int LongestYear = 7;
        if (text.Length is < 4 or > IsoDateFormat.MaxLength) return false;
        bool isExpanded = text[0] is (byte)'+' or (byte)'-';
        int yearEnd = isExpanded ? text[1..].IndexOf((byte)'-') + 1 : 4;
        if (yearEnd is < 4 or > LongestYear || text[(isExpanded ? 1 : 0)..yearEnd].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        Span<byte> other = stackalloc byte[4 + IsoDateFormat.MaxLength];
        bool isLeap = isExpanded || text[..4].SequenceEqual("0000"u8);
        bool isEdge = isLeap || text[..4].SequenceEqual("0001"u8) || text[..4].SequenceEqual("9999"u8);
        (isLeap ? "2000"u8 : isEdge ? "2001"u8 : text[..4]).CopyTo(other);
        var rest = text[yearEnd..];
        int offset = rest.LastIndexOfAny((byte)'+', (byte)'-');
        if (offset >= 0 && rest.IndexOfAny((byte)'T', (byte)' ') is >= 0 and var time && time < offset && IsOffset(rest[offset..])) rest = rest[..offset];
        rest.CopyTo(other[4..]);
        return TryParse(other[..(4 + rest.Length)], out DateTimeOffset _, out _);
    }

    private static bool IsOffset(ReadOnlySpan<byte> text)
    {
        var cursor = new IsoDateCursor(text[1..]);
        return cursor.Number(2, out int hours) && hours < 24 && (cursor.AtEnd || IsMinutes(ref cursor));
    }

    private static bool IsMinutes(ref IsoDateCursor cursor)
    {
        cursor.Take(':');
        return cursor.Number(2, out int minutes) && minutes < 60 && cursor.AtEnd;
    }

    private static bool TryDay(ref IsoDateCursor cursor, out DateOnly day)
    {
        day = default;
        if (!cursor.Number(4, out int year) || year == 0) return false;
        bool separated = cursor.Take('-');
        if (cursor.Take('W')) return TryWeekDay(ref cursor, year, separated, out day);
        int digits = cursor.CountDigits();
        if (digits == 3)
        {
            cursor.Number(3, out int ordinal);
            if (ordinal < 1 || ordinal > (DateTime.IsLeapYear(year) ? 366 : 365)) return false;
            day = new DateOnly(year, 1, 1).AddDays(ordinal - 1);
            return true;
        }

        // A year alone or a year and a month mean their first day; without separators a month alone could be a time.
        int month = 1;
        int date = 1;
        if (separated || digits >= 4)
        {
            if (!cursor.Number(2, out month)) return false;
            if ((!separated || cursor.Take('-')) && !cursor.Number(2, out date)) return false;
        }

        if (month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month)) return false;
        day = new(year, month, date);
        return true;
    }

    private static bool TryWeekDay(ref IsoDateCursor cursor, int year, bool separated, out DateOnly day)
    {
        day = default;
        if (!cursor.Number(2, out int week) || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
        int weekday = 1;
        if ((separated ? cursor.Take('-') : cursor.CountDigits() == 1) && !cursor.Number(1, out weekday)) return false;
        if (weekday is < 1 or > 7) return false;
        long days = new DateOnly(year, 1, 4).DayNumber;
        days += ((week - 1) * 7) + weekday - 1 - (((int)new DateOnly(year, 1, 4).DayOfWeek + 6) % 7);
        if (days < 0 || days > DateOnly.MaxValue.DayNumber) return false;
        day = DateOnly.FromDayNumber((int)days);
        return true;
    }

    private static bool TryTime(ref IsoDateCursor cursor, out long ticks, out bool isExact)
    {
        isExact = false;
        ticks = 0;
        if (!cursor.Number(2, out int hour)) return false;
        int minute = 0;
        int second = 0;
        long fraction = 0;
        long unit = TimeSpan.TicksPerHour;
        bool separated = cursor.Take(':');
        if (separated || cursor.CountDigits() > 0)
        {
            unit = TimeSpan.TicksPerMinute;
            if (!cursor.Number(2, out minute)) return false;
            if (separated ? cursor.Take(':') : cursor.CountDigits() > 0)
            {
                unit = TimeSpan.TicksPerSecond;
                if (!cursor.Number(2, out second)) return false;
            }
        }

        if ((cursor.Take('.') || cursor.Take(',')) && !cursor.Fraction(unit, out fraction)) return false;
        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;

        isExact = second < 60 && hour < 24;

        // A leap second and the midnight at a day's end are written so; both are the instant after.
        return minute < 60 && second <= 60 && (hour < 24 || ticks == TimeSpan.TicksPerDay);
    }

    private static bool TryOffset(ref IsoDateCursor cursor, out long offset)
    {
        offset = 0;
        if (cursor.AtEnd || cursor.Take('Z') || cursor.Take('z')) return true;
        bool negative = cursor.Take('-');
        if ((!negative && !cursor.Take('+')) || !cursor.Number(2, out int hours)) return false;
        int minutes = 0;
        if ((cursor.Take(':') || cursor.CountDigits() > 0) && !cursor.Number(2, out minutes)) return false;
        offset = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
        if (minutes > 59 || offset > 14 * TimeSpan.TicksPerHour) return false;
        if (negative) offset = -offset;
        return true;
    }
}
