using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Reads lists below headings: the values of an enum, or the members of a union.</summary>
internal sealed class ListReader(ParseContext context)
{
    private const int MostItems = 1_000;

    private static readonly char[] Quotes = ['`', '"', ' '];
    private static readonly char[] BetweenValueAndText = [':', '-', '–', '—', '=', ' '];

    /// <summary>The values of a list, <c>- `a`: what it is</c>, or of a paragraph, <c>"a" | "b"</c> or <c>one of `a`, `b`</c>.</summary>
    public ReadValues? Values(PageList list) => list.IsParagraph ? InParagraph(list.Span) : InList(list.Span);

    /// <summary>The items of a list, each up to the words behind its type; empty for a paragraph.</summary>
    public List<(string Typed, PageSpan Span)> Items(PageList list)
    {
        var items = new List<(string, PageSpan)>();
        foreach (var item in list.IsParagraph ? [] : ItemsOf(list.Span))
        {
            var end = context.Text.Text.IndexOf(": ", item.Start, item.Length, StringComparison.Ordinal);
            items.Add((context.Inlines(end < 0 ? item : new PageSpan(item.Start, end)).Typed, item));
        }

        return items;
    }

    private ReadValues? InList(PageSpan span)
    {
        var values = new List<EnumValue>();
        var ranges = new List<Diagnostics.TextRange>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ItemsOf(span))
        {
            var (value, end) = FirstValue(context.Text[item]);
            if (value.Length == 0 || !known.Add(value))
            {
                continue;
            }

            var description = end == item.Length ? "" : context.Prose(context.Text.Trim(item.Start + end, item.End)).TrimStart(BetweenValueAndText);
            values.Add(new EnumValue(value, null) { Description = description });
            ranges.Add(context.Text.Range(new PageSpan(item.Start, item.Start + end)));
        }

        return values.Count == 0 ? null : new ReadValues(values.ToEquatableArray(), values.TrueForAll(static value => EnumValue.IsInteger(value.Text)), false, ranges.ToEquatableArray());
    }

    private ReadValues? InParagraph(PageSpan span)
    {
        var text = context.Prose(span);
        var listed = DescriptionValues.OfText(text[0] is '"' or '`' or '\'' ? "values: " + text : text);
        var range = context.Text.Range(span);
        return listed is null ? null : new ReadValues(listed.Values, listed.IsNumeric, false, listed.Values.Select(_ => range).ToEquatableArray());
    }

    // What stands first: code, a text in quotes, something bold, or one word.
    private static (string Value, int End) FirstValue(string item)
    {
        var mark = item[0] switch { '`' => "`", '"' => "\"", '\'' => "'", _ => "" };
        mark = mark.Length > 0 ? mark : item.StartsWith("**", StringComparison.Ordinal) ? "**" : "";
        var close = mark.Length == 0 ? -1 : item.IndexOf(mark, mark.Length, StringComparison.Ordinal);
        if (close > 0)
        {
            return (item.Substring(mark.Length, close - mark.Length).Trim(Quotes), close + mark.Length);
        }

        var end = item.IndexOfAny([' ', ':', '\n', '=']);
        var word = end < 0 ? item : item.Substring(0, end);
        var isValue = end < 0 || item.Substring(end).TrimStart().Length == 0 || item.Substring(end).TrimStart()[0] is ':' or '-' or '–' or '—' or '=' or '(';
        return isValue ? (word.Trim('\\'), word.Length) : ("", 0);
    }

    private List<PageSpan> ItemsOf(PageSpan span)
    {
        var items = new List<PageSpan>();
        for (var start = span.Start; start < span.End && items.Count < MostItems; start = context.Text.NextLine(start))
        {
            var line = context.Text.Trim(start, Math.Min(span.End, context.Text.LineEnd(start)));
            var text = context.Text.Chars(line);
            var isItem = text.Length > 2 && text[0] is '-' or '*' or '+' && text[1] == ' ' && context.Text.Text[start] is '-' or '*' or '+';
            if (isItem)
            {
                items.Add(context.Text.Trim(line.Start + 2, line.End));
            }
        }

        return items;
    }
}
