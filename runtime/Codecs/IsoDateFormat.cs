namespace Inkeep.Gen.CompilerServices;

/// <summary>Writes dates as ISO 8601 in ASCII.</summary>
internal static class IsoDateFormat
{
    public const int MaxLength = 40;

    public static int Format(DateOnly value, Span<byte> text) => Day(value.Year, value.Month, value.Day, text);

    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        int length = Day(value.Year, value.Month, value.Day, text);
        text[length++] = (byte)'T';
        length += Two(value.Hour, text[length..]);
        text[length++] = (byte)':';
        length += Two(value.Minute, text[length..]);
        text[length++] = (byte)':';
        length += Two(value.Second, text[length..]);
        length += Fraction((int)(value.Ticks % TimeSpan.TicksPerSecond), text[length..]);
        return length + Offset(value.TotalOffsetMinutes, text[length..]);
    }

    private static int Day(int year, int month, int day, Span<byte> text)
    {
        Two(year / 100, text);
        Two(year % 100, text[2..]);
        text[4] = (byte)'-';
        Two(month, text[5..]);
        text[7] = (byte)'-';
        Two(day, text[8..]);
        return 10;
    }

    private static int Fraction(int ticks, Span<byte> text)
    {
        if (ticks == 0) return 0;
        int digits = 7;
        while (digits > 3 && ticks % 10 == 0)
        {
            ticks /= 10;
            digits--;
        }

        text[0] = (byte)'.';
        for (int i = digits; i > 0; i--, ticks /= 10) text[i] = (byte)('0' + (ticks % 10));
        return digits + 1;
    }

    private static int Offset(int minutes, Span<byte> text)
    {
        if (minutes == 0)
        {
            text[0] = (byte)'Z';
            return 1;
        }

        text[0] = (byte)(minutes < 0 ? '-' : '+');
        Two(Math.Abs(minutes) / 60, text[1..]);
        text[3] = (byte)':';
        Two(Math.Abs(minutes) % 60, text[4..]);
        return 6;
    }

    private static int Two(int number, Span<byte> text)
    {
        text[0] = (byte)('0' + (number / 10));
        text[1] = (byte)('0' + (number % 10));
        return 2;
    }
}
