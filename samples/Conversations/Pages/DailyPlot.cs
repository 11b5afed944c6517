using System.Globalization;

namespace Conversations.Pages;

/// <summary>Conversations a day, as bars.</summary>
internal static class DailyPlot
{
    private const int BarWidth = 20;
    private const int Height = 120;
    private const int Margin = 28;

    public static Markup Of(DayCount[] days, DateOnly today, int shown)
    {
        int most = days.Select(static day => day.Count).DefaultIfEmpty(0).Max();
        int width = shown * BarWidth + 2 * Margin;
        var first = today.AddDays(1 - shown);
        var bars = days.Select(day => Bar(day, day.Day.DayNumber - first.DayNumber, most));
        return Markup.Of($"""
            <svg viewBox="0 0 {width} {Height + 2 * Margin}" role="img" aria-label="Conversations a day, {most} at most">
            <line x1="{Margin}" y1="{Margin + Height}" x2="{width - Margin}" y2="{Margin + Height}"/>
            <text x="{Margin}" y="{Height + 2 * Margin - 8}">{Text(first)}</text>
            <text x="{width - Margin}" y="{Height + 2 * Margin - 8}" text-anchor="end">{Text(today)}</text>
            {bars}
            </svg>
            """);
    }

    private static Markup Bar(DayCount day, int index, int most)
    {
        int height = Math.Max(1, (int)((long)Height * day.Count / most));
        int left = Margin + index * BarWidth;
        return Markup.Of($"""
            <g><title>{Text(day.Day)}: {day.Count}</title><rect x="{left + 2}" y="{Margin + Height - height}" width="{BarWidth - 4}" height="{height}"/>
            <text x="{left + BarWidth / 2}" y="{Margin + Height - height - 5}" text-anchor="middle">{day.Count}</text></g>

            """);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
